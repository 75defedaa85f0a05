import { worstOf } from '../../src/smoke/drawChecks';
import { officeChecks, type OfficeFacts } from '../../src/smoke/officeChecks';
import en from '../../src/smoke/text/en.json';
import ja from '../../src/smoke/text/ja.json';

const excelWith = (isSetSupported: OfficeFacts['isSetSupported']): OfficeFacts => ({
  host: 'Excel',
  platform: 'PC',
  version: '16.0',
  language: 'ja-JP',
  isSetSupported,
});
const worst = (office: OfficeFacts | null) => worstOf([{ title: '', checks: officeChecks(office) }]);

test.each([
  ['everything', () => true, 'ok'],
  [
    'an old Excel',
    (name: string, version: string) => name !== 'ExcelApi' || Number(version) <= 1.7,
    'limited',
  ],
  ['no custom functions', (name: string) => name !== 'CustomFunctionsRuntime', 'missing'],
  ['no shared runtime', (name: string) => name !== 'SharedRuntime', 'missing'],
] as const)('%s', (_name, isSetSupported, verdict) => {
  expect(worst(excelWith(isSetSupported))).toBe(verdict);
});

test('outside Excel nothing is claimed of Excel', () => {
  expect(officeChecks(null)).toEqual([{ key: 'excel', verdict: 'limited', found: '' }]);
  expect(officeChecks({ ...excelWith(() => true), host: 'Word' })).toHaveLength(1);
});

test('both languages say the same things', () => {
  expect(Object.keys(ja.checks)).toEqual(Object.keys(en.checks));
});
