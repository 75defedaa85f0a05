import { child, childrenOf, type XmlElement } from '../../../workbook/file/read/xmlTree';
import { WORKBOOK_SCOPE, type GridName } from '../resources/definedNames';
import { WORKBOOK_ORDER } from './schemaOrder';
import type { ListedSheet } from './sheetList';
import { storedFormula } from './storedFormula';
import { exchangeElements, type Exchange } from './topElements';
import { elementXml, escapeXml } from './xmlText';

export type NameTable = Readonly<Record<string, GridName>>;

/** The workbook part before and after. */
export interface WorkbookChange {
  readonly tree: XmlElement;
  readonly openedSheets: readonly ListedSheet[];
  readonly sheets: readonly ListedSheet[];
  readonly openedNames: NameTable;
  readonly names: NameTable;
  /** True when a cell changed: Excel then calculates on opening, for the grid's results are not its own. */
  readonly recalculate: boolean;
}

/** Writes the workbook part: list of sheets, defined names and the wish to calculate, where they changed. */
export function writeWorkbookXml(xml: string, part: string, change: WorkbookChange): string {
  const { openedSheets, sheets, openedNames, names, tree } = change;
  const sheetsChanged = JSON.stringify(openedSheets) !== JSON.stringify(sheets);
  const exchanges: Exchange[] = [];
  if (sheetsChanged)
    exchanges.push({ name: 'sheets', xml: sheetsXml(change) }, { name: 'bookViews', xml: viewsXml(change) });
  if (sheetsChanged || JSON.stringify(openedNames) !== JSON.stringify(names)) {
    exchanges.push({ name: 'definedNames', xml: namesXml(change) });
  }
  if (change.recalculate) {
    const calc = { ...child(tree, 'calcPr')?.attributes, fullCalcOnLoad: 1 };
    exchanges.push({ name: 'calcPr', xml: elementXml('calcPr', calc) });
  }
  return exchangeElements(xml, part, exchanges, WORKBOOK_ORDER);
}

function sheetsXml({ tree, sheets }: WorkbookChange): string {
  const first = childrenOf(child(tree, 'sheets'), 'sheet')[0]?.attributes ?? {};
  const idAttribute = Object.keys(first).find((key) => key.endsWith(':id')) ?? 'r:id';
  const items = sheets.map(({ name, sheetId, relation, state }) =>
    elementXml('sheet', {
      name,
      sheetId,
      state: state === 'visible' ? undefined : state,
      [idAttribute]: relation,
    }),
  );
  return elementXml('sheets', {}, items.join(''));
}

/** The active tab must be one that can be seen. */
function viewsXml({ tree, openedSheets, sheets }: WorkbookChange): string {
  const views = childrenOf(child(tree, 'bookViews'), 'workbookView');
  const items = views.map(({ attributes }) => {
    const active = openedSheets[Number(attributes.activeTab ?? 0)]?.key;
    const same = sheets.findIndex(({ key, state }) => key === active && state === 'visible');
    const visible = sheets.findIndex(({ state }) => state === 'visible');
    return elementXml('workbookView', {
      ...attributes,
      firstSheet: undefined,
      activeTab: same >= 0 ? same : Math.max(visible, 0),
    });
  });
  return items.length === 0 ? '' : elementXml('bookViews', {}, items.join(''));
}

/** All names again: those that the grid does not know (print areas) by their sheet, the rest as they are now. */
function namesXml({ tree, openedSheets, sheets, openedNames, names }: WorkbookChange): string {
  const indexOf = (key: string | undefined): number => sheets.findIndex((sheet) => sheet.key === key);
  const written = new Set<string>();
  const kept = childrenOf(child(tree, 'definedNames'), 'definedName').flatMap(({ attributes, text }) => {
    const local = attributes.localSheetId;
    const scope = local === undefined ? WORKBOOK_SCOPE : openedSheets[Number(local)]?.key;
    const index = indexOf(scope);
    const id = `${scope}/${attributes.name}`;
    if ((local !== undefined && index < 0) || (openedNames[id] && !names[id])) return [];
    written.add(id);
    const changed = names[id]?.formulaOrRefString !== openedNames[id]?.formulaOrRefString;
    const ref = changed ? storedFormula(names[id]?.formulaOrRefString ?? text) : text;
    return [
      elementXml(
        'definedName',
        { ...attributes, localSheetId: local === undefined ? undefined : index },
        escapeXml(ref),
      ),
    ];
  });
  const added = Object.entries(names).flatMap(([id, { name, formulaOrRefString, localSheetId, hidden }]) => {
    const index = indexOf(localSheetId);
    if (written.has(id)) return [];
    const attributes = { name, localSheetId: index < 0 ? undefined : index, hidden: hidden ? 1 : undefined };
    return [elementXml('definedName', attributes, escapeXml(storedFormula(formulaOrRefString)))];
  });
  const all = [...kept, ...added];
  return all.length === 0 ? '' : elementXml('definedNames', {}, all.join(''));
}
