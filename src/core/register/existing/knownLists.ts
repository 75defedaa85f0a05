import { areAlike } from '../../devices/known/source';
import type { Decided } from '../../devices/headings/resolveColumns';
import { textOfCell } from '../../model/cell';
import { comparableText } from '../../model/typed/comparable';
import { decidedIn } from './columnsText';
import type { ListsPlace } from './existingPlace';

/** A list that the register knows. */
export interface KnownList {
  readonly source: string;
  /** Row on 読み込んだ一覧; null for one that is read for the first time. */
  readonly row: number | null;
  /** How its headings are read; the keys are its headings. */
  readonly decided: Decided;
}

export function knownLists(place: ListsPlace | null): readonly KnownList[] {
  return (place?.rows ?? []).flatMap(({ row, values }) => {
    const source = textOfCell(values.source ?? null);
    return source === '' ? [] : [{ source, row, decided: decidedIn(textOfCell(values.columns ?? null)) }];
  });
}

/** Lists of a name: itself, and those that were told apart from it by a number. */
export function listsNamed(lists: readonly KnownList[], name: string): readonly KnownList[] {
  const bare = comparableText(name);
  return lists.filter(
    ({ source }) =>
      comparableText(source).replace(/ \(\d+\)$/, '') === bare || comparableText(source) === bare,
  );
}

export const listOf = (lists: readonly KnownList[], name: string): KnownList | undefined =>
  lists.find(({ source }) => comparableText(source) === comparableText(name));

/** Lists whose headings are of the same kind. */
export const listsLike = (lists: readonly KnownList[], headings: readonly string[]): readonly KnownList[] =>
  lists.filter(({ decided }) => areAlike([...decided.keys()], headings));

/** A name that no list has yet: `台帳 (2)`. */
export function freeName(lists: readonly KnownList[], name: string): string {
  for (let number = 2; ; number += 1) {
    if (listOf(lists, name) === undefined) return name;
    const next = `${name.replace(/ \(\d+\)$/, '')} (${number})`;
    if (listOf(lists, next) === undefined) return next;
  }
}
