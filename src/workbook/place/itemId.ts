import type { CellValue } from '../../core/model/reading';

/** An item id as the catalogue writes it; '' for a blank cell. What is no text is no id of ours, but shown. */
export function itemIdOf(value: CellValue): string {
  if (typeof value === 'string') return value.normalize('NFKC').trim().toUpperCase();
  return value === null ? '' : String(typeof value === 'object' ? value.error : value);
}
