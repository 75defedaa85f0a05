import { addMonths, serialOfDate } from '../core/model/isoDate';
import { nextCheck } from '../core/rules/lifecycle/nextCheck';
import { textOf } from '../core/text/text';
import { USE_CASE_WORDS } from '../core/text/vocabularies';
import { readDate, readWord, refuse, type Argument } from './cells';
import { useCaseWords } from './impactMatrix';
import { readLevel } from './readLevel';
import { elementwise, type Spill } from './spill';

/**
 * IIOT.NEXTCHECK: date of the next operation check (policy.audit).
 * @param lastCheck Excel date or written date
 * @param level 高 / 中 / 低
 * @param useCase 検証利用 shortens the interval; blank: 本番利用
 * @param months the company's own interval, in place of the policy's
 * @returns an Excel serial; 未判定 for blank or undecided input
 */
export function nextCheckDate(
  lastCheck: Argument,
  level: Argument,
  useCase?: Argument,
  months?: Argument,
): Spill {
  return elementwise([lastCheck, level, useCase, months], (last, levelCell, useCaseCell, monthsCell) => {
    const read = readLevel(levelCell);
    const date = readDate(last, read.language);
    const chosen = readWord(USE_CASE_WORDS, useCaseCell, 'useCase', read.language, useCaseWords);
    if (date === null || read.level === null) return textOf(read.language).undecided;
    const own = typeof monthsCell === 'number' && monthsCell >= 1 ? Math.floor(monthsCell) : null;
    const next = own === null ? nextCheck(date, read.level, chosen?.key ?? null) : addMonths(date, own);
    return next === null ? refuse('date', last, read.language) : serialOfDate(next);
  });
}
