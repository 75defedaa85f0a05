import type { IStyleData, IWorkbookData } from '@univerjs/core';
import { BooleanNumber } from '../gridTerms';
import type { GridSheet } from '../sheet/mapSheet';
import { readTree } from '../../../workbook/file/read/xmlTree';
import type { ProtectionAttributes } from '../sourcePackage';
import type { PackageEdit } from './packageEdit';
import { ruleExchanges } from './ruleExchanges';
import { scanSheetData } from './scanSheetData';
import { WORKSHEET_ORDER } from './schemaOrder';
import { writeSheetData, type WrittenCells } from './sheetData';
import { dressingExchanges } from './sheetDressingXml';
import type { ListedSheet } from './sheetList';
import type { StyleWriter } from './styleWriter';
import { cutPart, exchangeElements, type Exchange } from './topElements';

/** What saving one sheet needs of the workbook. */
export interface SaveContext {
  readonly edit: PackageEdit;
  readonly styles: StyleWriter;
  readonly opened: IWorkbookData;
  readonly current: IWorkbookData;
  /** Pixels of the default font's widest digit. */
  readonly digit: number;
  readonly protection: (key: string) => {
    readonly opened: ProtectionAttributes | null;
    readonly current: ProtectionAttributes | null;
  };
}

/** Baseline of a sheet that the file did not have. */
const NEW_SHEET: GridSheet = {
  id: '',
  name: '',
  tabColor: '',
  hidden: BooleanNumber.FALSE,
  freeze: { xSplit: 0, ySplit: 0, startRow: -1, startColumn: -1 },
  rowCount: 0,
  columnCount: 0,
  defaultColumnWidth: 0,
  defaultRowHeight: 0,
  mergeData: [],
  cellData: {},
  rowData: {},
  columnData: {},
  rowHeader: { width: 0 },
  columnHeader: { height: 0 },
  showGridlines: BooleanNumber.TRUE,
  rightToLeft: BooleanNumber.FALSE,
};

/** Writes one sheet part: its cells, and the elements of its look that changed. */
export function saveSheet({ key, path }: ListedSheet, context: SaveContext): WrittenCells {
  const { edit, styles, opened, current, digit, protection } = context;
  const xml = edit.text(path);
  const cut = cutPart(xml, path);
  const pair = { opened: { ...NEW_SHEET, ...opened.sheets[key] }, current: current.sheets[key] ?? {} };
  const cells = writeSheetData(pair, scanSheetData(xml, path), styles, cut.prefix);
  const dressing = readTree(xml, path, new Set(['sheetData']));
  const dxfOf = (style: IStyleData): number => styles.dxfIndexOf(style);
  const exchanges: Exchange[] = [
    ...dressingExchanges(pair, dressing, digit, protection(key)),
    ...ruleExchanges({ key, opened, current, dressing, cut, dxfOf }),
  ];
  if (cells.xml !== null) exchanges.push({ name: 'sheetData', xml: cells.xml, isPrefixed: true });
  edit.setText(path, exchangeElements(xml, path, exchanges, WORKSHEET_ORDER));
  return cells;
}
