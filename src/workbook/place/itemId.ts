import type { CellValue } from '../../core/model/reading';
import { idText } from '../../core/model/typed/comparable';

/** An item id as the catalogue writes it; '' for a blank cell. What is no text is no id of ours, but shown. */
export function itemIdOf(value: CellValue): string {
  if (typeof value === 'string') return idText(value);
  return value === null ? '' : String(typeof value === 'object' ? value.error : value);
}
