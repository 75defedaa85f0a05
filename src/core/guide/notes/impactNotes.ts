import data from '../policy/impact-notes.json';
import { reference } from '../readItems';
import { bilingual, flag, listOf, objectOf, oneOf, recordOf, text } from '../shape';
import { USES, USE_CASES } from '../../model/terms';

const ORIGINS = ['guide', 'own', 'guide-example'] as const;
const definition = objectOf({ definition: bilingual, source: reference });

/** What uses, use cases and the matrix mean, and the rules R1–R5 in words (guide 3.3, 4.2.2). */
export const IMPACT_NOTES = objectOf({
  uses: recordOf(USES, definition),
  useCases: recordOf(USE_CASES, definition),
  matrix: objectOf({ origin: oneOf(ORIGINS), source: reference, note: bilingual }),
  resolution: listOf(
    objectOf<{
      readonly id: string;
      readonly rule: ReturnType<typeof bilingual>;
      readonly origin: (typeof ORIGINS)[number];
      readonly source?: ReturnType<typeof reference>;
    }>({ id: text, rule: bilingual, origin: oneOf(ORIGINS), source: reference }, ['source']),
  ),
  companyOverride: objectOf({
    allowed: flag,
    source: reference,
    requires: listOf(text),
    warnings: listOf(objectOf({ id: text, when: text })),
    versioning: bilingual,
  }),
})(data, 'policy/impact-notes.json');
