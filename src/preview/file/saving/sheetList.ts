import type { IWorkbookData, IWorksheetData } from '@univerjs/core';
import type { WorkbookPart } from '../../../workbook/file/read/readWorkbook';
import { child, childrenOf, numberOf, prefixed } from '../../../workbook/file/read/xmlTree';
import type { SheetState } from '../../../workbook/file/read/rawWorkbook';
import { sheetKey, type SourcePackage } from '../sourcePackage';
import { CONTENT_TYPE, NAMESPACE, RELATION } from './namespaces';
import type { PackageEdit } from './packageEdit';
import { elementXml } from './xmlText';

/** A sheet as the workbook part lists it. */
export interface ListedSheet {
  /** Id in the grid. */
  readonly key: string;
  readonly name: string;
  readonly sheetId: number;
  /** Id of the relationship from the workbook part. */
  readonly relation: string;
  readonly path: string;
  readonly state: SheetState;
}

/** The sheets of the opened file, in its order. */
export function openedSheets({ tree, relations }: WorkbookPart): readonly ListedSheet[] {
  return childrenOf(child(tree, 'sheets'), 'sheet').map(({ attributes }) => {
    const sheetId = numberOf(attributes.sheetId, 0);
    const relation = prefixed(attributes, 'id') ?? '';
    const state = attributes.state;
    return {
      key: sheetKey(sheetId),
      name: attributes.name ?? '',
      sheetId,
      relation,
      path: relations.find(({ id }) => id === relation)?.target ?? '',
      state: state === 'hidden' || state === 'veryHidden' ? state : 'visible',
    };
  });
}

/** The sheets of the grid, in its order; new ones get a part of their own. */
export function currentSheets(
  edit: PackageEdit,
  workbook: WorkbookPart,
  opened: readonly ListedSheet[],
  source: SourcePackage,
  current: IWorkbookData,
): readonly ListedSheet[] {
  let lastId = Math.max(0, ...opened.map(({ sheetId }) => sheetId));
  return current.sheetOrder.map((key) => {
    const data: Partial<IWorksheetData> = current.sheets[key] ?? {};
    const state = stateOf(data, source.sheets.get(key)?.state);
    const old = opened.find((sheet) => sheet.key === key);
    if (old) return { ...old, name: data.name ?? old.name, state };
    lastId += 1;
    return { key, name: data.name ?? key, sheetId: lastId, ...addSheetPart(edit, workbook), state };
  });
}

/** The grid knows only hidden or not; how deeply it is hidden is the host's to say. */
function stateOf({ hidden }: Partial<IWorksheetData>, extra: SheetState | undefined): SheetState {
  if (!hidden) return 'visible';
  return extra === 'veryHidden' ? 'veryHidden' : 'hidden';
}

function addSheetPart(edit: PackageEdit, workbook: WorkbookPart): Pick<ListedSheet, 'relation' | 'path'> {
  const folder = workbook.part.slice(0, workbook.part.lastIndexOf('/') + 1);
  const path = edit.freeName(`${folder}worksheets/sheet`, '.xml');
  const data = elementXml('sheetData', {});
  edit.setText(
    path,
    elementXml('worksheet', { xmlns: NAMESPACE.main, 'xmlns:r': NAMESPACE.relations }, data),
  );
  edit.setContentType(path, CONTENT_TYPE.worksheet);
  return { path, relation: edit.relate(workbook.part, RELATION.worksheet, path) };
}

/** Takes the parts of deleted sheets out of the package. */
export function removeSheets(
  edit: PackageEdit,
  workbook: WorkbookPart,
  opened: readonly ListedSheet[],
  kept: readonly ListedSheet[],
): void {
  const gone = opened.filter(({ key }) => !kept.some((sheet) => sheet.key === key));
  edit.unrelate(workbook.part, new Set(gone.map(({ relation }) => relation)));
  for (const { path } of gone) edit.remove(path);
}

/** The calculation chain names every formula cell; without it Excel builds a new one. */
export function dropCalcChain(edit: PackageEdit, { part, relations }: WorkbookPart): void {
  const chains = relations.filter(({ type }) => type === 'calcChain');
  edit.unrelate(part, new Set(chains.map(({ id }) => id)));
  for (const { target } of chains) edit.remove(target);
}
