import type { Bilingual } from '../../model/language';
import data from '../policy/label-notes.json';
import { bilingual, listOf, objectOf, oneOf, text } from '../shape';
import { SHEET_KEYS, VERIFICATIONS } from '../../model/terms';

interface AnswerOnExemptItem {
  readonly answer: string;
  readonly outcome: string;
  readonly flag?: string;
  readonly note?: Bilingual;
}

/** The label rule in words: L1–L4, what it never waives, criteria of STAR-1 (policy.jcstar). */
export const LABEL_NOTES = objectOf({
  conditions: listOf(objectOf({ id: text, ja: text, en: text })),
  neverExempt: listOf(oneOf(SHEET_KEYS)),
  reasonNeverExempt: bilingual,
  exemptAtImpactOrigin: text,
  exemptWhen: text,
  answerOnExemptItem: listOf(
    objectOf<AnswerOnExemptItem>({ answer: text, outcome: text, flag: text, note: bilingual }, [
      'flag',
      'note',
    ]),
  ),
  expiryDuringOperation: objectOf({ rule: bilingual, origin: text }),
  disclaimer: bilingual,
  criteria: listOf(objectOf({ id: text, ja: text, en: text, verified: oneOf(VERIFICATIONS) })),
})(data, 'policy/label-notes.json');
