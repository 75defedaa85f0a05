import type { IRange } from '../grid/univer';
import { boundingArea, MAX_COLUMNS, MAX_ROWS, type Area } from './area';

/** Cells whose content is another one after a move. */
export interface MovedCells {
  readonly sheetId: string;
  readonly area: Area;
}

interface LineMove {
  readonly subUnitId: string;
  readonly sourceRange: IRange;
  readonly targetRange: IRange;
}

interface CellMove {
  readonly from: MovedPart;
  readonly to: MovedPart;
}

interface MovedPart {
  readonly subUnitId: string;
  readonly value: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
}

/**
 * Rows, columns or cells that a person moves with the mouse. Excel's documentation names no kind of change
 * for that: it is told as an edit of every cell whose content is another one now.
 */
export function movedCells(mutation: string, params: unknown): readonly MovedCells[] {
  if (mutation === 'sheet.mutation.move-rows') return [movedLines(params as LineMove, 'row')];
  if (mutation === 'sheet.mutation.move-columns') return [movedLines(params as LineMove, 'column')];
  if (mutation !== 'sheet.mutation.move-range') return [];
  const { from, to } = params as CellMove;
  return [from, to].flatMap((part) => {
    const area = areaOf(part);
    return area === undefined ? [] : [{ sheetId: part.subUnitId, area }];
  });
}

/** From the first of the lines that change places to the last; the target is the line they stand before. */
function movedLines({ subUnitId, sourceRange, targetRange }: LineMove, axis: 'row' | 'column'): MovedCells {
  const isRow = axis === 'row';
  const [start, end, target] = isRow
    ? [sourceRange.startRow, sourceRange.endRow, targetRange.startRow]
    : [sourceRange.startColumn, sourceRange.endColumn, targetRange.startColumn];
  const first = Math.min(start, target);
  const count = Math.max(end, target - 1) - first + 1;
  const area = isRow
    ? { row: first, column: 0, rows: count, columns: MAX_COLUMNS }
    : { row: 0, column: first, rows: MAX_ROWS, columns: count };
  return { sheetId: subUnitId, area };
}

function areaOf({ value }: MovedPart): Area | undefined {
  let area: Area | undefined;
  for (const [row, cells] of Object.entries(value)) {
    for (const column of Object.keys(cells)) {
      const cell = { row: Number(row), column: Number(column), rows: 1, columns: 1 };
      area = area === undefined ? cell : boundingArea(area, cell);
    }
  }
  return area;
}
