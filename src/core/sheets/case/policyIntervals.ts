import { absolute, quoteSheet } from '../../model/address';
import type { NameDescription } from '../description';
import { INTERVAL_COLUMNS, LIFE_RANGES } from '../../model/lifeRanges';
import { LIFE_TEXT } from '../life/lifeWords';
import type { SheetDraft } from '../sheetDraft';
import { SHEET_NAMES } from '../../model/sheetNames';
import type { CaseContext } from './context';
import { INTERVALS_HEADING_ROW } from './policyLayout';

const FIRST_COLUMN = 1;

/** Months between operation checks, by level and for verification use; 期日 counts with them. */
export function writeIntervals(draft: SheetDraft, context: CaseContext): NameDescription {
  const { language, words: w, policy } = context;
  const { intervalMonths, verificationMonths } = policy.audit;
  draft.text(FIRST_COLUMN, INTERVALS_HEADING_ROW - 1, 'section', LIFE_TEXT.intervals[language]);
  INTERVAL_COLUMNS.forEach((key, index) => {
    const isTrial = key === 'verification';
    const value = isTrial ? verificationMonths : intervalMonths[key];
    const column = FIRST_COLUMN + index;
    draft.text(column, INTERVALS_HEADING_ROW, 'heading', isTrial ? w.useCases.verification : w.levels[key]);
    draft.put(column, INTERVALS_HEADING_ROW + 1, 'countCenter', { kind: 'number', value });
  });
  const [first, last] = [FIRST_COLUMN, FIRST_COLUMN + INTERVAL_COLUMNS.length - 1];
  const cells = `${absolute(first, INTERVALS_HEADING_ROW + 1)}:${absolute(last, INTERVALS_HEADING_ROW + 1)}`;
  return {
    name: LIFE_RANGES.intervals[language],
    ref: `${quoteSheet(SHEET_NAMES.policy[language])}!${cells}`,
  };
}
