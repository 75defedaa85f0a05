import { isObject, listAt, textAt, textsAt, type JsonObject } from './json';

/** A remedy that removes the vulnerability, with the ids of the products that it is for; null for all. */
export interface CsafFix {
  readonly text: string;
  readonly ids: readonly string[] | null;
}

/** Beyond it nobody reads, and a cell takes 32,767. */
const LONGEST = 2_000;

/** `vendor_fix` of `remediations`, with its address. */
export function fixesOf(
  vulnerability: unknown,
  groups: ReadonlyMap<string, readonly string[]>,
): readonly CsafFix[] {
  return listAt(vulnerability, 'remediations')
    .filter((each): each is JsonObject => isObject(each) && each.category === 'vendor_fix')
    .map((each) => {
      const details = textAt(each, 'details').slice(0, LONGEST);
      const url = textAt(each, 'url');
      const ids = [
        ...textsAt(each, 'product_ids'),
        ...textsAt(each, 'group_ids').flatMap((group) => groups.get(group) ?? []),
      ];
      const text = [details, /^https?:\/\//.test(url) ? url : ''].filter((part) => part !== '').join(' ');
      return { text, ids: ids.length > 0 ? ids : null };
    });
}

/** Products of a tree by the group that joins them. */
export function groupsOf(tree: JsonObject): ReadonlyMap<string, readonly string[]> {
  return new Map(
    listAt(tree, 'product_groups').map(
      (group) => [textAt(group, 'group_id'), textsAt(group, 'product_ids')] as const,
    ),
  );
}
