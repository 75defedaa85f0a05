import type { CellValue } from '../../core/model/reading';
import { comparableText } from '../../core/model/typed/comparable';

/** The text of a cell without what people change by accident; '' for any other value. */
export function comparable(value: CellValue): string {
  return typeof value === 'string' ? comparableText(value) : '';
}
