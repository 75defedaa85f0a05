/** A list in which equal items share one index, as the style and string tables need. */
export interface InternedList {
  /** Index of the item, added when it is new. */
  indexOf(item: string): number;
  readonly items: readonly string[];
}

export function internedList(first: readonly string[] = []): InternedList {
  const items: string[] = [];
  const indexes = new Map<string, number>();
  const indexOf = (item: string): number => {
    const known = indexes.get(item);
    if (known !== undefined) return known;
    indexes.set(item, items.length);
    return items.push(item) - 1;
  };
  first.forEach(indexOf);
  return { indexOf, items };
}
