import type { ICellData, IObjectMatrixPrimitiveType } from '@univerjs/core';
import { CellValueType } from '../gridTerms';
import type { CellValue } from '../../../core/model/reading';
import type { CellRange } from '../../../core/model/cellRange';
import type { RawCell, RawSheet } from '../../../workbook/file/read/rawWorkbook';
import { styleId, type CellCustom } from '../sourcePackage';

/** Contents of a sheet as the grid holds them. */
export type CellMatrix = IObjectMatrixPrimitiveType<ICellData>;

/** What the cells of a sheet need to know of their workbook. */
export interface CellContext {
  readonly isLocked: (style: number) => boolean;
  /** Links by `row,col`. */
  readonly links: ReadonlyMap<string, string>;
}

/** Maps all cells of a sheet; results spilled by an array formula are left to the grid. */
export function mapCells(sheet: RawSheet, context: CellContext): CellMatrix {
  const spills = [...sheet.rows.values()]
    .flat()
    .flatMap(({ spill }) => (spill && isWide(spill) ? [spill] : []));
  const matrix: CellMatrix = {};
  for (const [row, cells] of sheet.rows) {
    if (cells.length === 0) continue;
    const line: Record<number, ICellData> = (matrix[row] ??= {});
    for (const cell of cells) {
      const spilled = cell.formula === null && spills.some((range) => isInside(range, cell));
      line[cell.col] = mapCell(spilled ? { ...cell, value: null } : cell, context);
    }
  }
  return matrix;
}

const isWide = ({ startRow, endRow, startColumn, endColumn }: CellRange): boolean =>
  startRow !== endRow || startColumn !== endColumn;

const isInside = (range: CellRange, { row, col }: RawCell): boolean =>
  row >= range.startRow && row <= range.endRow && col >= range.startColumn && col <= range.endColumn;

function mapCell({ row, col, value, formula, style }: RawCell, context: CellContext): ICellData {
  const link = context.links.get(`${row},${col}`);
  const custom: CellCustom = {
    ...(context.isLocked(style) ? {} : { locked: false as const }),
    ...(link === undefined ? {} : { link }),
  };
  return {
    s: styleId(style),
    ...valueOf(value),
    ...(formula === null ? {} : { f: `=${formula}` }),
    ...(Object.keys(custom).length === 0 ? {} : { custom: { ...custom } }),
  };
}

/** Value as Univer holds it: a boolean as 1 or 0, an error as its text. */
function valueOf(value: CellValue): Pick<ICellData, 'v' | 't'> {
  if (value === null) return {};
  if (typeof value === 'number') return { v: value, t: CellValueType.NUMBER };
  if (typeof value === 'boolean') return { v: value ? 1 : 0, t: CellValueType.BOOLEAN };
  return { v: typeof value === 'string' ? value : value.error, t: CellValueType.STRING };
}
