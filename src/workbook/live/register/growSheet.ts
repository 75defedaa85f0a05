import type { SheetGrowth } from '../../port';
import { runBatch } from '../host/runBatch';

/**
 * Gives new rows the looks of a model row, and their formulas. The sheets of lists are not protected.
 * @throws {WorkbookError}
 */
export function growSheet({ sheet: name, modelRow, firstRow, rows, formulas }: SheetGrowth): Promise<void> {
  return runBatch(async (context) => {
    const sheet = context.workbook.worksheets.getItem(name);
    if (modelRow !== null) {
      const model = sheet.getRange(`${modelRow}:${modelRow}`);
      sheet.getRange(`${firstRow}:${firstRow + rows - 1}`).copyFrom(model, 'Formats');
    }
    for (const { column, lines } of formulas)
      sheet.getRangeByIndexes(firstRow - 1, column, lines.length, 1).formulas = lines.map((line) => [
        `=${line}`,
      ]);
    await context.sync();
  });
}
