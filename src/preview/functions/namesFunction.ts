import type { CalledFrom } from '../grid/formulas/calledFrom';
import type { FWorkbook } from '../grid/univer';

/** Whether a cell's formula names a function of the add-in; a shared formula is taken to. */
export function namesFunction(
  workbook: FWorkbook,
  { sheetId, row, column }: CalledFrom,
  name: string,
): boolean {
  const cell = workbook.getSheetBySheetId(sheetId)?.getSheet().getCellRaw(row, column);
  if (cell?.si) return true;
  return cell?.f?.toUpperCase().includes(`.${name.toUpperCase()}(`) === true;
}
