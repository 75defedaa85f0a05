import identity from '../../../src/core/identity.json';
import { ALL_TEMPLATES } from '../../../src/core/sheets/allTemplates';
import { PANE_SETTINGS, paneSetting, withPane } from '../../../src/core/sheets/documentPane';

const isCase = ({ fileName }: { readonly fileName: string }) => fileName.startsWith('iiot-case-');
const cases = ALL_TEMPLATES.filter(isCase);
const others = ALL_TEMPLATES.filter((book) => !isCase(book));

test('shipped templates ask for no pane', () => {
  expect(ALL_TEMPLATES.filter(({ pane }) => pane !== null)).toEqual([]);
  expect(ALL_TEMPLATES.map((book) => withPane(book, 'none'))).toEqual(ALL_TEMPLATES);
});

test.each([
  ['sideloaded', 'developer'],
  ['central', 'EXCatalog'],
] as const)('a case opens with the pane of an add-in that is %s', (setting, store) => {
  expect(cases.length).toBeGreaterThan(0);
  for (const book of cases) {
    const pane = { addinId: identity.id, version: `${identity.version}.0`, store };
    expect(withPane(book, setting).pane).toEqual(pane);
  }
});

test.each(PANE_SETTINGS)('vendor and register never ask for a pane (%s)', (setting) => {
  expect(others.length).toBeGreaterThan(0);
  expect(others.map((book) => withPane(book, setting).pane)).toEqual(others.map(() => null));
});

test('an unknown setting is refused with the choices', () => {
  expect(paneSetting('central')).toBe('central');
  expect(() => paneSetting('store')).toThrow('none, sideloaded, central');
});
