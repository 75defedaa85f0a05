import { importSession } from '../../src/taskpane/views/register/importSession';
import { rowChunks } from '../../src/taskpane/views/register/writeRows';
import type { RegisterQuestion } from '../../src/worker/registerMessages';
import { placeRegister } from '../../src/workbook/place/register/placeRegister';
import { registerTemplate } from '../../src/core/sheets/register/registerTemplate';
import { WorkbookError } from '../../src/workbook/port';
import { ROW } from '../core/register/registerRows';
import { snapshotOfBook } from '../review/caseBook';
import { standInWorkbook } from './standInWorkbook';

/** The steps of an import, over a stand-in for the workbook and for the worker; the browser tests have both. */
const place = () => placeRegister(snapshotOfBook(registerTemplate('ja')).sheets);
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

const open = (onAsk?: () => void) => {
  const stand = standInWorkbook();
  stand.register = place();
  const asked: string[] = [];
  const session = importSession((work) => work(stand), worker(asked, onAsk));
  return { stand, asked, session };
};

test('nothing is written before it was shown; then rows and result are', async () => {
  const { stand, session } = open();
  await session.read([book('a.xlsx'), book('bad.xlsx')], '2026-11-23', 'ja');
  expect(session.state.get()).toMatchObject({
    stage: 'read',
    isRegister: true,
    counts: { read: 2, added: 1 },
  });
  expect(stand.applied).toEqual([]);
  await session.write([]);
  expect(session.state.get().stage).toBe('written');
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
  const { stand, asked, session } = open(() => session.cancel());
  await session.read([book('a.xlsx'), book('b.xlsx')], '2026-11-23', 'ja');
  expect([session.state.get().stage, asked, stand.applied]).toEqual(['cancelled', ['a.xlsx'], []]);
});

test('what others changed meanwhile, and what Excel refuses, is said', async () => {
  const { stand, session } = open();
  await session.read([book('a.xlsx')], '2026-11-23', 'ja');
  stand.conflicts = [{ place: { sheet: '台帳', cell: 'A5' }, found: 'X' }];
  await session.write([]);
  expect(session.state.get()).toEqual({ stage: 'changed', cells: ['台帳!A5'] });
  stand.failWith = new WorkbookError('PROTECTED', 'x');
  await session.read([book('a.xlsx')], '2026-11-23', 'ja');
  expect(session.state.get()).toMatchObject({ stage: 'failed', code: 'PROTECTED' });
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
