import { ITEMS } from '../core/guide/catalogue';
import type { CheckItem } from '../core/guide/item';
import { idText } from '../core/model/typed/comparable';
import type { Language } from '../core/model/language';
import { isBlank, refuse, textOfValue, type Cell } from './cells';

/** Reads an item id in any case and width; null for blank, `#VALUE!` naming an unknown one. */
export function readItem(cell: Cell, language: Language): CheckItem | null {
  if (isBlank(cell)) return null;
  const text = textOfValue(cell);
  const item = ITEMS.get(text) ?? ITEMS.get(idText(text));
  return item ?? refuse('item', cell, language);
}
