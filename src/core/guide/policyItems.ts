import { ITEMS, itemsOf } from './catalogue';
import type { CheckItem } from './item';
import { checkItemOf } from './ownItem';
import type { Policy } from './policy';
import type { SheetKey } from './terms';

/** The items of a sheet under a policy: the catalogue's, then the company's own. */
export function itemsUnder({ ownItems }: Pick<Policy, 'ownItems'>, sheet: SheetKey): readonly CheckItem[] {
  const own = ownItems.filter((item) => item.sheet === sheet);
  return own.length === 0 ? itemsOf(sheet) : [...itemsOf(sheet), ...own.map(checkItemOf)];
}

/** An item of the catalogue or of the company by its id. */
export function itemUnder({ ownItems }: Pick<Policy, 'ownItems'>, id: string): CheckItem | undefined {
  const item = ITEMS.get(id);
  if (item !== undefined || ownItems.length === 0) return item;
  const own = ownItems.find((entry) => entry.id === id);
  return own && checkItemOf(own);
}
