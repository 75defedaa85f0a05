import { requireExcelApi } from '../host/requirement';
import { runBatch } from '../host/runBatch';
import { boundingRange } from '../read/boundingRange';
import type { CaseSource } from '../read/caseSource';
import { removeHandlers } from './removeHandlers';

/** Workbook-wide `onSelectionChanged`. */
const NEEDED_API = '1.9';

/**
 * Follows the selection; the item is looked up in the latest reading, without a round trip.
 * @returns a function that stops following
 * @throws {WorkbookError} UNSUPPORTED where this Excel has no such event
 */
export async function watchSelection(
  source: CaseSource,
  onSelect: (itemId: string | null) => void,
): Promise<() => void> {
  requireExcelApi(NEEDED_API);
  const tell = (worksheetId: string, address: string): void => {
    source.select({ worksheetId, address });
    const range = boundingRange(address);
    onSelect(range === null ? null : source.itemAt(worksheetId, range.startRow + 1));
  };
  const registration = await runBatch(async (context) => {
    const added = context.workbook.worksheets.onSelectionChanged.add((event) => {
      tell(event.worksheetId, event.address);
      return Promise.resolve();
    });
    await context.sync();
    return added;
  });
  await tellActiveCell(tell);
  // The pane is closing or reloading: a handler that stays behind only looks up a row.
  return () => void removeHandlers([registration]).catch(() => undefined);
}

/** Where the user is now. With a chart or a chart sheet in front there is no active cell: then nowhere. */
async function tellActiveCell(tell: (worksheetId: string, address: string) => void): Promise<void> {
  try {
    await runBatch(async (context) => {
      const active = context.workbook.getActiveCell();
      active.load('address,worksheet/id');
      await context.sync();
      tell(active.worksheet.id, active.address);
    });
  } catch {
    tell('', '');
  }
}
