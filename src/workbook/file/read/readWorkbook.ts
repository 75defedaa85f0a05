import { typedFormula } from './formulaText';
import type { Parts } from './openPackage';
import { partText } from './partText';
import type { RawName, RawSheet, RawWorkbook, SheetState } from './rawWorkbook';
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
  if (!office) throw new WorkbookFileError('notSpreadsheet', '_rels/.rels');
  const tree = readTree(partText(parts, office.target), office.target);
  if (tree.name !== 'workbook') throw new WorkbookFileError('notSpreadsheet', office.target);
  return { part: office.target, tree, relations: readRelationships(parts, office.target) };
}

/** Stands for a chart or macro sheet, which has no cells. */
const NO_WORKSHEET = '<worksheet/>';

/** Reads everything about a workbook that the product uses; charts, drawings and chart sheets are left out. */
export function readWorkbook(parts: Parts): RawWorkbook {
  const { tree, relations } = findWorkbookPart(parts);
  const strings = stringsOf(parts, relations);
  return {
    sheets: childrenOf(child(tree, 'sheets'), 'sheet').map((element) =>
      sheetOf(element, parts, relations, strings),
    ),
    names: childrenOf(child(tree, 'definedNames'), 'definedName').map(nameOf),
    date1904: flag(child(tree, 'workbookPr')?.attributes.date1904),
    properties: readProperties(parts, readRelationships(parts, '')),
    customXml: readCustomXml(parts, relations).map(({ id, xml }) => ({ id, xml })),
  };
}

function stringsOf(parts: Parts, relations: readonly Relationship[]): readonly string[] {
  const part = relations.find(({ type }) => type === 'sharedStrings')?.target;
  return part === undefined ? [] : readSharedStrings(partText(parts, part), part);
}

function sheetOf(
  { attributes }: XmlElement,
  parts: Parts,
  relations: readonly Relationship[],
  strings: readonly string[],
): RawSheet {
  const name = attributes.name ?? '';
  const relation = relations.find(({ id }) => id === prefixed(attributes, 'id'));
  if (!relation) throw new WorkbookFileError('missingPart', name);
  const content = relation.type === 'worksheet' ? partText(parts, relation.target) : NO_WORKSHEET;
  const { rows, rowFormats, columns, merges, protection } = readSheet(content, relation.target, strings);
  const id = numberOf(attributes.sheetId, 0);
  const state = stateOf(attributes.state);
  return { name, state, id, path: relation.target, rows, rowFormats, columns, merges, protection };
}

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
