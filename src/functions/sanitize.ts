import { PLAIN_MEDIUM } from '../core/disposal/mediumFacts';
import { requiredMethod } from '../core/disposal/requiredMethod';
import type { Language } from '../core/guide/language';
import { DISPOSAL_DATA } from '../core/guide/media';
import { textOf } from '../core/text/text';
import { CONFIDENTIALITY_WORDS, MEDIUM_WORDS } from '../core/text/vocabularies';
import { readFlag, readWord, type Argument } from './cells';
import { languageOf } from './readLevel';
import { elementwise, type Spill } from './spill';

const confidentialityWords = (language: Language) =>
  DISPOSAL_DATA.confidentiality.map((word) => word[language]);
const mediumWords = (language: Language) => DISPOSAL_DATA.media.map((word) => word[language]);

/**
 * IIOT.SANITIZE: weakest method that is allowed for a medium (policy.disposal.steps D0–D5; guide 4.3.1(f)).
 * Methods that only a maker documents are taken as not documented.
 * @param confidentiality 高 / 中 / 低 / 不明
 * @param medium name or key of the kind of medium
 * @param leavesControl TRUE when it leaves the company's control; blank: FALSE
 * @param reuse TRUE when it is used again; blank: FALSE
 * @param operable FALSE when it is too broken to operate; blank: TRUE
 * @returns 消去(Clear) / 除去(Purge) / 破壊(Destroy) / 不要; 未判定 for blank confidentiality or medium
 */
export function sanitize(
  confidentiality: Argument,
  medium: Argument,
  leavesControl?: Argument,
  reuse?: Argument,
  operable?: Argument,
): Spill {
  return elementwise(
    [confidentiality, medium, leavesControl, reuse, operable],
    (level, kind, leaves, again, works) => {
      const fallback = languageOf(level, languageOf(kind));
      const confidence = readWord(
        CONFIDENTIALITY_WORDS,
        level,
        'confidentiality',
        fallback,
        confidentialityWords,
      );
      const written = confidence?.language;
      const type = readWord(MEDIUM_WORDS, kind, 'medium', written ?? fallback, mediumWords);
      const language = written ?? type?.language ?? fallback;
      if (confidence === null || type === null) return textOf(language).undecided;
      const method = requiredMethod({
        ...PLAIN_MEDIUM,
        type: type.key,
        confidentiality: confidence.key,
        leavesControl: readFlag(leaves, language) ?? false,
        reuse: readFlag(again, language) ?? false,
        operable: readFlag(works, language) ?? true,
      });
      return textOf(language).methods[method];
    },
  );
}
