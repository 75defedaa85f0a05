import { CASE_SIZES } from '../../tools/bench/grownCase';
import { assessEdit, grownCells } from '../../tools/bench/grownCells';
import { repeat, takeTurns } from '../../tools/bench/measure';

/**
 * What the pane computes after an edit grows no faster than the items. Held as a ratio of the least times, taken
 * in turns: whatever else the machine does meets all sizes, and only ever adds.
 */
jest.setTimeout(120_000);

const ANSWERS = ['適合', '不適合'];
/** A search per row through all items would make an item of the largest case three times as dear or more. */
const MOST = 2;

test('an item costs about the same at any size of a case', () => {
  const snapshots = CASE_SIZES.map(grownCells);
  snapshots.forEach((snapshot, index) =>
    expect(assessEdit(snapshot, '適合').rows.length).toBe(CASE_SIZES[index]),
  );
  const samples = takeTurns(
    snapshots.map((snapshot, index) => ({
      name: String(CASE_SIZES[index]),
      prepare: () => repeat(4, () => ANSWERS.map((answer) => assessEdit(snapshot, answer))),
    })),
    5,
  );
  const perItem = samples.map((values, index) => Math.min(...values) / CASE_SIZES[index]!);
  expect(Math.max(...perItem) / perItem[0]!).toBeLessThan(MOST);
});

test('an edit is judged from its own cells: the answers of a row follow each other', () => {
  const snapshot = grownCells(175);
  const findingsAfter = (answer: string) => assessEdit(snapshot, answer).findings.length;
  const [right, blank, wrong, again] = ['適合', '', '？？', '適合'].map(findingsAfter);
  expect([again, wrong]).toEqual([right, (right ?? 0) + 1]);
  expect(blank).not.toBe(wrong);
});
