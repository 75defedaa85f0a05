import { judgeCase } from '../../src/core/review/judgeCase';
import { caseTemplate } from '../../src/core/sheets/caseTemplate';
import { createCase, type CreationOrder } from '../../src/taskpane/tasks/createCase';
import { taskOf } from '../../src/taskpane/store/tasks';
import { createActions } from '../../src/taskpane/actions/paneActions';
import { createStore } from '../../src/taskpane/store/createStore';
import { initialState } from '../../src/taskpane/store/paneState';
import { webDigest } from '../../src/workbook/digest/webDigest';
import { PACKAGE_FILES } from '../../src/workbook/file/packageFiles';
import { WorkbookError } from '../../src/workbook/port';
import { standInWorkbook, untouchedCase } from './standInWorkbook';

/** What becomes of creating a case, over a stand-in for Excel. */
function start() {
  const workbook = standInWorkbook({ kind: 'notCase', missing: [] });
  const store = createStore(initialState(workbook.host, { view: 'newCase' }));
  const actions = createActions(store, workbook, {
    judge: judgeCase,
    write: ({ fileName }) => Promise.resolve(new TextEncoder().encode(fileName)),
    files: () => Promise.resolve(PACKAGE_FILES),
    digest: webDigest,
  });
  const create = (into: CreationOrder['into']) =>
    actions.run('create', createCase({ into, describe: () => caseTemplate('PA', 'en') }));
  return { workbook, actions, create, state: () => store.get(), task: () => taskOf(store.get(), 'create') };
}

test('into the open workbook: the pane knows the case as soon as it is told', async () => {
  const { workbook, create, state, task } = start();
  workbook.outcome = { kind: 'case', reading: untouchedCase() };
  await create('openBook');
  expect(workbook.created).toEqual(['iiot-case-pa.en.xlsx']);
  expect(task()).toEqual({ stage: 'done', result: { kind: 'created' } });
  expect(state().workbook.kind).toBe('case');
});

test('a new workbook is handed over as a file, and this one is left alone', async () => {
  const { workbook, create, task } = start();
  await create('newBook');
  expect(workbook.opened.map((bytes) => new TextDecoder().decode(bytes))).toEqual(['iiot-case-pa.en.xlsx']);
  expect(workbook.created).toEqual([]);
  expect(task()).toEqual({ stage: 'done', result: { kind: 'opened' } });
});

test.each(['openBook', 'newBook'] as const)('cancelled (%s): nothing is made', async (into) => {
  const { workbook, actions, create, task } = start();
  const creating = create(into);
  expect(task()).toEqual({ stage: 'working', progress: { done: 0, of: 1 } });
  actions.cancel('create');
  await creating;
  expect([workbook.created, workbook.opened]).toEqual([[], []]);
  expect(task()).toEqual({ stage: 'done', result: { kind: 'cancelled' } });
});

test('one at a time', async () => {
  const { workbook, create } = start();
  await Promise.all([create('openBook'), create('openBook')]);
  expect(workbook.created).toHaveLength(1);
});

test('what is in the way and what fails is told, never thrown', async () => {
  const { workbook, create, task } = start();
  workbook.creation = { kind: 'occupied', sheets: ['表紙'], names: ['用途'] };
  await create('openBook');
  expect(task()).toMatchObject({ result: { kind: 'occupied', sheets: ['表紙'], names: ['用途'] } });
  workbook.failWith = new WorkbookError('HALF_DONE', 'x');
  await create('openBook');
  expect(task()).toMatchObject({ stage: 'failed', error: { code: 'HALF_DONE' } });
});
