import { caseTemplate } from '../../../src/core/sheets/caseTemplate';
import { parseRange } from '../../../src/core/model/cellRange';
import { headerParts } from '../../../src/workbook/live/create/drawPrint';
import { rectangles } from '../../../src/workbook/live/create/rectangles';
import { sheetContents } from '../../../src/workbook/live/create/sheetContents';
import { rowHeights, sheetLooks } from '../../../src/workbook/live/create/sheetLooks';

const { sheets } = caseTemplate('PA', 'ja');
const cover = sheets.find(({ key }) => key === 'cover')!;

test('cells become few rectangles', () => {
  const cells = [1, 2, 3].flatMap((row) => [0, 1, 2].map((column) => ({ row, column })));
  expect(rectangles(cells)).toEqual(['A1:C3']);
  expect(rectangles(cells.filter(({ row, column }) => row !== 2 || column !== 1))).toEqual([
    'A1:C1',
    'A2',
    'C2',
    'A3:C3',
  ]);
  expect(rectangles([])).toEqual([]);
});

test.each(sheets.map((sheet) => [sheet.name, sheet] as const))(
  '%s: every cell gets its look, once',
  (_name, sheet) => {
    const covered = sheetLooks(sheet).flatMap(({ addresses }) =>
      addresses.map((address) => {
        const { startRow, startColumn, endRow, endColumn } = parseRange(address)!;
        return (endRow - startRow + 1) * (endColumn - startColumn + 1);
      }),
    );
    expect(covered.reduce((sum, count) => sum + count, 0)).toBe(
      sheet.rows.reduce((sum, { cells }) => sum + cells.length, 0),
    );
    // 計算の説明 has a table below the other, each with blank cells: between its columns, or where any fact will do.
    expect(covered.length).toBeLessThan(125);
  },
);

test('what stands in a sheet is one block, with its formulas and without what is not described', () => {
  const { address, formulas } = sheetContents(cover)!;
  expect(parseRange(address)).toMatchObject({ startRow: 0, startColumn: 0, endRow: formulas.length - 1 });
  const flat = formulas.flat();
  expect(flat.filter((value) => typeof value === 'string' && value.startsWith('='))).toHaveLength(
    cover.rows.flatMap(({ cells }) => cells).filter(({ content }) => content.kind === 'formula').length,
  );
  expect(sheetContents({ ...cover, rows: [] })).toBeNull();
});

test('rows of one height are set together', () => {
  const row = (number: number, height: number | null) => ({ row: number, height, cells: [] });
  const rows = [row(1, 20), row(2, 20), row(3, null), row(4, 20), row(5, 30)];
  expect(rowHeights({ ...cover, rows })).toEqual([
    { address: '1:2', points: 20 },
    { address: '4:4', points: 20 },
    { address: '5:5', points: 30 },
  ]);
});

test('headers are cut into their three parts', () => {
  expect(headerParts('&Lleft&R&A')).toEqual({ L: 'left', C: '', R: '&A' });
  expect(headerParts('&C&P / &N')).toEqual({ L: '', C: '&P / &N', R: '' });
  expect(headerParts('plain')).toEqual({ L: '', C: 'plain', R: '' });
});
