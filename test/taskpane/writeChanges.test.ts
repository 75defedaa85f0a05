import type { RowChange } from '../../src/core/register/rowChange';
import { undoChanges, writeChanges } from '../../src/taskpane/tasks/register/writeChanges';
import type { Desk } from '../../src/taskpane/tasks/desk';
import { standInWorkbook, type StandInWorkbook } from './standInWorkbook';

const row = (at: number, before: string | null = null): RowChange => ({
  sheet: '既設機器',
  row: at,
  model: 5,
  cells: [
    { column: 0, before, value: `v${at}` },
    { column: 2, before: null, value: at },
  ],
  formulas: before === null ? [{ column: 1, formula: `A${at}&"x"`, shown: '' }] : [],
});

function desk(port: StandInWorkbook, signal = new AbortController().signal): Desk {
  return { port, onProgress: () => undefined, signal } as unknown as Desk;
}

test('cells are written where they still say what was read; new rows get looks and formulas', async () => {
  const port = standInWorkbook();
  const outcome = await writeChanges([row(5, 'old'), row(8), row(9)])(desk(port));
  expect(outcome).toMatchObject({ kind: 'written', rows: 3 });
  expect(port.applied.slice(0, 2)).toEqual([
    { place: { sheet: '既設機器', cell: 'A5' }, value: 'v5', expected: 'old' },
    { place: { sheet: '既設機器', cell: 'C5' }, value: 5, expected: null },
  ]);
  expect(port.grown).toEqual([
    {
      sheet: '既設機器',
      modelRow: 5,
      firstRow: 8,
      rows: 2,
      formulas: [{ column: 1, lines: ['A8&"x"', 'A9&"x"'] }],
    },
  ]);
});

test('undo puts back what was there, unless somebody worked on it since', async () => {
  const port = standInWorkbook();
  const outcome = await writeChanges([row(5, 'old')])(desk(port));
  if (outcome.kind !== 'written') throw new Error(outcome.kind);
  const undone = await undoChanges(outcome.undo)(desk(port));
  expect(undone).toMatchObject({ kind: 'undone', rows: 1 });
  expect(port.applied.slice(2)).toEqual([
    { place: { sheet: '既設機器', cell: 'A5' }, value: 'old', expected: 'v5' },
    { place: { sheet: '既設機器', cell: 'C5' }, value: null, expected: 5 },
  ]);
});

test('a cell that others changed stops the writing and is named', async () => {
  const port = standInWorkbook();
  port.conflicts = [{ place: { sheet: '既設機器', cell: 'A5' }, found: 'else' }];
  const outcome = await writeChanges([row(5, 'old')])(desk(port));
  expect(outcome).toEqual({ kind: 'changed', cells: ['既設機器!A5'], undo: [] });
});

test('stopped between calls: what was written can be undone', async () => {
  const controller = new AbortController();
  controller.abort();
  const outcome = await writeChanges([row(5, 'old')])(desk(standInWorkbook(), controller.signal));
  expect(outcome).toEqual({ kind: 'cancelled', rows: 0, undo: [] });
});
