import { ITEMS, itemsOf } from './catalogue';
import type { CheckItem } from './item';
import { checkItemOf } from './ownItem';
import type { OwnItem } from '../model/ownItem';
import type { Policy } from './policy';
import type { SheetKey } from '../model/terms';

/** A company's items as the rules treat them. */
interface OwnIndex {
  readonly byId: ReadonlyMap<string, CheckItem>;
  readonly bySheet: ReadonlyMap<SheetKey, readonly CheckItem[]>;
}

const known = new WeakMap<readonly OwnItem[], OwnIndex>();

/** Every row of every edit asks, so the items of a policy are sorted once. */
function indexOf(ownItems: readonly OwnItem[]): OwnIndex {
  const index = known.get(ownItems) ?? makeIndex(ownItems.map(checkItemOf));
  known.set(ownItems, index);
  return index;
}

function makeIndex(items: readonly CheckItem[]): OwnIndex {
  const sheets = [...new Set(items.map(({ sheet }) => sheet))];
  return {
    byId: new Map(items.map((item) => [item.id, item])),
    bySheet: new Map(
      sheets.map((key) => [key, [...itemsOf(key), ...items.filter(({ sheet }) => sheet === key)]]),
    ),
  };
}

/** The items of a sheet under a policy: the catalogue's, then the company's own. */
export function itemsUnder({ ownItems }: Pick<Policy, 'ownItems'>, sheet: SheetKey): readonly CheckItem[] {
  return ownItems.length === 0 ? itemsOf(sheet) : (indexOf(ownItems).bySheet.get(sheet) ?? itemsOf(sheet));
}

/** An item of the catalogue or of the company by its id. */
export function itemUnder({ ownItems }: Pick<Policy, 'ownItems'>, id: string): CheckItem | undefined {
  const item = ITEMS.get(id);
  return item !== undefined || ownItems.length === 0 ? item : indexOf(ownItems).byId.get(id);
}
