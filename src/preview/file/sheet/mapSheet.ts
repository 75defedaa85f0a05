import type { IColumnData, IRange, IRowData, IWorksheetData } from '@univerjs/core';
import { BooleanNumber } from '../gridTerms';
import type { CellRange } from '../../../core/model/cellRange';
import type { Parts } from '../../../workbook/file/read/openPackage';
import type { RawSheet } from '../../../workbook/file/read/rawWorkbook';
import { child, numberOf, type XmlElement } from '../../../workbook/file/read/xmlTree';
import { sheetKey, styleId } from '../sourcePackage';
import { isLockedStyle } from '../styles/cellStyles';
import { resolveColor } from '../styles/resolveColor';
import type { StyleSheet } from '../styles/styleSheet';
import { mapCells } from './mapCells';
import { defaultColumnPixels, pixelsOfPoints, pixelsOfWidth } from './measures';
import { freezeOf, linksOf, showsGridlines } from './sheetDressing';

/** Room beyond the last used cell, so that a person can go on below and beside it. */
const SPARE_ROWS = 60;
const SPARE_COLUMNS = 8;
/** Room on a sheet without cells. */
const EMPTY_SIZE: GridSize = { rowCount: 1_000, columnCount: 60 };

/** A sheet of the grid; zoom and scrolling belong to the person who looks. */
export type GridSheet = Omit<IWorksheetData, 'zoomRatio' | 'scrollTop' | 'scrollLeft'>;

const bit = (value: boolean): BooleanNumber => (value ? BooleanNumber.TRUE : BooleanNumber.FALSE);

/** Size of a sheet in the grid: what is used and some room. */
interface GridSize {
  readonly rowCount: number;
  readonly columnCount: number;
}

/** What all sheets of a workbook share while they are mapped. */
export interface SheetContext {
  readonly parts: Parts;
  readonly styles: StyleSheet;
  /** Pixels of the default font's widest digit. */
  readonly digit: number;
}

/** Maps one sheet to the grid's model: cells and everything that gives the sheet its look. */
export function mapSheet(raw: RawSheet, dressing: XmlElement, context: SheetContext): GridSheet {
  const size = sizeOf(raw);
  const { styles, digit, parts } = context;
  const isLocked = (style: number): boolean => isLockedStyle(styles.cellXfs[style]);
  const format = child(dressing, 'sheetFormatPr')?.attributes ?? {};
  const width = numberOf(format.defaultColWidth, 0);
  return {
    id: sheetKey(raw.id),
    name: raw.name,
    tabColor: resolveColor(child(child(dressing, 'sheetPr'), 'tabColor'), styles.theme) ?? '',
    hidden: bit(raw.state !== 'visible'),
    freeze: freezeOf(dressing),
    ...size,
    defaultColumnWidth: width > 0 ? pixelsOfWidth(width, digit) : defaultColumnPixels(digit),
    defaultRowHeight: pixelsOfPoints(numberOf(format.defaultRowHeight, 15)),
    mergeData: mergesOf(raw, size),
    cellData: mapCells(raw, { isLocked, links: linksOf(dressing, parts, raw.path) }),
    rowData: rowsOf(raw),
    columnData: columnsOf(raw, size, digit, isLocked),
    rowHeader: { width: 46, hidden: BooleanNumber.FALSE },
    columnHeader: { height: 20, hidden: BooleanNumber.FALSE },
    showGridlines: bit(showsGridlines(dressing)),
    rightToLeft: BooleanNumber.FALSE,
  };
}

/** Merges do not count: one of a foreign workbook may reach to the end of the sheet. */
function sizeOf(raw: RawSheet): GridSize {
  if (raw.rows.size === 0) return EMPTY_SIZE;
  let lastRow = 0;
  let lastColumn = 0;
  for (const [row, cells] of raw.rows) {
    lastRow = Math.max(lastRow, row);
    for (const { col } of cells) lastColumn = Math.max(lastColumn, col);
  }
  return { rowCount: lastRow + 1 + SPARE_ROWS, columnCount: Math.max(lastColumn + 1 + SPARE_COLUMNS, 20) };
}

/** The part of a range that lies in the grid; null when none does. */
export function clipRange(range: CellRange, { rowCount, columnCount }: GridSize): IRange | null {
  const { startRow, startColumn } = range;
  if (startRow >= rowCount || startColumn >= columnCount) return null;
  const endRow = Math.min(range.endRow, rowCount - 1);
  const endColumn = Math.min(range.endColumn, columnCount - 1);
  return { startRow, startColumn, endRow, endColumn };
}

function mergesOf(raw: RawSheet, size: GridSize): IRange[] {
  return raw.merges.flatMap((range) => clipRange(range, size) ?? []);
}

function rowsOf({ rowFormats }: RawSheet): Record<number, Partial<IRowData>> {
  const entries = [...rowFormats].map(([row, { height, hidden, style }]) => {
    const data: Partial<IRowData> = {
      ...(height === null ? {} : { h: pixelsOfPoints(height), ia: BooleanNumber.FALSE }),
      ...(hidden ? { hd: BooleanNumber.TRUE } : {}),
      ...(style === null ? {} : { s: styleId(style) }),
    };
    return [row, data] as const;
  });
  return Object.fromEntries(entries);
}

function columnsOf(
  raw: RawSheet,
  { columnCount }: GridSize,
  digit: number,
  isLocked: (style: number) => boolean,
): Record<number, Partial<IColumnData>> {
  const result: Record<number, Partial<IColumnData>> = {};
  for (const { first, last, width, hidden, style } of raw.columns) {
    const data: Partial<IColumnData> = {
      ...(width === null || hidden ? {} : { w: pixelsOfWidth(width, digit) }),
      ...(hidden ? { hd: BooleanNumber.TRUE } : {}),
      ...(style === 0 ? {} : { s: styleId(style) }),
      ...(isLocked(style) ? {} : { custom: { locked: false } }),
    };
    for (let col = first; col <= Math.min(last, columnCount - 1); col += 1) result[col] = { ...data };
  }
  return result;
}
