import data from '../policy/phase-notes.json';
import type { Bilingual } from '../../model/language';
import { PHASE_KEYS, type PhaseKey } from '../phases';
import { bilingual, listOf, objectOf, oneOf, text } from '../shape';

/** What has to be there before a phase, what people do in it, and what has to be there after it. */
export interface PhaseNote extends Bilingual {
  readonly key: PhaseKey;
  readonly sheetRule?: Bilingual;
  readonly entry: readonly Bilingual[];
  readonly activities?: readonly Bilingual[];
  readonly exit: readonly Bilingual[];
  readonly record?: readonly Bilingual[];
}

/** The phases in words, and what may be reused after a transition (guide 4.2.3). */
export const PHASE_NOTES = objectOf({
  phases: listOf(
    objectOf<PhaseNote>(
      {
        key: oneOf(PHASE_KEYS),
        ja: text,
        en: text,
        sheetRule: bilingual,
        entry: listOf(bilingual),
        activities: listOf(bilingual),
        exit: listOf(bilingual),
        record: listOf(bilingual),
      },
      ['sheetRule', 'activities', 'record'],
    ),
  ),
  reuse: listOf(bilingual),
})(data, 'policy/phase-notes.json');
