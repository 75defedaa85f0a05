import { dateOfSerial, dateOfText, type IsoDate } from './isoDate';
import type { CellValue } from './reading';

const ERROR_TEXT =
  /^#(NAME\?|BUSY!|REF!|VALUE!|N\/A|DIV\/0!|NUM!|NULL!|SPILL!|CALC!|GETTING_DATA|FIELD!|BLOCKED!|CONNECT!|UNKNOWN!)$/;

/** The error a cell holds, as Excel writes it (`#NAME?`); null for any other cell. */
export function errorOf(cell: CellValue): string | null {
  if (typeof cell === 'object' && cell !== null) return cell.error;
  return typeof cell === 'string' && ERROR_TEXT.test(cell) ? cell : null;
}

/** Text of a cell as a person reads it; '' for blank and for an error. */
export function textOfCell(cell: CellValue): string {
  if (typeof cell === 'boolean') return cell ? 'TRUE' : 'FALSE';
  if (typeof cell === 'number') return String(cell);
  return typeof cell === 'string' && errorOf(cell) === null ? cell.trim() : '';
}

/** True when something stands in the cell that is not an error. */
export function isFilled(cell: CellValue): boolean {
  return textOfCell(cell) !== '';
}

/** Date of a cell: an Excel serial or a written date; null for blank and for anything else. */
export function dateOfCell(cell: CellValue): IsoDate | null {
  if (typeof cell === 'number') return dateOfSerial(cell);
  return typeof cell === 'string' ? dateOfText(cell) : null;
}
