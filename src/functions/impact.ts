import { strictest } from '../core/impact/rank';
import { isBlank, type Argument, type Cell } from './cells';
import { isFunctionError, throwError } from './errors';
import { impactLookup, levelWord, type ImpactLookup } from './impactLookup';
import { readMatrix } from './impactMatrix';
import { readLevel } from './readLevel';
import { cellsOf, columnwise, elementwise, type Result, type Spill } from './spill';

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
  return level === null ? result : levelWord(strictest(level, least.level), language);
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
  if (cellsOf(floor).every(isBlank)) {
    return (
      columnwise(uses, useCase, lookup) ??
      elementwise([uses, useCase], (...[use, at]) => orThrow(lookup(use, at)))
    );
  }
  return elementwise([uses, useCase, floor], (use, at, least) => atLeast(orThrow(lookup(use, at)), least));
}
