import type { CheckItem } from '../../../guide/item';
import type { SheetKey } from '../../../model/terms';
import { TYPED_FIELDS, type RowField } from '../../../model/rowFields';
import { allowedText } from '../../../text/allowedText';
import type { Finding } from '../../../model/finding';
import { lacksEvidence } from '../../answer/requiredOutcome';
import { rowOf } from '../../consistency/rowsOf';
import { answerPlace } from '../answerPlace';
import { dateOfCell, errorOf, isFilled, isGiven, isUnreadableCell, textOfCell } from '../../../model/cell';
import type { RowDecision } from '../decideSheet';
import type { RowReading } from '../../../model/reading';
import { rowFinding, type FindingContext } from './findingContext';

/** The cell to look at first, by code; the answer where nothing else is said. */
const FIELD_OF: Readonly<Record<string, RowField>> = {
  EVIDENCE_MISSING: 'evidence',
  DECLARATION_MISSING: 'evidence',
  DUE_DATE_MISSING: 'due',
  DUE_AFTER_INSTALLATION: 'due',
  NA_REASON_MISSING: 'remark',
};

/** A plan or approval that is half there: the half that is missing. */
function fieldToMend(code: string, { fields }: RowReading): RowField {
  if (code === 'NO_CORRECTION_PLAN') return isGiven(fields.remark) ? 'due' : 'remark';
  if (code === 'HQ_APPROVAL_PENDING') return isGiven(fields.remark) ? 'hqCheck' : 'remark';
  return FIELD_OF[code] ?? 'answer';
}

/** Cells that cannot be read, whatever is asked of the row. */
function cellFindings(item: CheckItem, row: RowReading, context: FindingContext): readonly Finding[] {
  const errors = TYPED_FIELDS.flatMap((field) => {
    const error = errorOf(row.fields[field]);
    if (error !== null) return [rowFinding(row, field, 'ERROR_CELL', 'error', { value: error })];
    return isUnreadableCell(row.fields[field]) ? [rowFinding(row, field, 'UNREADABLE_TEXT', 'error')] : [];
  });
  const { due, answer } = row.fields;
  const wrongDate = isFilled(due) && dateOfCell(due) === null;
  const broken = context.workbook.facts.rows.get(item.id)?.broken;
  const unknown = isFilled(answer) && errors.length === 0 && broken === 'UNKNOWN_ANSWER';
  return [
    ...errors,
    ...(wrongDate ? [rowFinding(row, 'due', 'WRONG_DATE', 'error', { value: textOfCell(due) })] : []),
    ...(unknown ? [unknownAnswer(item, row, context)] : []),
  ];
}

function unknownAnswer(item: CheckItem, row: RowReading, { reading }: FindingContext): Finding {
  const { language } = reading;
  const allowed = allowedText(
    item.answers.map((choice) => choice[language]),
    language,
  );
  return rowFinding(row, 'answer', 'UNKNOWN_ANSWER', 'error', {
    value: textOfCell(row.fields.answer),
    allowed,
  });
}

/** Codes that `cellFindings` already reports with the cell itself. */
const REPORTED: ReadonlySet<string | null> = new Set(['UNKNOWN_ANSWER', 'ERROR_CELL', 'UNREADABLE_TEXT']);

/** A required row without the evidence that the company's policy only advises. */
function isUnproven({ item, requirement }: RowDecision, { workbook }: FindingContext): boolean {
  return requirement === 'required' && lacksEvidence(item, rowOf(workbook.facts.rows, item.id));
}

function stateFinding(
  decided: RowDecision,
  row: RowReading,
  isOpen: boolean,
  context: FindingContext,
): Finding | null {
  const { state, code } = decided;
  const { installDate, rows } = context.workbook.facts;
  const due = rows.get(row.itemId)?.due ?? '';
  switch (state) {
    case 'satisfied':
      return isOpen && isUnproven(decided, context)
        ? rowFinding(row, 'evidence', 'EVIDENCE_ADVISED', 'info')
        : null;
    case 'unanswered':
      return isOpen ? rowFinding(row, 'answer', 'UNANSWERED', 'warning') : null;
    case 'suggestion':
      return isOpen ? rowFinding(row, 'answer', 'SUGGESTION', 'info') : null;
    case 'condition':
      return rowFinding(row, 'due', 'CONDITION', 'info', { due });
    case 'unmet':
    case 'incomplete':
      if (code === null || REPORTED.has(code)) return null;
      return rowFinding(row, fieldToMend(code, row), code, 'error', { due, installDate: installDate ?? '' });
    default:
      return null;
  }
}

/** An answer that the row only repeats is mended on the cover; its own cell holds a formula. */
function whereAnswered(finding: Finding, row: RowReading, { reading }: FindingContext): Finding {
  return finding.place?.cell === row.cells.answer
    ? { ...finding, place: answerPlace(reading, row) }
    : finding;
}

/**
 * Findings about single rows. Unanswered rows and suggestions are told only for sheets whose gate is open;
 * what was written wrongly is told everywhere.
 */
export function rowFindings(context: FindingContext): readonly Finding[] {
  const open: ReadonlySet<SheetKey> = new Set(context.asked);
  return [...context.decision.sheets.values()].flatMap(({ sheet, rows }) =>
    rows.flatMap((decided) => {
      const row = context.workbook.readings.get(decided.item.id);
      if (row === undefined) return [];
      const finding = stateFinding(decided, row, open.has(sheet), context);
      const found = [...cellFindings(decided.item, row, context), ...(finding === null ? [] : [finding])];
      return found.map((each) => whereAnswered(each, row, context));
    }),
  );
}
