import { dateOfSerial, type IsoDate } from './isoDate';
import type { CellValue } from './reading';
import { isUnreadable, strip } from './typed/fold';
import { isGivenText } from './typed/nothing';
import { dateOfText } from './typed/writtenDate';

/** Excel's error values as texts, those of linked data, Python and external functions among them. */
export const ERROR_NAMES: readonly string[] = [
  ...['#NULL!', '#DIV/0!', '#VALUE!', '#REF!', '#NAME?', '#NUM!', '#N/A', '#GETTING_DATA'],
  ...['#SPILL!', '#CALC!', '#BUSY!', '#CONNECT!', '#BLOCKED!', '#UNKNOWN!', '#FIELD!'],
  ...['#EXTERNAL!', '#PYTHON!', '#TIMEOUT!'],
];
const ERRORS: ReadonlySet<string> = new Set(ERROR_NAMES);

/** True for a text that names one of Excel's errors. */
export const isErrorText = (text: string): boolean => ERRORS.has(text);

/** The error a cell holds, as Excel writes it (`#NAME?`); null for any other cell. */
export function errorOf(cell: CellValue): string | null {
  if (typeof cell === 'object' && cell !== null) return cell.error;
  return typeof cell === 'string' && isErrorText(cell) ? cell : null;
}

/** Text of a cell as a person reads it, without outer spaces; '' for blank and for an error. */
export function textOfCell(cell: CellValue): string {
  if (typeof cell === 'boolean') return cell ? 'TRUE' : 'FALSE';
  if (typeof cell === 'number') return String(cell);
  return typeof cell === 'string' && errorOf(cell) === null ? cell.trim() : '';
}

/** True when something is typed in the cell that is not an error; invisible characters and spaces are nothing. */
export function isFilled(cell: CellValue): boolean {
  return strip(textOfCell(cell)) !== '';
}

/** The line below the last one that holds anything: a gap that somebody left is no reason to overwrite. */
export function firstFree(lines: readonly (readonly CellValue[])[]): number {
  return lines.reduce((free, line, index) => (line.some(isFilled) ? index + 1 : free), 0);
}

/**
 * True when a cell gives evidence, a reason or a name: blank, FALSE, 0, `-` and words for "nothing" do not. An
 * error does not either; it is reported by itself.
 */
export function isGiven(cell: CellValue): boolean {
  return isGivenText(textOfCell(cell));
}

/** True where a cell holds a character that hides, reorders or lost text. */
export function isUnreadableCell(cell: CellValue): boolean {
  return isUnreadable(textOfCell(cell));
}

/** Date of a cell: an Excel serial, whose time of day is dropped, or a written date; null for anything else. */
export function dateOfCell(cell: CellValue): IsoDate | null {
  if (typeof cell === 'number') return dateOfSerial(cell);
  return typeof cell === 'string' ? dateOfText(cell) : null;
}
