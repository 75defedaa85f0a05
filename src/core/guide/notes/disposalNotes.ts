import type { Bilingual } from '../../model/language';
import { CONFIDENTIALITIES, MEDIUM_TYPES, TECHNIQUES, type Technique } from '../media';
import data from '../policy/disposal-notes.json';
import { reference } from '../readItems';
import { bilingual, count, listOf, objectOf, oneOf, recordOf, text } from '../shape';

/** How a kind of medium is sanitised; 'memory' = unverified. */
export interface MediumNote {
  readonly clearHow?: Bilingual;
  readonly purgeHow?: Bilingual;
  readonly destroyHow?: Bilingual;
  readonly forbid?: readonly Technique[];
  readonly note?: Bilingual;
  readonly verified: string;
}

interface Step {
  readonly order: number;
  readonly id: string;
  readonly rule: Bilingual;
  readonly when: string;
  readonly result?: string;
  readonly basis?: string;
}

const method = objectOf({ meaning: bilingual, verified: text });
const confidentiality = objectOf({ examples: bilingual, origin: text });

/** The disposal rule in words: steps D0–D6, X1, X2, how to treat each medium (policy.disposal). */
export const DISPOSAL_NOTES = objectOf({
  source: reference,
  applicability: bilingual,
  standard: objectOf({ base: text, note: bilingual }),
  methods: recordOf(['clear', 'purge', 'destroy'], method),
  confidentiality: recordOf(CONFIDENTIALITIES, confidentiality),
  baseOrigin: objectOf({ origin: text, note: bilingual }),
  steps: listOf(
    objectOf<Step>({ order: count, id: text, rule: bilingual, when: text, result: text, basis: text }, [
      'result',
      'basis',
    ]),
  ),
  leavesControl: objectOf({ yes: listOf(text), no: listOf(text), note: bilingual, verified: text }),
  relaxations: listOf(objectOf({ id: oneOf(['X1', 'X2']), rule: bilingual, basis: text })),
  media: recordOf(
    MEDIUM_TYPES,
    objectOf<MediumNote>(
      {
        clearHow: bilingual,
        purgeHow: bilingual,
        destroyHow: bilingual,
        forbid: listOf(oneOf(TECHNIQUES)),
        note: bilingual,
        verified: text,
      },
      ['clearHow', 'purgeHow', 'destroyHow', 'forbid', 'note'],
    ),
  ),
  cryptoErase: objectOf({ conditions: listOf(bilingual), ifUnmet: bilingual, verified: text }),
  verification: objectOf({ each: bilingual, sampling: bilingual, person: bilingual, verified: text }),
})(data, 'policy/disposal-notes.json');
