/** A custom XML part of the workbook. */
export interface XmlPart {
  readonly id: string;
  xml: string;
}

/** Document properties that are read or written; others stay in the file as they are. */
export type PropertyName = 'Title' | 'LastAuthor';

/** What a workbook file carries beside its cells. Seeded from the opened file, read back when saving. */
export class DocumentStore {
  readonly customProperties = new Map<string, string | number | boolean>();
  readonly properties = new Map<PropertyName, string>();
  readonly xmlParts: XmlPart[] = [];
  /** Language of the host, e.g. `ja-JP`. */
  locale = 'en-US';

  addXmlPart(xml: string, id = `{${crypto.randomUUID().toUpperCase()}}`): XmlPart {
    const part = { id, xml };
    this.xmlParts.push(part);
    return part;
  }

  removeXmlPart(id: string): void {
    const index = this.xmlParts.findIndex((part) => part.id === id);
    if (index >= 0) this.xmlParts.splice(index, 1);
  }
}
