import type { KnownEdit } from '../../src/core/model/cellEdit';
import type { CaseReading, RowReading } from '../../src/core/model/reading';
import { assessCase } from '../../src/core/rules/assessment/assessCase';
import { answerRows, undoStep, type Answered, type Step } from '../../src/taskpane/tasks/answerRows';
import type { Desk, Work } from '../../src/taskpane/tasks/desk';
import { WorkbookError } from '../../src/workbook/port';
import { answeredRows } from '../review/contradictingCase';
import { standInWorkbook, type StandInWorkbook } from './standInWorkbook';

/** Answers that the pane writes: where they lead, and what can be taken back whatever came of them. */

const CASE = answeredRows({ 'SPEC-COM-01': { answer: '適合' } });
const rowOf = (itemId: string): RowReading => CASE.rows.find((row) => row.itemId === itemId)!;
const edit = (itemId: string, field: 'answer' | 'evidence', value: string): KnownEdit => {
  const { sheet, cells, fields } = rowOf(itemId);
  return { place: { sheet, cell: cells[field] }, value, expected: fields[field] };
};

let port: StandInWorkbook;
beforeEach(() => {
  port = standInWorkbook({ kind: 'case', reading: CASE });
});

const run = (work: Work<Answered>): Promise<Answered> =>
  work({ port, assess: (reading: CaseReading) => assessCase(reading) } as unknown as Desk);

/** Writes evidence of a row; work goes on below it. */
const write = (steps: readonly Step[], itemId: string, edits: readonly KnownEdit[], reading = CASE) => {
  const { sheet, cells } = rowOf(itemId);
  const from = { itemId, place: { sheet, cell: cells.due } };
  return run(answerRows({ itemIds: [itemId], edits, reading, from }, steps));
};
const EVIDENCE = [edit('SPEC-COM-01', 'evidence', 'p.1')];

test('written: the workbook leads to the next cell that lacks something, and the step can be taken back', async () => {
  const outcome = await write([], 'SPEC-COM-01', EVIDENCE);
  expect(outcome).toMatchObject({ kind: 'written', itemIds: ['SPEC-COM-01'], goTo: null });
  expect(port.visited).toEqual([{ sheet: 'スペック', cell: rowOf('SPEC-COM-02').cells.answer }]);
  const undone = await run(undoStep(outcome.steps));
  expect(undone).toEqual({ kind: 'undone', itemIds: ['SPEC-COM-01'], goTo: null, steps: [] });
  expect(port.applied.at(-1)).toEqual({ ...EVIDENCE[0], value: null, expected: 'p.1' });
  expect(port.visited.at(-1)).toEqual(EVIDENCE[0]!.place);
});

test('where the next cell is on a hidden sheet, the pane opens it', async () => {
  const hidden = { ...CASE, hiddenSheets: ['スペック'] };
  const outcome = await write([], 'SPEC-COM-01', EVIDENCE, hidden);
  expect(outcome).toMatchObject({
    kind: 'written',
    goTo: { sheet: 'スペック', cell: rowOf('SPEC-COM-02').cells.answer },
  });
  expect(port.visited).toEqual([]);
});

test('what is taken back on the cover is opened by the pane', async () => {
  const place = CASE.coverPlaces.uses!;
  const outcome = await write([], 'RISK-PA-USE-01', [{ place, value: '蓄積', expected: '制御' }]);
  const before = port.visited.length;
  expect(await run(undoStep(outcome.steps))).toMatchObject({ kind: 'undone', goTo: place });
  expect(port.visited.length).toBe(before);
});

test('nothing to write: nothing is asked of the workbook, no step is kept, and work goes on', async () => {
  const outcome = await write([], 'SPEC-COM-02', []);
  expect(outcome).toMatchObject({ kind: 'written', itemIds: [], steps: [] });
  expect(outcome).toHaveProperty('goTo.cell', rowOf('SPEC-COM-03').cells.answer);
});

test('a conflict and a failure keep what can be taken back', async () => {
  const { steps } = await write([], 'SPEC-COM-01', EVIDENCE);
  const place = EVIDENCE[0]!.place;
  port.conflicts = [{ place, found: 'p.9' }];
  expect(await write(steps, 'SPEC-COM-01', EVIDENCE)).toEqual({
    ...{ kind: 'conflict', isUndo: false, places: [place], steps },
  });
  port.conflicts = [{ place, found: 'p.9' }];
  expect(await run(undoStep(steps))).toEqual({ kind: 'conflict', isUndo: true, places: [place], steps });
  port.failWith = new WorkbookError('HOST_BUSY', 'cell edit mode');
  const failed = await write(steps, 'SPEC-COM-01', EVIDENCE);
  expect(failed).toEqual({ kind: 'failed', error: port.failWith, steps });
});

test('steps are taken back one by one, latest first', async () => {
  const first = await write([], 'SPEC-COM-01', EVIDENCE);
  const second = await write(first.steps, 'SPEC-COM-02', [edit('SPEC-COM-02', 'answer', '適合')]);
  const once = await run(undoStep(second.steps));
  const twice = await run(undoStep(once.steps));
  expect([once, twice].map((each) => (each.kind === 'undone' ? each.itemIds : each.kind))).toEqual([
    ['SPEC-COM-02'],
    ['SPEC-COM-01'],
  ]);
  expect(await run(undoStep(twice.steps))).toEqual({ kind: 'undone', itemIds: [], goTo: null, steps: [] });
});
