import { assessCase } from '../../src/core/rules/assessment/assessCase';
import { caseTemplate } from '../../src/core/sheets/caseTemplate';
import type { CreationOrder } from '../../src/taskpane/actions/caseCreation';
import { createActions } from '../../src/taskpane/actions/paneActions';
import { createStore } from '../../src/taskpane/store/createStore';
import { initialState } from '../../src/taskpane/store/paneState';
import { createWords } from '../../src/taskpane/views/create/createWords';
import { webDigest } from '../../src/workbook/digest/webDigest';
import { PACKAGE_FILES } from '../../src/workbook/file/packageFiles';
import { WorkbookError } from '../../src/workbook/port';
import { standInWorkbook, untouchedCase } from './standInWorkbook';

/** What becomes of creating a case, over a stand-in for Excel. */
function start() {
  const workbook = standInWorkbook({ kind: 'notCase', missing: [] });
  const store = createStore(initialState(workbook.host, { view: 'newCase' }));
  const actions = createActions(store, workbook, {
    assess: (reading) => assessCase(reading),
    write: ({ fileName }) => Promise.resolve(new TextEncoder().encode(fileName)),
    files: () => Promise.resolve(PACKAGE_FILES),
    digest: webDigest,
  });
  return { workbook, store, actions, state: () => store.get() };
}

const order = (into: CreationOrder['into']): CreationOrder => ({
  into,
  describe: () => caseTemplate('PA', 'en'),
});

test('into the open workbook: the pane shows the case', async () => {
  const { workbook, actions, state } = start();
  workbook.outcome = { kind: 'case', reading: untouchedCase() };
  await actions.createCase(order('openBook'));
  expect(workbook.created).toEqual(['iiot-case-pa.en.xlsx']);
  expect(state()).toMatchObject({
    creation: { stage: 'created' },
    view: 'overview',
    workbook: { kind: 'case' },
  });
});

test('a new workbook is handed over as a file, and this one is left alone', async () => {
  const { workbook, actions, state } = start();
  await actions.createCase(order('newBook'));
  expect(workbook.opened.map((bytes) => new TextDecoder().decode(bytes))).toEqual(['iiot-case-pa.en.xlsx']);
  expect(workbook.created).toEqual([]);
  expect(state()).toMatchObject({ creation: { stage: 'opened' }, view: 'newCase' });
});

test.each(['openBook', 'newBook'] as const)('cancelled (%s): nothing is made', async (into) => {
  const { workbook, actions, state } = start();
  const creating = actions.createCase(order(into));
  expect(state().creation.stage).toBe('working');
  actions.cancelCreation();
  await creating;
  expect([workbook.created, workbook.opened]).toEqual([[], []]);
  expect(state()).toMatchObject({ creation: { stage: 'cancelled' }, view: 'newCase' });
});

test('one at a time', async () => {
  const { workbook, actions } = start();
  await Promise.all([actions.createCase(order('openBook')), actions.createCase(order('openBook'))]);
  expect(workbook.created).toHaveLength(1);
});

test('what is in the way and what fails is told, never thrown', async () => {
  const { workbook, actions, state } = start();
  workbook.creation = { kind: 'occupied', sheets: ['表紙'], names: ['用途'] };
  await actions.createCase(order('openBook'));
  expect(state().creation).toEqual({ stage: 'occupied', sheets: ['表紙'], names: ['用途'] });
  workbook.failWith = new WorkbookError('HALF_DONE', 'x');
  await actions.createCase(order('openBook'));
  expect(state().creation).toMatchObject({ stage: 'failed', error: { code: 'HALF_DONE' } });
});

test('the words of the view are complete in both languages', () => {
  const keys = (words: object): string[] =>
    Object.entries(words).flatMap(([key, value]) =>
      typeof value === 'string' ? [key] : keys(value as object).map((inner) => `${key}.${inner}`),
    );
  expect(keys(createWords('ja'))).toEqual(keys(createWords('en')));
});
