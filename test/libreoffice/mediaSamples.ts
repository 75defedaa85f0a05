import fc from '../seeded';
import { DISPOSAL_DATA, TECHNIQUE_GRADES } from '../../src/core/guide/media';
import type { Language } from '../../src/core/model/language';
import { cellWords } from '../../src/core/sheets/cellWords';
import { VERIFICATIONS } from '../../src/core/model/changeKinds';
import type { MediaColumn } from '../../src/core/model/lifeRanges';

/** What is typed into a line of the table of media. */
export type Line = Readonly<Partial<Record<MediaColumn, string | null>>>;

/** Any line, each word one of its list or missing. */
export function lineOf(language: Language): fc.Arbitrary<Line> {
  const w = cellWords(language);
  const oneOf = (words: Iterable<{ ja: string; en: string }>) =>
    fc.option(fc.constantFrom(...Array.from(words, (word) => word[language])), { freq: 6 });
  const yesNo = fc.constantFrom(w.yes, w.no, null);
  return fc.record({
    type: oneOf(DISPOSAL_DATA.media),
    confidentiality: oneOf(DISPOSAL_DATA.confidentiality),
    publicOnly: yesNo,
    leavesControl: yesNo,
    reuse: yesNo,
    operable: yesNo,
    purgeDocumented: yesNo,
    hqAgreed: yesNo,
    technique: oneOf(TECHNIQUE_GRADES.values()),
    verification: oneOf(VERIFICATIONS),
  });
}
