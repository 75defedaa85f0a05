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
  const office = onlyOne(readRelationships(parts, ''), 'officeDocument');
  // Every Office document has relationships, and OpenDocument says its kind; anything else is a mere folder.
  const isDocument = parts.has('_rels/.rels') || parts.has('mimetype');
  if (!office) throw new WorkbookFileError(isDocument ? 'notSpreadsheet' : 'zipFolder', '_rels/.rels');
  const tree = readTree(partText(parts, office.target), office.target);
  if (tree.name !== 'workbook') throw new WorkbookFileError('notSpreadsheet', office.target);
  for (const list of ['sheets', 'definedNames', 'workbookPr', 'calcPr']) {
    if (childrenOf(tree, list).length > 1)
      throw new WorkbookFileError('ambiguous', `${office.target}: ${list}`);
  }
  return { part: office.target, tree, relations: readRelationships(parts, office.target) };
}

/** The one relationship of a type; undefined where there is none. Of several, programs choose differently. */
function onlyOne(relations: readonly Relationship[], type: string): Relationship | undefined {
  const [first, second] = relations.filter((relation) => relation.type === type && !relation.external);
  if (second !== undefined) throw new WorkbookFileError('ambiguous', `${type}: ${second.target}`);
  return first;
}

/** Throws where two of a list say the same, without regard to case as Excel compares names. */
function refuseTwice(texts: readonly string[], list: string): void {
  const seen = new Set<string>();
  for (const text of texts.map((each) => each.toLowerCase())) {
    if (seen.has(text)) throw new WorkbookFileError('ambiguous', `${list}: ${text}`);
    seen.add(text);
  }
}

/** Twenty times what a case has; a list of devices has a sheet for each factory or month. */
const MOST_SHEETS = 400;

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
  const part = onlyOne(relations, 'sharedStrings')?.target;
  return part === undefined ? [] : read(partText(parts, part), part);
}

/**
 * The sheets in the order of their tabs, each with its own part.
 * @throws WorkbookFileError `ambiguous` for two of one name or one part, `tooLarge` for more than a workbook of ours
 *   or a company's list could have
 */
export function sheetParts(parts: Parts, { tree, relations }: WorkbookPart): readonly SheetPart[] {
  const listed = childrenOf(child(tree, 'sheets'), 'sheet');
  if (listed.length > MOST_SHEETS) throw new WorkbookFileError('tooLarge', `${listed.length} sheets`);
  const byId = new Map(relations.map((relation) => [relation.id, relation]));
  const sheets = listed.map(({ attributes }) => {
    const name = attributes.name ?? '';
    const relation = byId.get(prefixed(attributes, 'id') ?? '');
    if (!relation) throw new WorkbookFileError('missingPart', name);
    const id = numberOf(attributes.sheetId, 0);
    const state = stateOf(attributes.state);
    return { name, id, state, path: relation.target, isWorksheet: relation.type === 'worksheet' };
  });
  refuseTwice(
    sheets.map(({ name }) => name),
    'sheets',
  );
  refuseTwice(
    sheets.map(({ path }) => path),
    'sheet parts',
  );
  return sheets.map(({ isWorksheet, ...sheet }) => ({
    ...sheet,
    xml: isWorksheet ? partText(parts, sheet.path) : NO_WORKSHEET,
  }));
}

/**
 * The defined names.
 * @throws WorkbookFileError `ambiguous` for two of one name in one scope
 */
export function namesOf({ tree }: WorkbookPart): readonly RawName[] {
  const names = childrenOf(child(tree, 'definedNames'), 'definedName').map(nameOf);
  refuseTwice(
    names.map(({ name, localSheet }) => `${localSheet ?? ''}!${name}`),
    'definedNames',
  );
  return names;
}

/** False where the workbook calculates only when somebody asks it to: cells may show results of other days. */
export const calculates = ({ tree }: WorkbookPart): boolean =>
  child(tree, 'calcPr')?.attributes.calcMode !== 'manual';

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
