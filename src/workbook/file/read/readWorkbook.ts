import { typedFormula } from './formulaText';
import type { Parts } from './openPackage';
import { partText } from './partText';
import type { CustomXmlPart, RawName, RawSheet, RawWorkbook, SheetState } from './rawWorkbook';
import { readCustomXml } from './readCustomXml';
import { readProperties } from './readProperties';
import { readRelationships, type Relationship } from './readRelationships';
import { readSharedStrings } from './readSharedStrings';
import { readSheet } from './readSheet';
import { WorkbookFileError } from './workbookFileError';
import { child, childrenOf, flag, numberOf, prefixed, readTree, type XmlElement } from './xmlTree';

/** The workbook part with its relationships, as both reading and saving start from it. */
export interface WorkbookPart {
  readonly part: string;
  readonly tree: XmlElement;
  readonly relations: readonly Relationship[];
}

/** Finds the workbook part by the package's relationships, as ECMA-376 part 2 asks. */
export function findWorkbookPart(parts: Parts): WorkbookPart {
  const office = readRelationships(parts, '').find(({ type }) => type === 'officeDocument');
  // Every Office document has relationships, and OpenDocument says its kind; anything else is a mere folder.
  const isDocument = parts.has('_rels/.rels') || parts.has('mimetype');
  if (!office) throw new WorkbookFileError(isDocument ? 'notSpreadsheet' : 'zipFolder', '_rels/.rels');
  const tree = readTree(partText(parts, office.target), office.target);
  if (tree.name !== 'workbook') throw new WorkbookFileError('notSpreadsheet', office.target);
  return { part: office.target, tree, relations: readRelationships(parts, office.target) };
}

/** Stands for a chart or macro sheet, which has no cells. */
const NO_WORKSHEET = '<worksheet/>';

/** Reads everything about a workbook that the product uses; charts, drawings and chart sheets are left out. */
export function readWorkbook(parts: Parts): RawWorkbook {
  const book = findWorkbookPart(parts);
  const strings = stringsOf(parts, book, readSharedStrings);
  return {
    sheets: sheetParts(parts, book).map(({ name, id, state, path, xml }): RawSheet => {
      const { rows, rowFormats, columns, merges, protection } = readSheet(xml, path, strings);
      return { name, state, id, path, rows, rowFormats, columns, merges, protection };
    }),
    names: namesOf(book),
    date1904: countsFrom1904(book),
    properties: readProperties(parts, readRelationships(parts, '')),
    customXml: customXmlOf(parts, book),
  };
}

/** A sheet as the workbook part lists it, with the text of its own part. */
interface SheetPart extends Pick<RawSheet, 'name' | 'id' | 'state' | 'path'> {
  readonly xml: string;
}

/** Shared strings by index, read in one way or another. */
export function stringsOf(
  parts: Parts,
  { relations }: WorkbookPart,
  read: (xml: string, part: string) => readonly string[],
): readonly string[] {
  const part = relations.find(({ type }) => type === 'sharedStrings')?.target;
  return part === undefined ? [] : read(partText(parts, part), part);
}

/** The sheets in the order of their tabs. */
export function sheetParts(parts: Parts, { tree, relations }: WorkbookPart): readonly SheetPart[] {
  return childrenOf(child(tree, 'sheets'), 'sheet').map(({ attributes }) => {
    const name = attributes.name ?? '';
    const relation = relations.find(({ id }) => id === prefixed(attributes, 'id'));
    if (!relation) throw new WorkbookFileError('missingPart', name);
    const xml = relation.type === 'worksheet' ? partText(parts, relation.target) : NO_WORKSHEET;
    const id = numberOf(attributes.sheetId, 0);
    return { name, id, state: stateOf(attributes.state), path: relation.target, xml };
  });
}

export const namesOf = ({ tree }: WorkbookPart): readonly RawName[] =>
  childrenOf(child(tree, 'definedNames'), 'definedName').map(nameOf);

export const countsFrom1904 = ({ tree }: WorkbookPart): boolean =>
  flag(child(tree, 'workbookPr')?.attributes.date1904);

const customXmlOf = (parts: Parts, { relations }: WorkbookPart): readonly CustomXmlPart[] =>
  readCustomXml(parts, relations).map(({ id, xml }) => ({ id, xml }));

const stateOf = (text: string | undefined): SheetState =>
  text === 'hidden' || text === 'veryHidden' ? text : 'visible';

function nameOf({ attributes, text }: XmlElement): RawName {
  const local = attributes.localSheetId;
  return {
    name: attributes.name ?? '',
    ref: typedFormula(text),
    localSheet: local === undefined ? null : numberOf(local, 0),
    hidden: flag(attributes.hidden),
  };
}
