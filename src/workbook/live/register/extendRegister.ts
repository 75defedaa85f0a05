import { growFormula, reachOf } from '../../../core/register/growFormula';
import type { RegisterPlace } from '../../../core/register/registerPlace';
import { runBatch } from '../host/runBatch';
import type { HostValue } from '../read/hostCells';
import { close, loadLock, open } from '../write/sheetLocks';

/**
 * Makes the register ready for rows down to a row: formulas of the other sheets count them, and they look
 * like the first one. Two round trips; where all is ready already, one.
 * @throws {WorkbookError}
 */
export function extendRegister({ sheet: name, headingRow }: RegisterPlace, lastRow: number): Promise<void> {
  return runBatch(async (context) => {
    const sheets = context.workbook.worksheets;
    sheets.load('items/name');
    await context.sync();
    const others = sheets.items.filter((sheet) => sheet.name !== name);
    const used = others.map((sheet) => {
      const range = sheet.getUsedRangeOrNullObject(true);
      range.load('formulas,rowIndex,columnIndex');
      return { sheet, range, lock: loadLock(context, sheet.name) };
    });
    await context.sync();
    const filled = used.filter(({ range }) => !range.isNullObject);
    const formulas = filled.flatMap(({ range }) => (range.formulas as HostValue[][]).flat());
    const reach = Math.max(0, ...formulas.map((formula) => reachOf(String(formula), name) ?? 0));
    if (reach === 0 || lastRow <= reach) return;
    for (const { sheet, range, lock } of filled) {
      const cells = grown(range, name, reach, lastRow);
      if (cells.length === 0) continue;
      const state = lock();
      if (state.isProtected) open(state);
      for (const { row, column, formula } of cells) {
        sheet.getRangeByIndexes(row, column, 1, 1).formulas = [[formula]];
      }
      if (state.isProtected) close(state);
    }
    const register = sheets.getItem(name);
    const model = register.getRange(`${headingRow + 1}:${headingRow + 1}`);
    register.getRange(`${reach + 1}:${lastRow}`).copyFrom(model, 'Formats');
    await context.sync();
  });
}

interface GrownCell {
  readonly row: number;
  readonly column: number;
  readonly formula: string;
}

function grown(range: Excel.Range, sheet: string, reach: number, lastRow: number): readonly GrownCell[] {
  return (range.formulas as HostValue[][]).flatMap((line, row) =>
    line.flatMap((cell, column): GrownCell[] => {
      const formula = String(cell);
      const longer = formula.startsWith('=') ? growFormula(formula, sheet, reach, lastRow) : formula;
      if (longer === formula) return [];
      return [{ row: range.rowIndex + row, column: range.columnIndex + column, formula: longer }];
    }),
  );
}
