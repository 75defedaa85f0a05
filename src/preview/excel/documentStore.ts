import type { WireValue } from '../protocol/wire';

/** A custom XML part of the workbook. */
export interface XmlPart {
  readonly id: string;
  xml: string;
}

/** Document properties that Excel names; the rest are custom. */
export type PropertyName =
  | 'Title'
  | 'Subject'
  | 'Author'
  | 'Keywords'
  | 'Comments'
  | 'Manager'
  | 'Company'
  | 'Category'
  | 'LastAuthor';

/** What a workbook file carries beside its cells. Seeded from the opened file, read back when saving. */
export class DocumentStore {
  readonly settings = new Map<string, WireValue>();
  readonly customProperties = new Map<string, string | number | boolean>();
  readonly properties = new Map<PropertyName, string>();
  readonly xmlParts: XmlPart[] = [];
  name = 'book.xlsx';
  /** Which Excel this is: some members differ. */
  kind: 'desktop' | 'web' = 'desktop';
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
