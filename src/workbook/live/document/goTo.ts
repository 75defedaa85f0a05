import type { CellPlace } from '../../../core/model/reading';
import { runBatch } from '../host/runBatch';

/**
 * Shows a cell and selects it. The sheet is shown first where it is hidden: a hidden sheet cannot be
 * selected, and setting its visibility needlessly fails in a workbook whose structure is protected.
 * @throws {WorkbookError} NOT_FOUND, PROTECTED …
 */
export async function goTo({ sheet: name, cell }: CellPlace): Promise<void> {
  await runBatch(async (context) => {
    const sheet = context.workbook.worksheets.getItem(name);
    sheet.load('visibility');
    await context.sync();
    if (sheet.visibility !== 'Visible') sheet.visibility = 'Visible';
    sheet.activate();
    sheet.getRange(cell).select();
    await context.sync();
  });
}
