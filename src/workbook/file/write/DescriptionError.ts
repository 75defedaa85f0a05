/**
 * A description that no spreadsheet program would open without offering a repair, or that would
 * lose text. Names the sheet and, where there is one, the cell, range or name at fault.
 */
export class DescriptionError extends Error {
  override readonly name = 'DescriptionError';

  constructor(
    readonly problem: string,
    /** Sheet name; null for a fault of the whole workbook. */
    readonly sheet: string | null,
    /** A1 address, range or defined name; null for a fault of the whole sheet. */
    readonly place: string | null,
  ) {
    const where = [sheet, place].filter((part) => part !== null).join(' ');
    super(where === '' ? problem : `${where}: ${problem}`);
  }
}
