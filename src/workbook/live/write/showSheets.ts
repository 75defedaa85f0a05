import { runBatch } from '../host/runBatch';

/**
 * Shows or hides sheets in one round trip.
 * @throws {WorkbookError}
 */
export async function showSheets(sheets: readonly string[], areVisible: boolean): Promise<void> {
  if (sheets.length === 0) return;
  await runBatch(async (context) => {
    for (const name of sheets) {
      context.workbook.worksheets.getItem(name).visibility = areVisible ? 'Visible' : 'Hidden';
    }
    await context.sync();
  });
}
