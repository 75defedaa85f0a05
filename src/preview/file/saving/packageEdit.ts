import { strToU8, zipSync } from 'fflate';
import type { Parts } from '../../../workbook/file/read/openPackage';
import { decodeXml } from '../../../workbook/file/read/partText';
import { relationshipsPart } from '../../../workbook/file/read/readRelationships';
import { WorkbookFileError } from '../../../workbook/file/read/workbookFileError';
import { XML_HEAD } from '../../../workbook/file/write/xml/element';
import { NAMESPACE } from './namespaces';
import { cutPart } from './topElements';
import { elementXml, withPrefix } from './xmlText';

const CONTENT_TYPES = '[Content_Types].xml';

/** A package under change: parts that nobody touches stay byte for byte, in their order. */
export class PackageEdit {
  private readonly parts: Map<string, Uint8Array>;

  constructor(parts: Parts) {
    this.parts = new Map(parts);
  }

  has(name: string): boolean {
    return this.parts.has(name);
  }

  text(name: string): string {
    const bytes = this.parts.get(name);
    if (!bytes) throw new WorkbookFileError('missingPart', name);
    return decodeXml(bytes, name);
  }

  /** Writes a part as it is; a text equal to the present one changes nothing. */
  setText(name: string, xml: string): void {
    if (this.parts.has(name) && this.text(name) === xml) return;
    this.parts.set(name, strToU8(xml));
  }

  /** Writes a new part of our own making, with the declaration that it lacks. */
  addXml(name: string, xml: string): void {
    this.setText(name, XML_HEAD + xml);
  }

  /** Removes a part with its relationships and its content type. */
  remove(name: string): void {
    this.parts.delete(name);
    this.parts.delete(relationshipsPart(name));
    const types = cutPart(this.text(CONTENT_TYPES), CONTENT_TYPES);
    this.dropElements(CONTENT_TYPES, types, (xml) => xml.includes(`PartName="/${name}"`));
  }

  /** A name such as `xl/worksheets/sheet4.xml` that no part has yet. */
  freeName(before: string, after: string): string {
    let number = 1;
    while (this.parts.has(`${before}${number}${after}`)) number += 1;
    return `${before}${number}${after}`;
  }

  setContentType(name: string, contentType: string): void {
    const xml = this.text(CONTENT_TYPES);
    if (xml.includes(`PartName="/${name}"`)) return;
    this.appendElement(
      CONTENT_TYPES,
      elementXml('Override', { PartName: `/${name}`, ContentType: contentType }),
    );
  }

  /** Relates `from` ('' for the package) to a part and gives the relationship's id. */
  relate(from: string, type: string, target: string): string {
    const part = relationshipsPart(from);
    if (!this.parts.has(part))
      this.addXml(part, `<Relationships xmlns="${NAMESPACE.packageRelations}"></Relationships>`);
    const xml = this.text(part);
    let number = 1;
    while (xml.includes(`"rId${number}"`)) number += 1;
    const id = `rId${number}`;
    this.appendElement(part, elementXml('Relationship', { Id: id, Type: type, Target: `/${target}` }));
    return id;
  }

  /** Removes the relationships of `from` whose id is given. */
  unrelate(from: string, ids: ReadonlySet<string>): void {
    const part = relationshipsPart(from);
    if (ids.size === 0 || !this.parts.has(part)) return;
    const isGone = (xml: string): boolean => ids.has(/\sId="([^"]*)"/.exec(xml)?.[1] ?? '');
    this.dropElements(part, cutPart(this.text(part), part), isGone);
  }

  /** The package as a zip; the same parts give the same bytes. */
  toBytes(): Uint8Array {
    const year = new Date(1980, 0, 1);
    return zipSync(Object.fromEntries(this.parts), { level: 6, mtime: year });
  }

  private appendElement(part: string, xml: string): void {
    const cut = cutPart(this.text(part), part);
    this.setText(
      part,
      cut.xml.slice(0, cut.contentEnd) + withPrefix(xml, cut.prefix) + cut.xml.slice(cut.contentEnd),
    );
  }

  private dropElements(
    part: string,
    { xml, elements }: ReturnType<typeof cutPart>,
    isGone: (xml: string) => boolean,
  ): void {
    let kept = xml;
    for (const { start, end } of [...elements].reverse()) {
      if (isGone(xml.slice(start, end))) kept = kept.slice(0, start) + kept.slice(end);
    }
    this.setText(part, kept);
  }
}
