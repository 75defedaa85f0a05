import { parseCell, rangeName } from '../../../core/model/cellRange';
import { WorkbookError, type CellEdit } from '../../port';

/** Edits of neighbouring cells of one column, top to bottom: one range of the host. */
export interface CellRun {
  readonly sheet: string;
  readonly address: string;
  readonly edits: readonly CellEdit[];
}

interface Placed {
  readonly edit: CellEdit;
  readonly row: number;
  readonly column: number;
}

/**
 * The edits in as few ranges as columns allow. Of two edits of one cell the later counts.
 * @throws {WorkbookError} NOT_FOUND for an address that is no cell
 */
export function cellRuns(edits: readonly CellEdit[]): CellRun[] {
  const placed = [...new Map(edits.map((edit) => [keyOf(edit), place(edit)])).values()];
  const runs: Placed[][] = [];
  for (const next of placed.sort(inColumns)) {
    const run = runs.at(-1);
    const last = run?.at(-1);
    if (run !== undefined && last !== undefined && isBelow(last, next)) run.push(next);
    else runs.push([next]);
  }
  return runs.flatMap(runOf);
}

function keyOf({ place: { sheet, cell } }: CellEdit): string {
  return `${cell.replaceAll('$', '').toUpperCase()}!${sheet}`;
}

function place(edit: CellEdit): Placed {
  const cell = parseCell(edit.place.cell);
  if (cell === null) throw new WorkbookError('NOT_FOUND', `${edit.place.sheet}!${edit.place.cell}`);
  return { edit, row: cell.row, column: cell.col };
}

function inColumns(a: Placed, b: Placed): number {
  const sheets = [a.edit.place.sheet, b.edit.place.sheet] as const;
  if (sheets[0] !== sheets[1]) return sheets[0] < sheets[1] ? -1 : 1;
  return a.column - b.column || a.row - b.row;
}

function isBelow(above: Placed, below: Placed): boolean {
  const isSameColumn = above.column === below.column && above.edit.place.sheet === below.edit.place.sheet;
  return isSameColumn && below.row === above.row + 1;
}

function runOf(cells: readonly Placed[]): CellRun[] {
  const [first, last] = [cells.at(0), cells.at(-1)];
  if (first === undefined || last === undefined) return [];
  const { row, column } = first;
  const address = rangeName({ startRow: row, startColumn: column, endRow: last.row, endColumn: column });
  return [{ sheet: first.edit.place.sheet, address, edits: cells.map(({ edit }) => edit) }];
}
