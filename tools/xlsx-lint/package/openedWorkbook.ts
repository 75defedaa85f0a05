import { strFromU8, unzipSync } from 'fflate';
import { resolveTarget } from './relationships';
import type { Relationship } from './relationships';
import { readRelationships } from './relationships';
import { childOf, itemsOf, parseXml } from './xmlElement';
import type { XmlElement } from './xmlElement';

export interface OpenedSheet {
  readonly name: string;
  readonly state: string;
  /** Path of the part; empty when the relationship is missing. */
  readonly part: string;
  /** null when the part is missing or not XML. */
  readonly xml: XmlElement | null;
}

/** All parts of a file, read once and shared by every rule. */
export interface OpenedWorkbook {
  readonly paths: readonly string[];
  /** Root element by path; parts that are not XML are missing here and listed as broken. */
  readonly xml: ReadonlyMap<string, XmlElement>;
  readonly broken: ReadonlyMap<string, string>;
  readonly relationships: readonly Relationship[];
  readonly workbookPart: string;
  readonly workbook: XmlElement | null;
  readonly sheets: readonly OpenedSheet[];
  /** Part of the given kind that the workbook refers to, e.g. `styles`. */
  partOf(kind: string): { readonly path: string; readonly xml: XmlElement | null } | null;
}

const isXml = (path: string): boolean => path.endsWith('.xml') || path.endsWith('.rels');

function readParts(bytes: Uint8Array): Pick<OpenedWorkbook, 'paths' | 'xml' | 'broken'> {
  const files = unzipSync(bytes);
  const xml = new Map<string, XmlElement>();
  const broken = new Map<string, string>();
  for (const [path, content] of Object.entries(files)) {
    if (!isXml(path)) continue;
    try {
      xml.set(path, parseXml(strFromU8(content).replace(/^\uFEFF/, '')));
    } catch (error) {
      broken.set(path, error instanceof Error ? error.message : String(error));
    }
  }
  return { paths: Object.keys(files), xml, broken };
}

/** Opens the bytes of an .xlsx file; throws when they are no zip. */
export function openWorkbook(bytes: Uint8Array): OpenedWorkbook {
  const { paths, xml, broken } = readParts(bytes);
  const relationships = readRelationships(xml);
  const ofSource = (source: string, kind: string): Relationship | undefined =>
    relationships.find((entry) => entry.source === source && entry.type.endsWith(`/${kind}`));
  const main = ofSource('', 'officeDocument');
  const workbookPart = main === undefined ? '' : resolveTarget(main);
  const workbook = xml.get(workbookPart) ?? null;
  const sheets = itemsOf(workbook, 'sheets').map(({ attributes }): OpenedSheet => {
    const relationship = relationships.find(
      ({ source, id }) => source === workbookPart && id === attributes['r:id'],
    );
    const part = relationship === undefined ? '' : resolveTarget(relationship);
    const { name = '', state = 'visible' } = attributes;
    return { name, state, part, xml: xml.get(part) ?? null };
  });
  const partOf = (kind: string): ReturnType<OpenedWorkbook['partOf']> => {
    const relationship = ofSource(workbookPart, kind);
    if (relationship === undefined) return null;
    const path = resolveTarget(relationship);
    return { path, xml: xml.get(path) ?? null };
  };
  return { paths, xml, broken, relationships, workbookPart, workbook, sheets, partOf };
}

/** Rows of a sheet with their cells. */
export function rowsOf(sheet: OpenedSheet): readonly XmlElement[] {
  return childOf(sheet.xml, 'sheetData')?.children ?? [];
}

/** Every cell of a sheet. */
export function cellsOf(sheet: OpenedSheet): XmlElement[] {
  return rowsOf(sheet).flatMap(({ children }) => children);
}
