import type { FWorksheet, MaybeCell } from '../grid/univer';

export type ProtectionOptions = Readonly<Record<string, boolean | string>>;

interface SheetProtection {
  readonly options: ProtectionOptions;
  readonly password?: string;
}

/** Which sheets are protected. Cells are locked unless their style says otherwise, as in Excel. */
export class ProtectionTable {
  private readonly sheets = new Map<string, SheetProtection>();

  isProtected(sheetId: string): boolean {
    return this.sheets.has(sheetId);
  }

  optionsOf(sheetId: string): ProtectionOptions | null {
    return this.sheets.get(sheetId)?.options ?? null;
  }

  protect(sheetId: string, options: ProtectionOptions = {}, password?: string): void {
    this.sheets.set(sheetId, password === undefined ? { options } : { options, password });
  }

  /** False when the password is wrong. */
  unprotect(sheetId: string, password?: string): boolean {
    const sheet = this.sheets.get(sheetId);
    if (sheet?.password !== undefined && sheet.password !== password) return false;
    this.sheets.delete(sheetId);
    return true;
  }

  clear(): void {
    this.sheets.clear();
  }
}

/**
 * Whether a cell stays read-only on a protected sheet. The flag of Excel's style is kept in the
 * grid's custom data: of the cell when it has a style of its own, else of its row, else its column.
 */
export function isLocked(sheet: FWorksheet, row: number, column: number, cell: MaybeCell): boolean {
  if (cell?.custom?.locked === false) return false;
  if (cell?.s !== undefined && cell.s !== null) return true;
  const data = sheet.getRowCustomMetadata(row) ?? sheet.getColumnCustomMetadata(column);
  return data?.locked !== false;
}
