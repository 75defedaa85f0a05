/** What a document says of itself beside its sheets: title, custom properties, custom XML parts. */
export interface DocumentStamp {
  readonly title: string;
  readonly custom: ReadonlyMap<string, unknown>;
  readonly partIds: readonly string[];
}

/** Asks for the stamp; the answer is there after the next sync. */
export function loadStamp(context: Excel.RequestContext): () => DocumentStamp {
  const { properties, customXmlParts } = context.workbook;
  const { custom } = properties;
  properties.load('title');
  custom.load('items/key,items/value');
  customXmlParts.load('items/id');
  return () => ({
    title: properties.title,
    custom: new Map(custom.items.map(({ key, value }) => [key, value as unknown])),
    partIds: customXmlParts.items.map(({ id }) => id),
  });
}

/**
 * Takes back what a write has added to the stamp or changed in it. The text of a part is the caller's.
 * @param now what it is after the failure
 */
export function restoreStamp(context: Excel.RequestContext, before: DocumentStamp, now: DocumentStamp): void {
  const { properties, customXmlParts } = context.workbook;
  if (now.title !== before.title) properties.title = before.title;
  for (const [key, value] of now.custom) {
    if (!before.custom.has(key)) properties.custom.getItem(key).delete();
    else if (before.custom.get(key) !== value) properties.custom.add(key, before.custom.get(key));
  }
  const added = now.partIds.filter((id) => !before.partIds.includes(id));
  added.forEach((id) => customXmlParts.getItem(id).delete());
}
