import { judgeCase } from '../../src/core/review/judgeCase';
import { createActions } from '../../src/taskpane/actions/paneActions';
import { createStore } from '../../src/taskpane/store/createStore';
import { initialState } from '../../src/taskpane/store/paneState';
import { taskOf } from '../../src/taskpane/store/tasks';
import { webDigest } from '../../src/workbook/digest/webDigest';
import { PACKAGE_FILES } from '../../src/workbook/file/packageFiles';
import { WorkbookError } from '../../src/workbook/port';
import { standInWorkbook, untouchedCase, type StandInWorkbook } from './standInWorkbook';

function start(workbook: StandInWorkbook = standInWorkbook()) {
  const store = createStore(initialState(workbook.host));
  const actions = createActions(store, workbook, {
    judge: judgeCase,
    write: ({ fileName }) => Promise.resolve(new TextEncoder().encode(fileName)),
    files: () => Promise.resolve(PACKAGE_FILES),
    digest: webDigest,
  });
  return { workbook, store, actions, state: () => store.get() };
}

test('opening reads, assesses and follows the workbook', async () => {
  const { actions, state, workbook } = start();
  expect(state().workbook.kind).toBe('loading');
  await actions.open();
  expect(state()).toMatchObject({ isReading: false, notice: null, workbook: { kind: 'case' } });
  expect(workbook.watchers).toBe(1);
});

test('an edit is assessed anew and asks for consent again', async () => {
  const { actions, state, workbook } = start();
  await actions.open();
  actions.setOnPurpose(true);
  const reading = untouchedCase();
  workbook.edit({ ...reading, cover: { ...reading.cover, uses: '制御', useCase: '本番利用' } });
  expect(state().workbook).toMatchObject({ assessment: { impact: { level: 'high' } } });
  expect(state().isOnPurpose).toBe(false);
});

test('another workbook is told apart from a failure', async () => {
  const other = start(standInWorkbook({ kind: 'notCase', missing: [] }));
  await other.actions.open();
  expect(other.state().workbook.kind).toBe('notCase');

  const failing = start();
  failing.workbook.failWith = new WorkbookError('HOST_BUSY', 'x');
  await failing.actions.open();
  expect(failing.state().workbook).toMatchObject({ kind: 'error', error: { code: 'HOST_BUSY' } });
});

test('a case stays on the screen when reading it again fails', async () => {
  const { actions, state, workbook } = start();
  await actions.open();
  workbook.failWith = new WorkbookError('HOST_FAILED', 'gone');
  await actions.refresh();
  expect(state()).toMatchObject({
    workbook: { kind: 'case' },
    notice: { code: 'HOST_FAILED', detail: 'gone' },
    isReading: false,
  });
  workbook.failWith = null;
  await actions.refresh();
  expect(state().notice).toBeNull();
});

test('an Excel without events says so and works all the same', async () => {
  const { actions, state, workbook } = start();
  workbook.watch = () => Promise.reject(new WorkbookError('UNSUPPORTED', 'ExcelApi 1.9'));
  await actions.open();
  expect(state()).toMatchObject({
    workbook: { kind: 'case' },
    notice: { intent: 'warning', code: 'noWatch' },
  });
});

test('the selected row is known', async () => {
  const { actions, state, workbook } = start();
  await actions.open();
  workbook.select('SPEC-COM-01');
  expect(state().itemId).toBe('SPEC-COM-01');
});

test('a sheet opens at its first open row', async () => {
  const { actions, workbook } = start();
  await actions.open();
  await actions.openSheet('risk-pa');
  expect(workbook.visited).toEqual([{ sheet: 'リスク', cell: 'D5' }]);
});

test('a jump that fails becomes a notice', async () => {
  const { actions, state, workbook } = start();
  await actions.open();
  workbook.failWith = new WorkbookError('NOT_FOUND', 'ItemNotFound');
  await actions.goTo({ sheet: 'x', cell: 'A1' });
  expect(state().notice).toEqual({ intent: 'error', code: 'NOT_FOUND', detail: 'ItemNotFound' });
  actions.closeNotice();
  expect(state().notice).toBeNull();
});

test('view, filter and language are kept', async () => {
  const { actions, state } = start();
  actions.showFindings('contradiction');
  await actions.switchLanguage();
  expect(state()).toMatchObject({ view: 'findings', filter: 'contradiction', language: 'en' });
  await actions.switchLanguage();
  expect(state().language).toBe('ja');
});

describe('a task', () => {
  test('ends in done or in failed, and the case is read again before it says so', async () => {
    const { actions, state, workbook } = start();
    await actions.open();
    const reading = { ...untouchedCase(), language: 'en' as const };
    workbook.outcome = { kind: 'case', reading };
    const task = await actions.run('policy', () => {
      expect(taskOf(state(), 'policy').stage).toBe('working');
      return Promise.resolve({ kind: 'written', count: 1 });
    });
    expect(task).toEqual({ stage: 'done', result: { kind: 'written', count: 1 } });
    expect(taskOf(state(), 'policy')).toBe(task);
    expect(state().workbook).toMatchObject({ reading: { language: 'en' } });
    workbook.failWith = new WorkbookError('CAPTURE_FAILED', 'x');
    await actions.run('policy', ({ port }) => port.capture().then(() => ({ kind: 'written', count: 1 })));
    expect(taskOf(state(), 'policy')).toMatchObject({ stage: 'failed', error: { code: 'CAPTURE_FAILED' } });
  });

  test('that only looks leaves the case as it was read', async () => {
    const { actions, state, workbook } = start();
    await actions.open();
    const { workbook: before } = state();
    workbook.outcome = { kind: 'notCase', missing: [] };
    await actions.look('vendorBook', () => Promise.resolve({ kind: 'book', fileName: 'x.xlsx' }));
    expect(state().workbook).toBe(before);
  });

  test('is not forgotten while it works, tells how far it is, and is asked to stop', async () => {
    const { actions, state } = start();
    const working = actions.look('history', ({ signal, onProgress }) => {
      onProgress(3, 7);
      actions.forget('history');
      expect(taskOf(state(), 'history')).toEqual({ stage: 'working', progress: { done: 3, of: 7 } });
      actions.cancel('history');
      return Promise.resolve({ kind: signal.aborted ? 'none' : 'unreadable' });
    });
    expect(await working).toEqual({ stage: 'done', result: { kind: 'none' } });
    actions.forget('history');
    expect(taskOf(state(), 'history').stage).toBe('idle');
  });
});

test('another choice about sending takes the former outcome off the screen', async () => {
  const { actions, state } = start();
  for (const choose of [
    () => actions.setRecipients('hq@example.co.jp'),
    () => actions.setOnPurpose(true),
    () => actions.chooseSending({ isCleaned: false }),
  ]) {
    await actions.look('send', () => Promise.resolve({ kind: 'copied', isCopied: true }));
    choose();
    expect(taskOf(state(), 'send').stage).toBe('idle');
  }
});

test('a store tells its readers of changes only', () => {
  const store = createStore({ count: 1 });
  let told = 0;
  const stop = store.subscribe(() => (told += 1));
  store.update((state) => state);
  store.update(() => ({ count: 2 }));
  stop();
  store.update(() => ({ count: 3 }));
  expect(told).toBe(1);
});
