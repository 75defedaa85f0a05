import type { RowStateKey } from '../../model/states';
import { ANSWER_DATA } from '../../guide/answerTerms';
import type { CheckItem } from '../../guide/item';
import type { Outcome } from '../../model/terms';
import type { IsoDate } from '../../model/isoDate';
import type { RowFacts } from './rowFacts';

/** State of a row and, where it is unmet or incomplete, why. */
export interface RowState {
  readonly state: RowStateKey;
  readonly code: string | null;
}

export type OutcomeRule = (item: CheckItem, row: RowFacts, installDate: IsoDate | null) => RowState;

export const SATISFIED: RowState = { state: 'satisfied', code: null };
const CONDITION: RowState = { state: 'condition', code: null };
const EXCLUDED: RowState = { state: 'excluded', code: null };
const unmet = (code: string): RowState => ({ state: 'unmet', code });
export const incomplete = (code: string): RowState => ({ state: 'incomplete', code });

/** The answer is one that the item wants proven, and nothing proves it. */
export function lacksEvidence(item: CheckItem, { answer, evidence }: RowFacts): boolean {
  const { withoutEvidence = [] } = ANSWER_DATA.choiceSets[item.answerType];
  return item.evidenceRequired && !evidence && !withoutEvidence.includes(answer);
}

const NOT_ALLOWED = incomplete('ANSWER_NOT_ALLOWED');
const withPlan = (row: RowFacts): boolean => row.plan && row.due !== null;

/**
 * What a required row becomes, by the outcome of its answer. The policy is silent on a due date without
 * an installation date: nothing contradicts it, so it stays a condition.
 */
export const REQUIRED_OUTCOME: Readonly<Record<Outcome, OutcomeRule>> = {
  ok: (item, row) =>
    lacksEvidence(item, row) && row.evidenceOptional !== true ? incomplete('EVIDENCE_MISSING') : SATISFIED,
  declared: (item, row) => {
    if (!item.selfDeclarationAllowed) return NOT_ALLOWED;
    return row.declaration ? SATISFIED : incomplete('DECLARATION_MISSING');
  },
  planned: (item, row, installDate) => {
    if (!item.conditionalPassAllowed) return NOT_ALLOWED;
    if (row.due === null) return incomplete('DUE_DATE_MISSING');
    return installDate !== null && row.due > installDate ? unmet('DUE_AFTER_INSTALLATION') : CONDITION;
  },
  alternative: (_item, row) => (row.reason && row.hqApproved ? SATISFIED : incomplete('HQ_APPROVAL_PENDING')),
  partial: (_item, row) => (withPlan(row) ? CONDITION : unmet('NO_CORRECTION_PLAN')),
  na: (item, row) => {
    if (!item.naAllowed) return NOT_ALLOWED;
    return row.reason ? EXCLUDED : incomplete('NA_REASON_MISSING');
  },
  ng: (item, row) => (item.sheet === 'operation' && withPlan(row) ? CONDITION : unmet('REQUIRED_NOT_MET')),
};
