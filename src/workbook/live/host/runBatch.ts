import { toWorkbookError } from './workbookError';

/**
 * The one way to talk to Excel: runs a batch and turns whatever the host says into a WorkbookError.
 * Each `context.sync()` inside is one round trip.
 * @throws {WorkbookError}
 */
export async function runBatch<T>(batch: (context: Excel.RequestContext) => Promise<T>): Promise<T> {
  try {
    return await Excel.run({ delayForCellEdit: true }, batch);
  } catch (error) {
    throw toWorkbookError(error);
  }
}
