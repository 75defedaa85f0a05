import { absolute, quoteSheet } from '../../model/address';
import { EVIDENCE_COLUMNS, LIFE_RANGES } from '../../model/lifeRanges';
import { SHEET_NAMES } from '../../model/sheetNames';
import type { NameDescription } from '../description';
import type { SheetDraft } from '../sheetDraft';
import { SHEET_TEXT } from '../words';
import type { CaseContext } from './context';
import { EVIDENCE_HEADING_ROW } from './policyLayout';

const FIRST_COLUMN = 1;

/** Whether evidence is required or only advised at each level, in the words of 要否. */
export function writeEvidence(draft: SheetDraft, context: CaseContext): NameDescription {
  const { language, words: w, policy } = context;
  draft.text(FIRST_COLUMN, EVIDENCE_HEADING_ROW - 1, 'section', SHEET_TEXT.sectionEvidence[language]);
  EVIDENCE_COLUMNS.forEach((level, index) => {
    const word = w.requirements[policy.evidence[level]];
    draft.text(FIRST_COLUMN + index, EVIDENCE_HEADING_ROW, 'heading', w.levels[level]);
    draft.text(FIRST_COLUMN + index, EVIDENCE_HEADING_ROW + 1, 'textCenter', word);
  });
  const row = EVIDENCE_HEADING_ROW + 1;
  const last = FIRST_COLUMN + EVIDENCE_COLUMNS.length - 1;
  return {
    name: LIFE_RANGES.evidence[language],
    ref: `${quoteSheet(SHEET_NAMES.policy[language])}!${absolute(FIRST_COLUMN, row)}:${absolute(last, row)}`,
  };
}
