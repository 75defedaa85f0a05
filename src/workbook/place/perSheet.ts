import type { SheetCells } from './workbookCells';

/**
 * Remembers what was found in a sheet for as long as the sheet itself is remembered: an edit gives one sheet
 * new cells and leaves the others as they were.
 */
export function perSheet<T>(find: (sheet: SheetCells) => T): (sheet: SheetCells) => T {
  const known = new WeakMap<SheetCells, { readonly found: T }>();
  return (sheet) => {
    const entry = known.get(sheet) ?? { found: find(sheet) };
    known.set(sheet, entry);
    return entry.found;
  };
}
