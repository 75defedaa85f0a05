import { cellRuns } from '../../../src/workbook/live/write/cellRuns';
import { plainValue } from '../../../src/workbook/live/write/plainValue';
import type { CellEdit } from '../../../src/workbook/port';

const edit = (cell: string, value: CellEdit['value'] = 'x', sheet = 'A'): CellEdit => ({
  place: { sheet, cell },
  value,
});
const shape = (...edits: CellEdit[]) =>
  cellRuns(edits).map((run) => [run.sheet, run.address, run.edits.map(({ value }) => value)]);

test('neighbours of a column are one range, whatever the order', () => {
  expect(shape(edit('B7', 3), edit('B5', 1), edit('C6', 4), edit('B6', 2), edit('B9', 5))).toEqual([
    ['A', 'B5:B7', [1, 2, 3]],
    ['A', 'B9', [5]],
    ['A', 'C6', [4]],
  ]);
});

test('sheets are kept apart', () => {
  expect(shape(edit('B5', 1, 'B'), edit('B6', 2, 'A'), edit('B6', 3, 'B'))).toEqual([
    ['A', 'B6', [2]],
    ['B', 'B5:B6', [1, 3]],
  ]);
});

test('of two edits of one cell the later counts', () => {
  expect(shape(edit('B5', 1), edit('$b$5', 2))).toEqual([['A', 'B5', [2]]]);
});

test.each(['', 'B', 'B5:B6', 'XFE1', 'B1048577'])('%j is no cell', (cell) =>
  expect(() => cellRuns([edit(cell)])).toThrow('NOT_FOUND'),
);

test.each([
  ['適合', '適合'],
  ['Analysis and storage', 'Analysis and storage'],
  ['true', "'true"],
  ['May 5', "'May 5"],
  ['令和7年1月1日', "'令和7年1月1日"],
  ['١٢', "'١٢"],
  ['(1)', "'(1)"],
  ["'a", "''a"],
  [' a', "' a"],
  ['', ''],
  [null, ''],
  [0, 0],
  [false, false],
])('%j is given to Excel as %j', (value, host) => expect(plainValue(value)).toBe(host));
