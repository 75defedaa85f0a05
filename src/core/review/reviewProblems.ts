import type { CaseAssessment, RowAssessment } from '../rules/assessment/assessment';
import { errorOf, isFilled } from '../model/cell';
import type { CaseReading, CellPlace, RowReading } from '../model/reading';
import { BCP_ITEMS } from '../rules/lifecycle/bcpGate';
import type { CoverField } from '../model/coverFields';
import { decisionOf, isApproval } from '../rules/record/recordedDecision';
import { proposeDecision } from './proposeDecision';
import { hqCheckOf } from '../rules/record/returnedRows';

export type ReviewProblemCode =
  | 'RETURN_WITHOUT_COMMENT'
  | 'HQ_CHECK_UNREADABLE'
  | 'CONDITION_WITHOUT_DUE'
  | 'LEVEL_LOWERED'
  | 'LEVEL_WITHOUT_REASON'
  | 'DECISION_MISSING'
  | 'DECISION_TOO_MILD'
  | 'DECISION_WITHOUT_REASON'
  | 'DECISION_OVER_RETURNED_ROWS'
  | 'REVIEWER_MISSING'
  | 'MANAGEMENT_APPROVAL_PENDING'
  | 'BCP_PENDING';

/** Something about the review itself that is missing or not allowed. Words: `reviewText`. */
export interface ReviewProblem {
  readonly code: ReviewProblemCode;
  /** An error stops the decision; a warning is to be known. */
  readonly severity: 'error' | 'warning';
  readonly itemId: string | null;
  readonly place: CellPlace | null;
  readonly values: Readonly<Record<string, string>>;
}

/** What an approval waits for; a case that is held or refused may lack it, and may be held for that very reason. */
const OF_APPROVALS: ReadonlySet<ReviewProblemCode> = new Set(['CONDITION_WITHOUT_DUE']);

/** What stops or accompanies a decision of HQ. Never throws. */
export function reviewProblems(reading: CaseReading, assessment: CaseAssessment): readonly ReviewProblem[] {
  const byId = new Map(assessment.rows.map((row) => [row.itemId, row]));
  const decision = decisionOf(reading);
  const isRefused = decision !== null && !isApproval(decision);
  return [
    ...reading.rows.flatMap((row) => rowProblems(row, byId.get(row.itemId))),
    ...levelProblems(reading, assessment),
    ...decisionProblems(reading, assessment),
    ...signOffProblems(reading, assessment),
  ].filter(({ code }) => !isRefused || !OF_APPROVALS.has(code));
}

function problem(
  code: ReviewProblemCode,
  place: CellPlace | null,
  values: ReviewProblem['values'] = {},
  severity: ReviewProblem['severity'] = 'error',
): ReviewProblem {
  return { code, severity, itemId: null, place, values };
}

function rowProblems(row: RowReading, assessed: RowAssessment | undefined): readonly ReviewProblem[] {
  const { fields, sheet, cells, itemId } = row;
  const check = hqCheckOf(row);
  const found: ReviewProblem[] = [];
  const add = (code: ReviewProblemCode, cell: string) =>
    found.push({ ...problem(code, { sheet, cell }, { item: itemId }), itemId });
  if (check === null && (isFilled(fields.hqCheck) || errorOf(fields.hqCheck) !== null)) {
    add('HQ_CHECK_UNREADABLE', cells.hqCheck);
  }
  if (check === 'returned' && !isFilled(fields.hqComment)) add('RETURN_WITHOUT_COMMENT', cells.hqComment);
  if (assessed?.code === 'DUE_DATE_MISSING') add('CONDITION_WITHOUT_DUE', cells.due);
  return found;
}

/** HQ may raise the level with a reason; to lower it the matrix has to be changed (policy R5). */
function levelProblems(reading: CaseReading, { impact }: CaseAssessment): readonly ReviewProblem[] {
  if (impact.hqRejected === 'HQ_BELOW_MATRIX') return [problem('LEVEL_LOWERED', placeOf(reading, 'hqLevel'))];
  if (impact.hqRejected === 'HQ_REASON_MISSING') {
    return [problem('LEVEL_WITHOUT_REASON', placeOf(reading, 'hqReason'))];
  }
  return [];
}

const placeOf = (reading: CaseReading, field: CoverField): CellPlace | null =>
  reading.coverPlaces[field] ?? null;

function decisionProblems(reading: CaseReading, assessment: CaseAssessment): readonly ReviewProblem[] {
  const decision = decisionOf(reading);
  const place = placeOf(reading, 'decision');
  if (decision === null) return [problem('DECISION_MISSING', place)];
  const { allowed, verdict } = proposeDecision(assessment);
  const returned = reading.rows.filter((row) => hqCheckOf(row) === 'returned').length;
  const passes = decision === 'pass' || decision === 'conditional';
  const isReasoned = isFilled(reading.cover.decisionReason);
  return [
    ...(allowed.includes(decision) ? [] : [problem('DECISION_TOO_MILD', place)]),
    ...(passes && returned > 0
      ? [problem('DECISION_OVER_RETURNED_ROWS', place, { count: String(returned) })]
      : []),
    // A stricter verdict than the rules', and a refusal, are explained (guide 4.1.2(b): with reasons).
    ...((decision !== verdict || decision === 'fail') && !isReasoned
      ? [problem('DECISION_WITHOUT_REASON', placeOf(reading, 'decisionReason'))]
      : []),
  ];
}

/** Sign-offs of the policy: the reviewer now; the head acknowledges afterwards; management and BCP before operation at high impact. */
function signOffProblems(reading: CaseReading, assessment: CaseAssessment): readonly ReviewProblem[] {
  const { bcpMissing } = proposeDecision(assessment);
  const lacks = (field: CoverField) => !isFilled(reading.cover[field] ?? null);
  const first = (...fields: readonly CoverField[]) => fields.find(lacks);
  const reviewer = first('reviewer', 'reviewDate');
  const management =
    assessment.impact.level === 'high' ? first('managementName', 'managementDate') : undefined;
  const bcpRow = reading.rows.find(({ itemId }) => itemId === bcpMissing[0]);
  return [
    ...(reviewer === undefined ? [] : [problem('REVIEWER_MISSING', placeOf(reading, reviewer))]),
    ...(management === undefined
      ? []
      : [problem('MANAGEMENT_APPROVAL_PENDING', placeOf(reading, management), {}, 'warning')]),
    ...(bcpRow === undefined
      ? []
      : [
          problem(
            'BCP_PENDING',
            { sheet: bcpRow.sheet, cell: bcpRow.cells.answer },
            { items: BCP_ITEMS.filter((id) => bcpMissing.includes(id)).join(', ') },
            'warning',
          ),
        ]),
  ];
}
