import type { SheetRows } from '../../core/rules/answering/optionalRows';
import type { Work } from './desk';

/** What the check sheets show: everything, or the required rows only. */
export interface RowsShown {
  readonly isRequiredOnly: boolean;
  readonly rows: readonly SheetRows[];
}

/** Hides rows of the check sheets and shows the others. */
export function showRows(isRequiredOnly: boolean, rows: readonly SheetRows[]): Work<RowsShown> {
  return async ({ port }) => {
    await port.showRows(rows);
    return { isRequiredOnly, rows };
  };
}
