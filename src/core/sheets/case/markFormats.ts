import type { SheetKey } from '../../model/terms';
import { type ContradictionCode } from '../../text/contradictionCodes';
import { contradictionText } from '../../text/contradictionText';
import { a1 } from '../../model/address';
import type { ConditionalFormatDescription } from '../description';
import { all, any, isOneOf, quote } from '../formulas/expressions';
import { impactPending } from '../formulas/impactFormulas';
import { columnOf, type RowField } from '../../model/rowFields';
import { SHEET_TEXT } from '../words';
import { FIRST_ITEM_ROW } from './checkLayout';
import type { CaseContext } from './context';
import { coverMarks, rowMarks, type RowMark } from './contradictionMarks';
import { valueCell } from './coverLayout';
import { STATE_LOOKS } from './stateFormats';

/*
 * Marks are conditional formats: they leave values and the user's formats alone, go with their cause,
 * and find their rows by item id, so that sorting and inserting do no harm (docs/decisions/marks.md).
 */

/** The colours of a mark. */
const LOOK = { fontColor: STATE_LOOKS.unmet.fontColor, fill: STATE_LOOKS.unmet.fill } as const;

/** Contradictions that a decision of HQ settles. */
const SETTLED_BY_HQ: ReadonlySet<ContradictionCode> = new Set<ContradictionCode>([
  'WRITE_WITHOUT_CONTROL',
  'SEPARATION_UNKNOWN',
  'SCENARIO_ABOVE_MATRIX',
  'SAFETY_OR_LEGAL',
]);

/** A text before or after the cell's own text; quotes cannot stand inside a number format. */
const before = (text: string) => `"! ${text.replace(/"/g, '”')} "@`;
const after = (text: string) => `@" ! ${text.replace(/"/g, '”')}"`;

function stands(code: ContradictionCode, { names: n, words: w }: CaseContext): string {
  const found = `${n.contradictions[code]}=${quote(w.contradictionFound)}`;
  return SETTLED_BY_HQ.has(code) ? all(found, impactPending(n, w)) : found;
}

const cellOf = (sheet: SheetKey, field: RowField) => `$${a1(columnOf(sheet, field), FIRST_ITEM_ROW)}`;

function markCondition(sheet: SheetKey, mark: RowMark, context: CaseContext): string {
  const cell = (field: RowField) => cellOf(sheet, field);
  const ids = mark.itemIds === null ? [] : [isOneOf(cell('itemId'), mark.itemIds)];
  const row =
    mark.when === undefined ? [] : [mark.when({ required: cell('required'), answer: cell('answer') })];
  return all(...ids, ...row, ...mark.codes.map((code) => stands(code, context)));
}

const columnRange = (sheet: SheetKey, field: RowField, lastRow: number) =>
  `${a1(columnOf(sheet, field), FIRST_ITEM_ROW)}:${a1(columnOf(sheet, field), lastRow)}`;

/** Contradictions on a check sheet: the text stands in 状態, which nobody pastes over; the answer is coloured. */
export function contradictionFormats(
  sheet: SheetKey,
  lastRow: number,
  context: CaseContext,
): ConditionalFormatDescription[] {
  const marks = rowMarks(sheet, context);
  if (marks.length === 0) return [];
  const texts = marks.map((mark): ConditionalFormatDescription => ({
    range: columnRange(sheet, 'state', lastRow),
    rule: {
      kind: 'expression',
      formula: markCondition(sheet, mark, context),
      format: {
        ...LOOK,
        bold: true,
        numberFormat: before(contradictionText(mark.codes, mark.others, context.language)),
      },
    },
  }));
  const cause: RowField = sheet === 'disposal' ? 'remark' : 'answer';
  const answers: ConditionalFormatDescription = {
    range: columnRange(sheet, cause, lastRow),
    rule: {
      kind: 'expression',
      formula: any(...marks.map((mark) => markCondition(sheet, mark, context))),
      format: LOOK,
    },
  };
  return [...texts, answers];
}

/** Contradictions on the cover: a few words after the value, the rest stands on the row and on 審査. */
export function coverContradictionFormats(context: CaseContext): ConditionalFormatDescription[] {
  return coverMarks(context).map(({ codes, field, others }) => ({
    range: valueCell(field),
    rule: {
      kind: 'expression',
      formula: all(...codes.map((code) => stands(code, context))),
      format: { ...LOOK, numberFormat: after(contradictionText(codes, others, context.language)) },
    },
  }));
}

/** Computed cells of a check sheet whose formula somebody typed or pasted over; `mirroredIds` answer by formula. */
export function lostFormulaFormats(
  sheet: SheetKey,
  mirroredIds: readonly string[],
  lastRow: number,
  { language }: CaseContext,
): ConditionalFormatDescription[] {
  const lost = (field: RowField, ids: readonly string[]): ConditionalFormatDescription => ({
    range: columnRange(sheet, field, lastRow),
    rule: {
      kind: 'expression',
      formula: all(
        ids.length === 0 ? `${cellOf(sheet, 'itemId')}<>""` : isOneOf(cellOf(sheet, 'itemId'), ids),
        `NOT(ISFORMULA(${cellOf(sheet, field)}))`,
      ),
      format: { ...LOOK, bold: true, numberFormat: before(SHEET_TEXT.formulaLost[language]) },
    },
  });
  const answers = mirroredIds.length === 0 ? [] : [lost('answer', mirroredIds)];
  return [lost('required', []), lost('state', []), ...answers];
}
