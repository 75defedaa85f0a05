import { stricter } from '../core/rules/impact/rank';
import { isBlank, type Argument, type Cell } from './cells';
import { isFunctionError, throwError } from './errors';
import { impactLookup, levelWord, type ImpactLookup } from './impactLookup';
import { readMatrix } from './impactMatrix';
import { readLevel } from './readLevel';
import { cellsOf, columnwise, elementwise, gridOf, type Result, type Spill } from './spill';

/** Lookups of the matrices in use; a workbook has one, so a few are enough. */
const MOST_MATRICES = 16;
const lookups = new Map<string, ImpactLookup>();

function lookupOf(matrix: Argument): ImpactLookup {
  const key = isBlank(matrix) ? '' : JSON.stringify(matrix);
  const known = lookups.get(key);
  if (known !== undefined) return known;
  const lookup = impactLookup(readMatrix(matrix));
  if (lookups.size >= MOST_MATRICES) lookups.clear();
  lookups.set(key, lookup);
  return lookup;
}

/** The stricter of a level and a floor, in the language of the level. */
function atLeast(result: Result, floor: Cell): Result {
  const least = readLevel(floor);
  if (least.level === null || typeof result !== 'string') return result;
  const { level, language } = readLevel(result);
  return level === null ? result : levelWord(stricter(level, least.level), language);
}

/** `atLeast` for a whole column: each level and floor is read once, and a wrong floor is the cell's error. */
function atLeastOnce(): (result: Cell, floor: Cell) => Result {
  const known = new Map<Cell, Map<Cell, Result>>();
  const remember = (result: Result, floor: Cell): Result => {
    const raised = isFunctionError(result) ? result : caught(() => atLeast(result, floor));
    const byFloor = known.get(result) ?? new Map<Cell, Result>();
    known.set(result, byFloor.set(floor, raised));
    return raised;
  };
  return (result, floor) => known.get(result)?.get(floor) ?? remember(result as Result, floor);
}

function caught(compute: () => Result): Result {
  try {
    return compute();
  } catch (error) {
    if (isFunctionError(error)) return error;
    throw error;
  }
}

/** A single cell repeated down a column, so that a column beside it needs no list of arguments per row. */
function downAlong(argument: Argument, column: Argument): Argument {
  if (!Array.isArray(column) || column.length < 2) return argument;
  const { rows, columns, cells } = gridOf(argument);
  return rows === 1 && columns === 1 ? new Array<unknown>(column.length).fill(cells[0]) : argument;
}

/** IMPACT where uses and use cases are columns, or one of them is a column and the other a single cell. */
function ofColumns(uses: Argument, useCase: Argument, lookup: ImpactLookup): Spill | null {
  return columnwise(downAlong(uses, useCase), downAlong(useCase, uses), lookup);
}

/** A single call throws its error, so that Excel shows the message. */
function orThrow(result: Result): Result {
  return isFunctionError(result) ? throwError(result) : result;
}

/**
 * IIOT.IMPACT: 事業影響度 of uses in a use case (guide 4.2.2, policy R1).
 * @param uses one use or several, joined by 、 or a comma; the highest impact counts
 * @param useCase 本番利用 or 検証利用
 * @param matrix 2 × 3 values or 3 × 4 with headings; blank: the policy's
 * @param floor level below which the answer does not fall (R4, R5); blank: none
 * @returns 高 / 中 / 低, 未判定 for blank input; `#VALUE!` lists the allowed words
 */
export function impact(uses: Argument, useCase: Argument, matrix?: Argument, floor?: Argument): Spill {
  const lookup = lookupOf(matrix);
  const column = ofColumns(uses, useCase, lookup);
  if (cellsOf(floor).every(isBlank)) {
    return column ?? elementwise([uses, useCase], (...[use, at]) => orThrow(lookup(use, at)));
  }
  return (
    (column && columnwise(column, downAlong(floor, column), atLeastOnce())) ??
    elementwise([uses, useCase, floor], (use, at, least) => atLeast(orThrow(lookup(use, at)), least))
  );
}
