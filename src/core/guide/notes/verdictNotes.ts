import data from '../policy/verdict-notes.json';
import { reference } from '../readItems';
import { bilingual, listOf, objectOf, oneOf, text } from '../shape';

/** The verdict rules in words (policy.verdict). */
export const VERDICT_NOTES = objectOf({
  recommendedItemOutcome: bilingual,
  intakeVerdict: bilingual,
  order: listOf(oneOf(['fail', 'hold', 'conditional', 'pass'])),
  origin: objectOf({
    conditionalForSpec: text,
    conditionalForInhouseAndVendor: text,
    holdState: text,
    precedence: text,
  }),
  conditionalPass: objectOf({ source: reference, allows: bilingual, forbids: bilingual, closure: text }),
  settingsVerdict: bilingual,
  operationVerdict: bilingual,
  disposalVerdict: bilingual,
})(data, 'policy/verdict-notes.json');
