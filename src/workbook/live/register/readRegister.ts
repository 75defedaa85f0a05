import type { RegisterPlace } from '../../../core/register/registerPlace';
import { placeRegister } from '../../place/register/placeRegister';
import type { Cell, SheetCells } from '../../place/workbookCells';
import { runBatch } from '../host/runBatch';
import { toCellValue } from '../read/cellValue';
import type { HostValue } from '../read/hostCells';

/** Headings stand at the top; this is enough to tell a register from other sheets. */
const TOP = 'A1:AZ30';
/** Excel on the web answers with at most 5 MB; this many cells stay well below it. */
const CELLS_AT_ONCE = 40_000;

/**
 * Finds 台帳 in the open workbook: one round trip for the tops of all sheets, one for the filled parts, and
 * one more for every further 40,000 cells.
 * @returns null where the workbook has no register
 * @throws {WorkbookError}
 */
export function readRegister(): Promise<RegisterPlace | null> {
  return runBatch(async (context) => {
    const sheets = context.workbook.worksheets;
    sheets.load('items/name');
    await context.sync();
    const looks = sheets.items.map((sheet) => {
      const top = sheet.getRange(TOP);
      const used = sheet.getUsedRangeOrNullObject(true);
      top.load('values');
      used.load('rowIndex,columnIndex,rowCount,columnCount');
      return { sheet, top, used };
    });
    await context.sync();
    const tops = looks.map(({ sheet, top }) => sheetCells(sheet.name, 0, 0, top.values));
    const found = placeRegister(tops);
    if (found === null) return null;
    const names = [found.sheet, found.importSheet?.sheet];
    const wholes: SheetCells[] = [];
    for (const { sheet, used } of looks) {
      if (names.includes(sheet.name)) wholes.push(await readWhole(context, sheet, used));
    }
    return placeRegister(wholes);
  });
}

async function readWhole(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  used: Excel.Range,
): Promise<SheetCells> {
  const rows = new Map<number, readonly Cell[]>();
  const { rowIndex, columnIndex, rowCount, columnCount } = used;
  const atOnce = Math.max(1, Math.floor(CELLS_AT_ONCE / columnCount));
  for (let done = 0; done < rowCount; done += atOnce) {
    const count = Math.min(atOnce, rowCount - done);
    const range = sheet.getRangeByIndexes(rowIndex + done, columnIndex, count, columnCount);
    range.load('values');
    // eslint-disable-next-line office-addins/no-context-sync-in-loop -- each part stays below the 5 MB of an answer
    await context.sync();
    const part = sheetCells(sheet.name, rowIndex + done, columnIndex, range.values);
    part.rows.forEach((cells, row) => rows.set(row, cells));
  }
  return { name: sheet.name, rows };
}

function sheetCells(
  name: string,
  firstRow: number,
  firstColumn: number,
  values: readonly (readonly HostValue[])[],
): SheetCells {
  const rows = new Map<number, readonly Cell[]>();
  values.forEach((line, index) => {
    const cells = line.flatMap((value, column): Cell[] =>
      value === '' ? [] : [{ col: firstColumn + column, value: toCellValue(value) }],
    );
    if (cells.length > 0) rows.set(firstRow + index, cells);
  });
  return { name, rows };
}
