import type { Requirement } from '../../model/states';
import type { CheckItem } from '../../guide/item';
import type { IsoDate } from '../../model/isoDate';
import { outcomeOf } from './outcomeOf';
import { REQUIRED_OUTCOME, SATISFIED, incomplete, type RowState } from './requiredOutcome';
import type { RowFacts } from './rowFacts';

const NONE: RowState = { state: 'none', code: null };
const SUGGESTION: RowState = { state: 'suggestion', code: null };
const EXEMPT: RowState = { state: 'exempt', code: null };
const UNANSWERED: RowState = { state: 'unanswered', code: 'UNANSWERED' };

/**
 * 状態 of a row (policy.verdict.requiredItemOutcome, recommendedItemOutcome, jcstar.answerOnExemptItem).
 * A recommended row never weighs on the verdict: what is not satisfied or excluded is a suggestion.
 * @param installDate planned installation, the limit for answers "by installation"
 * @param base what the row would be without the label; only an exempt row asks for it
 */
export function rowState(
  item: CheckItem,
  requirement: Requirement,
  row: RowFacts,
  installDate: IsoDate | null,
  base: Requirement = 'required',
): RowState {
  switch (requirement) {
    case 'undecided':
    case 'notRequired':
      return NONE;
    case 'required':
      return requiredState(item, row, installDate);
    case 'recommended':
      return recommendedState(item, row, installDate);
    case 'exempt':
      return exemptState(item, row, installDate, base);
  }
}

function requiredState(item: CheckItem, row: RowFacts, installDate: IsoDate | null): RowState {
  if (row.broken !== null) return incomplete(row.broken);
  if (row.answer === '') return UNANSWERED;
  const outcome = outcomeOf(item, row.answer);
  return outcome === null ? incomplete('UNKNOWN_ANSWER') : REQUIRED_OUTCOME[outcome](item, row, installDate);
}

function recommendedState(item: CheckItem, row: RowFacts, installDate: IsoDate | null): RowState {
  const asRequired = requiredState(item, row, installDate);
  return asRequired.state === 'satisfied' || asRequired.state === 'excluded' ? asRequired : SUGGESTION;
}

/**
 * A label attests the item, so its evidence may be omitted; a known shortfall outweighs the label and
 * counts as the item's own level would have it.
 */
function exemptState(
  item: CheckItem,
  row: RowFacts,
  installDate: IsoDate | null,
  base: Requirement,
): RowState {
  if (row.broken !== null) return incomplete(row.broken);
  if (row.answer === '') return EXEMPT;
  const outcome = outcomeOf(item, row.answer);
  if (outcome === 'ok' || (outcome === 'declared' && item.selfDeclarationAllowed)) return SATISFIED;
  return base === 'recommended'
    ? recommendedState(item, row, installDate)
    : requiredState(item, row, installDate);
}

/** C7: a valid label, and yet the answer says "not met" or "not yet". */
export function contradictsLabel(item: CheckItem, requirement: Requirement, row: RowFacts): boolean {
  if (requirement !== 'exempt') return false;
  const outcome = outcomeOf(item, row.answer);
  return outcome === 'ng' || outcome === 'planned';
}
