import data from './policy/answers.json';
import { bilingual, either, flag, listOf, mapOf, objectOf, oneOf, recordOf, text } from './shape';
import type { Bilingual } from '../model/language';
import {
  ANSWER_TYPES,
  CIRCUMSTANCES,
  OUTCOMES,
  type AnswerType,
  type Circumstance,
  type Outcome,
} from '../model/terms';

/** What each answer of a kind means; 'any' = every answer that is not blank is complete. */
export interface ChoiceSet {
  readonly name: Bilingual;
  /** The words of its answers by key; a kind whose items bring answers of their own has none. */
  readonly words?: Readonly<Record<string, Bilingual>>;
  readonly outcomes: Readonly<Record<string, Outcome>> | 'any';
  /** Answers by which there is nothing to prove, whatever the item asks. */
  readonly withoutEvidence?: readonly string[];
}

/** When an item with `appliesWhen` applies, and what holds while nobody said so. */
export interface CircumstanceText extends Bilingual {
  readonly key: Circumstance;
  readonly derivedFrom?: string;
  readonly default?: boolean;
}

/** Choice sets and circumstances, as in policy/answers.json. */
export const ANSWER_DATA = objectOf({
  choiceSets: recordOf<AnswerType, ChoiceSet>(
    ANSWER_TYPES,
    objectOf<ChoiceSet>(
      {
        name: bilingual,
        words: mapOf(bilingual),
        outcomes: either(oneOf(['any']), (value) => typeof value === 'string', mapOf(oneOf(OUTCOMES))),
        withoutEvidence: listOf(text),
      },
      ['words', 'withoutEvidence'],
    ),
  ),
  applicability: listOf(
    objectOf<CircumstanceText>(
      { key: oneOf(CIRCUMSTANCES), ja: text, en: text, derivedFrom: text, default: flag },
      ['derivedFrom', 'default'],
    ),
  ),
})(data, 'policy/answers.json');
