import type { IStyleData, IWorkbookData } from '@univerjs/core';
import type { RawWorkbook } from '../../workbook/file/read/rawWorkbook';
import { findWorkbookPart, readWorkbook } from '../../workbook/file/read/readWorkbook';
import { mapSnapshot } from './open';
import { protectionOf } from './protectionOf';
import { NAMES_RESOURCE } from './resources/definedNames';
import { writeCoreProperties, writeCustomProperties, writeCustomXml } from './saving/documentParts';
import { PackageEdit } from './saving/packageEdit';
import { saveSheet, type SaveContext } from './saving/saveSheet';
import { currentSheets, dropCalcChain, openedSheets, removeSheets } from './saving/sheetList';
import { StyleWriter } from './saving/styleWriter';
import { writeWorkbookXml, type NameTable } from './saving/workbookXml';
import { digitWidth } from './sheet/measures';
import { sheetKey, type SourcePackage } from './sourcePackage';
import { cellStyle } from './styles/cellStyles';
import { readStyleSheet } from './styles/styleSheet';

/**
 * Saves what the grid shows into the file it came from. Parts that did not change stay byte for
 * byte, and so does every cell that did not. The same input gives the same bytes.
 * @param source what `openXlsx` gave, with the host's changes
 * @param current the grid's present model
 */
export function saveXlsx(source: SourcePackage, current: IWorkbookData): Uint8Array {
  const edit = new PackageEdit(source.parts);
  const raw = readWorkbook(source.parts);
  const workbook = findWorkbookPart(source.parts);
  const styleSheet = readStyleSheet(source.parts, workbook);
  const styles = new StyleWriter(styleSheet, current.styles);
  const opened = mapSnapshot(source.parts, raw);
  const before = openedSheets(workbook);
  const now = currentSheets(edit, workbook, before, source, current);
  const defaultStyle: IStyleData = cellStyle(styleSheet.cellXfs[0], styleSheet);
  const protection = protectionPairs(raw, source);
  const context: SaveContext = { edit, styles, opened, current, digit: digitWidth(defaultStyle), protection };

  const written = now.map((sheet) => saveSheet(sheet, context));
  removeSheets(edit, workbook, before, now);
  if (styleSheet.part !== null)
    edit.setText(styleSheet.part, styles.write(edit.text(styleSheet.part), styleSheet.part));
  const dropped = before.some(({ key }) => !now.some((sheet) => sheet.key === key));
  if (dropped || written.some(({ formulasChanged }) => formulasChanged)) dropCalcChain(edit, workbook);
  const workbookXml = writeWorkbookXml(edit.text(workbook.part), workbook.part, {
    tree: workbook.tree,
    openedSheets: before,
    sheets: now,
    openedNames: namesOf(opened),
    names: namesOf(current),
    recalculate: written.some(({ cellsChanged }) => cellsChanged),
  });
  edit.setText(workbook.part, workbookXml);
  writeCustomXml(edit, source);
  writeCustomProperties(edit, source);
  writeCoreProperties(edit, source);
  return edit.toBytes();
}

function namesOf({ resources }: IWorkbookData): NameTable {
  const data = resources?.find(({ name }) => name === NAMES_RESOURCE)?.data;
  return data ? (JSON.parse(data) as NameTable) : {};
}

function protectionPairs({ sheets }: RawWorkbook, source: SourcePackage): SaveContext['protection'] {
  const before = new Map(sheets.map((sheet) => [sheetKey(sheet.id), protectionOf(sheet)]));
  return (key) => ({ opened: before.get(key) ?? null, current: source.sheets.get(key)?.protection ?? null });
}
