import type { CellValue } from '../../../../core/assessment/reading';

/** A text without what people change by accident: width of characters, case and spaces. */
export function comparable(value: CellValue): string {
  return typeof value === 'string' ? value.normalize('NFKC').replace(/\s+/g, ' ').trim().toLowerCase() : '';
}

/** An item id as the catalogue writes it; '' when the cell holds no text. */
export function itemIdOf(value: CellValue): string {
  return typeof value === 'string' ? value.normalize('NFKC').trim().toUpperCase() : '';
}
