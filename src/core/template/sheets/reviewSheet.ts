import { PEOPLE } from '../../guide/notes/people';
import { a1, quoteSheet } from '../address';
import { quote } from '../formulas/expressions';
import {
  notSeparated,
  safetyBelowHigh,
  scenarioAboveMatrix,
  separationUnknown,
  writeWithoutControl,
} from '../formulas/impactFormulas';
import { communicationContradiction, updateContradiction } from '../formulas/verdictFormulas';
import { heightOf } from '../rowHeight';
import { SheetDraft } from '../sheetDraft';
import { COLORS, STYLES } from '../styles';
import { SHEET_NAMES, SHEET_TEXT } from '../words';
import type { CaseContext, SheetPart } from './context';
import { REVIEW_PLACES, valueCell } from './coverLayout';
import { writeFields } from './fieldBlock';
import { printOf } from './print';
import { STATE_LOOKS } from './stateFormats';

const WIDTHS = [2, 28, 92, 16] as const;
/** Row of the title above the consistency checks; their headings and lines follow. */
export const CHECKS_ROW = 12;

/** 審査: the decision of HQ, the consistency checks in cells, and who answers for what. */
export function reviewSheet(context: CaseContext): SheetPart {
  const { language } = context;
  const name = SHEET_NAMES.review[language];
  const draft = new SheetDraft();
  draft.text(1, 1, 'title', SHEET_TEXT.reviewTitle[language]);
  draft.height(1, 32);
  draft.text(1, 2, 'note', SHEET_TEXT.reviewNote[language]);
  draft.merge(1, 2, 2);
  draft.height(
    2,
    heightOf({ text: SHEET_TEXT.reviewNote[language], width: WIDTHS[1] + WIDTHS[2], size: STYLES.note.size }),
  );
  draft.text(1, 4, 'section', SHEET_TEXT.sectionDecision[language]);
  const names = writeFields(
    draft,
    name,
    REVIEW_PLACES,
    (place) => ({ column: place.column + 1, row: place.row }),
    {},
    context,
  );
  const lastCheck = writeChecks(draft, context);
  writeLiability(draft, lastCheck + 2, context);
  draft.text(3, 2, 'link', SHEET_TEXT.backToCover[language]);
  draft.links.push({
    cell: a1(3, 2),
    target: `${quoteSheet(SHEET_NAMES.cover[language])}!A1`,
    tooltip: SHEET_TEXT.openSheet[language],
  });
  return {
    names,
    sheet: {
      key: 'review',
      name,
      state: 'visible',
      tabColor: COLORS.muted,
      columnWidths: WIDTHS,
      rows: draft.rows(),
      merges: draft.merges,
      freeze: { rows: 2, columns: 0 },
      filter: null,
      validations: draft.validations,
      conditionalFormats: draft.conditionalFormats,
      links: draft.links,
      ground: 'plain',
      isProtected: true,
      print: printOf(WIDTHS.length - 1, draft.lastRow, null, language),
      activeCell: valueCell('hqLevel'),
    },
  };
}

/** C1–C6 and C8 as native formulas, so that they show without the add-in, too. */
function writeChecks(draft: SheetDraft, context: CaseContext): number {
  const { language, names: n, words: w } = context;
  const conditions: Readonly<Record<string, string>> = {
    WRITE_WITHOUT_CONTROL: writeWithoutControl(n, w),
    VERIFICATION_NOT_SEPARATED: notSeparated(n, w),
    SEPARATION_UNKNOWN: separationUnknown(n, w),
    SCENARIO_ABOVE_MATRIX: scenarioAboveMatrix(n, w),
    SAFETY_OR_LEGAL: safetyBelowHigh(n, w),
    UPDATE_CONTRADICTION: updateContradiction(n, w),
    COMM_NA_BUT_CONNECTED: communicationContradiction(n, w),
  };
  draft.text(1, CHECKS_ROW, 'section', SHEET_TEXT.sectionConsistency[language]);
  const headings = ['consistencyCode', 'consistencyText', 'consistencyFound'] as const;
  headings.forEach((key, i) => draft.text(1 + i, CHECKS_ROW + 1, 'heading', SHEET_TEXT[key][language]));
  const [found, none] = [SHEET_TEXT.consistencyFound[language], SHEET_TEXT.consistencyNone[language]];
  let row = CHECKS_ROW + 1;
  for (const [code, condition] of Object.entries(conditions)) {
    row += 1;
    const text = w.check(code);
    draft.text(1, row, 'text', text.id);
    draft.text(2, row, 'text', text.message);
    draft.formula(3, row, 'computedCenter', `IF(${condition},${quote(found)},${quote(none)})`, none);
    draft.height(row, heightOf({ text: text.message, width: WIDTHS[2] }));
  }
  const first = a1(3, CHECKS_ROW + 2);
  const { fontColor, fill } = STATE_LOOKS.unmet;
  draft.conditionalFormats.push({
    range: `${first}:${a1(3, row)}`,
    rule: {
      kind: 'expression',
      formula: `${first}=${quote(found)}`,
      format: { fontColor, fill, bold: true, numberFormat: '"✕ "@' },
    },
  });
  return row;
}

function writeLiability(draft: SheetDraft, row: number, { language }: CaseContext): void {
  draft.text(1, row, 'section', SHEET_TEXT.sectionLiability[language]);
  PEOPLE.liability.rules.forEach((rule, i) => {
    const at = row + 1 + i;
    draft.text(1, at, 'plain', rule[language]);
    draft.merge(1, at, WIDTHS.length - 1);
    draft.height(at, heightOf({ text: rule[language], width: WIDTHS[1] + WIDTHS[2] + WIDTHS[3] }));
  });
}
