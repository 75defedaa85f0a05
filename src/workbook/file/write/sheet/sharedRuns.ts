import { a1 } from '../../../../core/model/address';
import type { RowDescription } from '../../../../core/sheets/description';
import { shiftFormula } from '../../read/shiftFormula';

/** How a cell states its formula: the first cell of a run says it for all, the others only name the run. */
export interface SharedFormula {
  readonly si: number;
  /** Range of the run, in its first cell only. */
  readonly ref: string | null;
}

/** A shorter formula costs no more when each cell says it. */
const SHORTEST = 20;
/** Few cells are not worth a run. */
const FEWEST = 3;

interface Run {
  readonly column: number;
  readonly firstRow: number;
  readonly formula: string;
  lastRow: number;
}

/**
 * Runs of a column in which every formula is the one above filled down, as Excel stores them itself (ECMA-376
 * 18.3.1.40, `t="shared"`). Custom functions are left out: each cell names them in full.
 * @returns how each cell of a run states its formula, by A1 address
 */
export function sharedRuns(rows: readonly RowDescription[]): ReadonlyMap<string, SharedFormula> {
  const open = new Map<number, Run>();
  const done: Run[] = [];
  for (const { row, cells } of rows) {
    for (const { column, content } of cells) {
      if (content.kind !== 'formula' || !isWorthSharing(content.formula)) continue;
      const run = open.get(column);
      if (run !== undefined && continues(run, row, content.formula)) {
        run.lastRow = row;
        continue;
      }
      if (run !== undefined) done.push(run);
      open.set(column, { column, firstRow: row, lastRow: row, formula: content.formula });
    }
  }
  const runs = [...done, ...open.values()].filter((run) => run.lastRow - run.firstRow + 1 >= FEWEST);
  return new Map(runs.flatMap(cellsOf));
}

const isWorthSharing = (formula: string): boolean => formula.length >= SHORTEST && !formula.includes('IIOT.');

const continues = (run: Run, row: number, formula: string): boolean =>
  row === run.lastRow + 1 && shiftFormula(run.formula, row - run.firstRow, 0) === formula;

function cellsOf({ column, firstRow, lastRow }: Run, si: number): (readonly [string, SharedFormula])[] {
  const ref = `${a1(column, firstRow)}:${a1(column, lastRow)}`;
  return Array.from({ length: lastRow - firstRow + 1 }, (_, index) => [
    a1(column, firstRow + index),
    { si, ref: index === 0 ? ref : null },
  ]);
}
