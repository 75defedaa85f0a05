import type { CellValue } from './reading';
import { dateOfSerial } from './isoDate';
import { dateOfText } from './typed/writtenDate';

/** A cell as plain text for people; blank for an empty one, the error value for an error. */
export function cellText(value: CellValue): string {
  if (value === null) return '';
  return typeof value === 'object' ? value.error : String(value);
}

/** A date cell as `YYYY-MM-DD`; what is no date stays as written. */
export function dateText(value: CellValue): string {
  const date = typeof value === 'number' ? dateOfSerial(value) : dateOfText(cellText(value));
  return date ?? cellText(value);
}
