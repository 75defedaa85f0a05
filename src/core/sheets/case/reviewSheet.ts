import { PEOPLE } from '../../guide/notes/people';
import { CONTRADICTION_CODES, type ContradictionCode } from '../../text/contradictionCodes';
import { a1, absolute, quoteSheet } from '../../model/address';
import type { NameDescription } from '../description';
import { contradictionFormulas } from '../formulas/contradictionFormulas';
import { quote } from '../formulas/expressions';
import { heightOf } from '../rowHeight';
import { SheetDraft } from '../sheetDraft';
import { COLORS, STYLES } from '../styles';
import { SHEET_NAMES } from '../../model/sheetNames';
import { SHEET_TEXT } from '../words';
import type { CaseContext, SheetPart } from './context';
import { REVIEW_PLACES, SEAL_ROW, valueCell } from './coverLayout';
import { writeFields } from './fieldBlock';
import { labelledRows } from './labelledRows';
import { printOf } from './print';
import { LOG_WIDTHS, writeLog, writeSealLine } from './reviewRecord';
import { STATE_LOOKS } from './stateFormats';

const WIDTHS = [2, 28, 92, 16] as const;
/** Row of the title above the consistency checks; their headings and lines follow. */
export const CHECKS_ROW = SEAL_ROW + 2;

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
  const checkNames = writeChecks(draft, context);
  writeLiability(draft, CHECKS_ROW + checkNames.length + 3, context);
  writeSealLine(draft, context);
  const log = writeLog(draft, name, context);
  draft.text(3, 2, 'link', SHEET_TEXT.backToCover[language]);
  draft.links.push({
    cell: a1(3, 2),
    target: `${quoteSheet(SHEET_NAMES.cover[language])}!A1`,
    tooltip: SHEET_TEXT.openSheet[language],
  });
  return {
    names: [...names, ...checkNames, log],
    sheet: {
      key: 'review',
      name,
      state: 'visible',
      tabColor: COLORS.muted,
      columnWidths: [...WIDTHS, ...LOG_WIDTHS],
      rows: draft.rows(),
      merges: draft.merges,
      freeze: { rows: 2, columns: 0 },
      filter: null,
      validations: draft.validations,
      conditionalFormats: draft.conditionalFormats,
      links: draft.links,
      ground: 'plain',
      isProtected: true,
      print: printOf(draft.lastColumn, draft.lastRow, null, language),
      activeCell: valueCell('hqLevel'),
    },
  };
}

/** C1–C9 as native formulas, so that they show without the add-in, too; marks on the sheets read them. */
function writeChecks(draft: SheetDraft, context: CaseContext): NameDescription[] {
  const { language, names: n, words: w } = context;
  const conditions = contradictionFormulas(labelledRows(context), n, w);
  draft.text(1, CHECKS_ROW, 'section', SHEET_TEXT.sectionConsistency[language]);
  const headings = ['consistencyCode', 'consistencyText', 'consistencyFound'] as const;
  headings.forEach((key, i) => draft.text(1 + i, CHECKS_ROW + 1, 'heading', SHEET_TEXT[key][language]));
  const first = CHECKS_ROW + 2;
  CONTRADICTION_CODES.forEach((code, index) =>
    writeCheck(draft, first + index, code, conditions[code], context),
  );
  const last = first + CONTRADICTION_CODES.length - 1;
  const { fontColor, fill } = STATE_LOOKS.unmet;
  draft.conditionalFormats.push({
    range: `${a1(3, first)}:${a1(3, last)}`,
    rule: {
      kind: 'expression',
      formula: `${a1(3, first)}=${quote(w.contradictionFound)}`,
      format: { fontColor, fill, bold: true, numberFormat: '"✕ "@' },
    },
  });
  const sheet = quoteSheet(SHEET_NAMES.review[language]);
  return CONTRADICTION_CODES.map((code, index) => ({
    name: n.contradictions[code],
    ref: `${sheet}!${absolute(3, first + index)}`,
  }));
}

function writeCheck(
  draft: SheetDraft,
  row: number,
  code: ContradictionCode,
  condition: string,
  { language, words: w }: CaseContext,
): void {
  const none = SHEET_TEXT.consistencyNone[language];
  const { id, message } = w.check(code);
  draft.text(1, row, 'text', id);
  draft.text(2, row, 'text', message);
  draft.formula(
    3,
    row,
    'computedCenter',
    `IF(${condition},${quote(w.contradictionFound)},${quote(none)})`,
    none,
  );
  draft.height(row, heightOf({ text: message, width: WIDTHS[2] }));
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
