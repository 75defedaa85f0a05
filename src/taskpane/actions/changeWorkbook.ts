import type { CellPlace } from '../../core/model/reading';
import type { WorkbookError, WorkbookPort } from '../../workbook/port';
import { asWorkbookError } from './toNotice';

/** Something that a view does to the workbook; resolves to the cells that were in the way. */
export type WorkbookChange = (port: WorkbookPort) => Promise<readonly CellPlace[]>;

/** What became of it. */
export type ChangeOutcome =
  | { readonly kind: 'done' }
  | { readonly kind: 'conflict'; readonly places: readonly CellPlace[] }
  | { readonly kind: 'failed'; readonly error: WorkbookError };

/** Runs a change; a failure is an outcome, never an exception. */
export async function runChange(port: WorkbookPort, change: WorkbookChange): Promise<ChangeOutcome> {
  try {
    const places = await change(port);
    return places.length === 0 ? { kind: 'done' } : { kind: 'conflict', places };
  } catch (error) {
    return { kind: 'failed', error: asWorkbookError(error) };
  }
}
