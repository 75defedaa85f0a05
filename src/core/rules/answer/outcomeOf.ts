import { ANSWER_DATA } from '../../guide/answerTerms';
import type { CheckItem } from '../../guide/item';
import type { Outcome } from '../../model/terms';

/**
 * What an answer key means for the rules (policy.choiceSets).
 * @returns null for blank and for an answer that the item does not offer
 */
export function outcomeOf(item: CheckItem, answer: string): Outcome | null {
  if (answer === '') return null;
  const { outcomes } = ANSWER_DATA.choiceSets[item.answerType];
  if (outcomes === 'any') return 'ok';
  return outcomes[answer] ?? null;
}
