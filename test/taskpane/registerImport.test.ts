import { judgeCase } from '../../src/core/review/judgeCase';
import { createActions } from '../../src/taskpane/actions/paneActions';
import { createStore } from '../../src/taskpane/store/createStore';
import { initialState } from '../../src/taskpane/store/paneState';
import { readBooks, type BooksRead } from '../../src/taskpane/tasks/register/readBooks';
import { writeRegister } from '../../src/taskpane/tasks/register/writeRegister';
import { webDigest } from '../../src/workbook/digest/webDigest';
import { PACKAGE_FILES } from '../../src/workbook/file/packageFiles';
import { rowChunks } from '../../src/taskpane/tasks/register/writeRows';
import type { RegisterQuestion } from '../../src/worker/registerMessages';
import { placeRegister } from '../../src/workbook/place/register/placeRegister';
import { registerTemplate } from '../../src/core/sheets/register/registerTemplate';
import { WorkbookError } from '../../src/workbook/port';
import { ROW } from '../core/register/registerRows';
import { workbookCellsOfBook } from '../review/caseBook';
import { standInWorkbook } from './standInWorkbook';

/** The steps of an import, over a stand-in for the workbook and for the worker; the browser tests have both. */
const place = () => placeRegister(workbookCellsOfBook(registerTemplate('ja')).sheets);
const book = (source: string) => ({ file: new File([], source), source });

function worker(asked: string[], onAsk: () => void = () => undefined) {
  return () => ({
    ask: (question: RegisterQuestion) => {
      if (question.kind !== 'read') throw new Error(question.kind);
      asked.push(question.source);
      onAsk();
      return Promise.resolve(
        question.source === 'bad.xlsx'
          ? ({ kind: 'refused', reason: 'damaged', said: '壊れています' } as const)
          : ({ kind: 'row', row: { ...ROW, caseId: question.source, source: question.source } } as const),
      );
    },
    end: () => undefined,
  });
}

const open = () => {
  const stand = standInWorkbook();
  stand.register = place();
  const asked: string[] = [];
  const actions = createActions(createStore(initialState(stand.host)), stand, {
    judge: judgeCase,
    write: () => Promise.resolve(new Uint8Array()),
    files: () => Promise.resolve(PACKAGE_FILES),
    digest: webDigest,
  });
  const read = (sources: readonly string[], onAsk?: () => void) =>
    actions.look('readBooks', readBooks(sources.map(book), '2026-11-23', 'ja', worker(asked, onAsk)));
  const write = (task: Awaited<ReturnType<typeof read>>) => {
    const { collected } = foundIn(task);
    if (collected.place === null) throw new Error('no register');
    return actions.look('writeRegister', writeRegister(collected, collected.place, []));
  };
  return { stand, asked, actions, read, write };
};

function foundIn(task: { readonly stage: string; readonly result?: BooksRead }) {
  if (task.result?.kind !== 'read') throw new Error(task.stage);
  return task.result;
}

test('nothing is written before it was shown; then rows and result are', async () => {
  const { stand, read, write } = open();
  const task = await read(['a.xlsx', 'bad.xlsx']);
  expect(foundIn(task)).toMatchObject({ counts: { read: 2, added: 1 } });
  expect(stand.applied).toEqual([]);
  expect(await write(task)).toMatchObject({ stage: 'done', result: { kind: 'written' } });
  expect(stand.reach).toBe(5);
  expect(stand.applied.find(({ place: at }) => at.sheet === '台帳' && at.cell === 'A5')).toMatchObject({
    value: 'a.xlsx',
    expected: null,
  });
  expect(stand.applied.find(({ place: at }) => at.sheet === '読み込み結果' && at.cell === 'D9')?.value).toBe(
    '壊れています',
  );
});

test('cancelled, the next workbook is not asked for', async () => {
  const { stand, asked, actions, read } = open();
  const task = await read(['a.xlsx', 'b.xlsx'], () => actions.cancel('readBooks'));
  expect(task).toEqual({ stage: 'done', result: { kind: 'cancelled' } });
  expect([asked, stand.applied]).toEqual([['a.xlsx'], []]);
});

test('what others changed meanwhile, and what Excel refuses, is said', async () => {
  const { stand, read, write } = open();
  const task = await read(['a.xlsx']);
  stand.conflicts = [{ place: { sheet: '台帳', cell: 'A5' }, found: 'X' }];
  expect(await write(task)).toMatchObject({ result: { kind: 'changed', cells: ['台帳!A5'] } });
  stand.failWith = new WorkbookError('PROTECTED', 'x');
  expect(await read(['a.xlsx'])).toMatchObject({ stage: 'failed', error: { code: 'PROTECTED' } });
});

test('chunks keep all rows in order, below the bounds of a call', () => {
  const rows = Array.from({ length: 1500 }, (_, row) => ({
    sheet: 's',
    row,
    cells: Array.from({ length: 18 }, (_cell, column) => ({ column, value: 'x'.repeat(50) })),
  }));
  const chunks = rowChunks(rows);
  expect(chunks.flat()).toEqual(rows);
  expect(chunks.length).toBeGreaterThan(1);
  for (const chunk of chunks) expect(chunk.length * 18).toBeLessThanOrEqual(9_000);
});
