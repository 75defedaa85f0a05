import { PLAIN_MEDIUM } from '../core/rules/disposal/mediumFacts';
import { requiredMethod } from '../core/rules/disposal/requiredMethod';
import type { Language } from '../core/model/language';
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
 * @param confidentiality 高 / 中 / 低 / 不明
 * @param medium name or key of the kind of medium
 * @param leavesControl TRUE when it leaves the company's control; blank: FALSE
 * @param reuse TRUE when it is used again; blank: FALSE
 * @param operable FALSE when it is too broken to operate; blank: TRUE
 * @param purgeDocumented TRUE when the maker documents a purge procedure; blank: FALSE
 * @param hqAgreed TRUE when HQ agreed (D0, X1, X2); blank: FALSE
 * @param publicOnly TRUE when it holds public information only; blank: FALSE
 * @param failed TRUE when its verification failed; blank: FALSE
 * @returns 消去(Clear) / 除去(Purge) / 破壊(Destroy) / 不要; 未判定 for blank confidentiality or medium
 */
export function sanitize(
  confidentiality: Argument,
  medium: Argument,
  leavesControl?: Argument,
  reuse?: Argument,
  operable?: Argument,
  purgeDocumented?: Argument,
  hqAgreed?: Argument,
  publicOnly?: Argument,
  failed?: Argument,
): Spill {
  return elementwise(
    [confidentiality, medium, leavesControl, reuse, operable, purgeDocumented, hqAgreed, publicOnly, failed],
    (level, kind, leaves, again, works, documented, agreed, isPublic, hasFailed) => {
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
        purgeDocumented: readFlag(documented, language) ?? false,
        hqAgreed: readFlag(agreed, language) ?? false,
        publicOnly: readFlag(isPublic, language) ?? false,
        verificationFailed: readFlag(hasFailed, language) ?? false,
      });
      return textOf(language).methods[method];
    },
  );
}
