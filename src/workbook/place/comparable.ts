import type { CellValue } from '../../core/model/reading';

/** A text without what people change by accident: width of characters, case and spaces. */
export function comparable(value: CellValue): string {
  return typeof value === 'string' ? value.normalize('NFKC').replace(/\s+/g, ' ').trim().toLowerCase() : '';
}
