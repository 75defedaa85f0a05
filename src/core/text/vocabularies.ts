import { IMPACT_DATA } from '../guide/impactTerms';
import {
  DISPOSAL_DATA,
  TECHNIQUE_GRADES,
  type Confidentiality,
  type MediumType,
  type Technique,
} from '../guide/media';
import { VERIFICATIONS } from '../model/changeKinds';
import {
  SHEET_KEYS,
  type ImpactLevel,
  type RequirementLevel,
  type SheetKey,
  type Use,
  type UseCase,
} from '../model/terms';
import type { Requirement, RowStateKey, VerdictKey } from '../model/states';
import { textOf } from './text';
import { fold } from '../model/typed/fold';
import { NOTHING } from '../model/typed/nothing';
import { recognise, vocabularyOf, type Vocabulary, type Word } from '../model/vocabulary';

const ja = textOf('ja');
const en = textOf('en');

type Section = 'states' | 'requirements' | 'verdicts' | 'methods' | 'sheets';

/** The words of a section of the text files as bilingual words. */
function wordsOf<K extends string>(section: Section, keys: readonly K[]): readonly Word<K>[] {
  const inJa: Readonly<Record<string, string>> = ja[section];
  const inEn: Readonly<Record<string, string>> = en[section];
  return keys.map((key) => ({ key, ja: inJa[key] ?? key, en: inEn[key] ?? key }));
}

/** 用途. */
export const USE_WORDS: Vocabulary<Use> = vocabularyOf(IMPACT_DATA.uses);

/** 利用ケース; the risk sheet's spelling with (PoC) counts too. */
export const USE_CASE_WORDS: Vocabulary<UseCase> = vocabularyOf([
  ...IMPACT_DATA.useCases,
  { key: 'production', ja: '本番', en: 'Production' },
  { key: 'verification', ja: '検証利用（PoC）', en: 'Verification use (PoC)' },
  { key: 'verification', ja: '検証', en: 'Verification' },
  { key: 'verification', ja: 'PoC', en: 'PoC' },
]);

/** Levels of a JC-STAR label by the ways in which they are written, without spaces; 0 is no label. */
export const STAR_WORDS: Vocabulary<number> = vocabularyOf<number>([
  ...['なし', ...NOTHING, '0'].map((word) => ({ key: 0, ja: word, en: 'None' })),
  ...[0, 1, 2, 3, 4].flatMap((key) =>
    [`☆${key}`, `${key}`, `STAR-${key}`, `STAR${key}`, `レベル${key}`].map((word) => ({
      key,
      ja: word,
      en: `Level${key}`,
    })),
  ),
]);

/** Level of a JC-STAR label: 1, `☆1`, `★1`, `STAR-1`; 0 for none; null for blank and for anything else. */
export function starLevelOf(text: string): number | null {
  return recognise(STAR_WORDS, fold(text).replaceAll(' ', ''))?.key ?? null;
}

/** 影響度. */
export const LEVEL_WORDS: Vocabulary<ImpactLevel> = vocabularyOf(IMPACT_DATA.levels);

/** 要否 as the catalogue and the company policy state it. */
export const REQUIREMENT_LEVEL_WORDS: Vocabulary<RequirementLevel> = vocabularyOf([
  { key: '必須', ja: ja.requirements.required, en: en.requirements.required },
  { key: '推奨', ja: ja.requirements.recommended, en: en.requirements.recommended },
  { key: '不要', ja: ja.requirements.notRequired, en: en.requirements.notRequired },
  { key: '不要', ja: '不要', en: 'Not required' },
]);

/** 要否 as a row shows it. */
export const REQUIREMENT_WORDS: Vocabulary<Requirement> = vocabularyOf(
  wordsOf<Requirement>('requirements', ['required', 'recommended', 'notRequired', 'exempt', 'undecided']),
);

/** 状態 of a row except 不備, which carries its reason. */
export const STATE_WORDS: Vocabulary<RowStateKey> = vocabularyOf(
  wordsOf<RowStateKey>('states', [
    'satisfied',
    'condition',
    'unmet',
    'unanswered',
    'excluded',
    'exempt',
    'suggestion',
  ]),
);

/** Checksheets by name; the keys `risk-pa`, `spec` … are accepted as well. */
export const SHEET_WORDS: Vocabulary<SheetKey> = vocabularyOf([
  ...wordsOf<SheetKey>('sheets', SHEET_KEYS),
  ...SHEET_KEYS.map((key) => ({ key, ja: key, en: key })),
]);

/** 機密性 of a medium. */
export const CONFIDENTIALITY_WORDS: Vocabulary<Confidentiality> = vocabularyOf(DISPOSAL_DATA.confidentiality);

/** Kinds of media by name; the keys `hdd`, `ssd` … are accepted as well. */
export const MEDIUM_WORDS: Vocabulary<MediumType> = vocabularyOf([
  ...DISPOSAL_DATA.media,
  ...DISPOSAL_DATA.media.map(({ key }) => ({ key, ja: key, en: key })),
]);

/** How a medium was sanitised. */
export const TECHNIQUE_WORDS: Vocabulary<Technique> = vocabularyOf(TECHNIQUE_GRADES.values());

/** How its verification ended. */
export const VERIFICATION_WORDS: Vocabulary<'pass' | 'fail'> = vocabularyOf<'pass' | 'fail'>(VERIFICATIONS);

/** 判定. */
export const VERDICT_WORDS: Vocabulary<VerdictKey> = vocabularyOf(
  wordsOf<VerdictKey>('verdicts', ['pass', 'conditional', 'hold', 'fail']),
);

/** はい, いいえ, 不明. */
export const YES_NO_WORDS: Vocabulary<'yes' | 'no' | 'unknown'> = vocabularyOf([
  { key: 'yes', ja: ja.yes, en: en.yes },
  { key: 'no', ja: ja.no, en: en.no },
  { key: 'unknown', ja: ja.unknown, en: en.unknown },
  { key: 'yes', ja: 'true', en: 'true' },
  { key: 'no', ja: 'false', en: 'false' },
]);

/** 本社確認. */
export const HQ_CHECK_WORDS: Vocabulary<'accepted' | 'returned'> = vocabularyOf([
  { key: 'accepted', ja: ja.accepted, en: en.accepted },
  { key: 'returned', ja: ja.returned, en: en.returned },
]);
