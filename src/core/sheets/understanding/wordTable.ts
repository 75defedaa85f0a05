import type { Language } from '../../model/language';
import { SECTORS } from '../../model/terms';
import type { Vocabulary, Word } from '../../model/vocabulary';
import { vocabularyOf } from '../../model/vocabulary';
import { DISPOSAL_DATA, TECHNIQUE_GRADES } from '../../guide/media';
import { CONSULT_RESULTS, VERIFICATIONS } from '../../model/changeKinds';
import {
  CONFIDENTIALITY_WORDS,
  HQ_CHECK_WORDS,
  LEVEL_WORDS,
  MEDIUM_WORDS,
  REQUIREMENT_LEVEL_WORDS,
  STAR_WORDS,
  TECHNIQUE_WORDS,
  USE_CASE_WORDS,
  VERDICT_WORDS,
  VERIFICATION_WORDS,
  YES_NO_WORDS,
} from '../../text/vocabularies';
import type { CellWords } from '../cellWords';
import { distinctKinds, isFree, takesSeveral, type AnswerKind } from './answerKinds';
import type { CheckItem } from '../../guide/item';
import type { StateTable } from './stateTable';

/** One spelling of one word. */
export interface WordRow {
  /** List and spelling, as formulas look them up: `yesNo|はい`. */
  readonly key: string;
  /** The word in the language of the workbook, as other formulas compare it. */
  readonly meaning: string;
  /** Class of the states table, for answers. */
  readonly answerClass: number | null;
}

/** Lists of words that cells outside the check sheets choose from. */
export type WordList =
  | 'yesNo'
  | 'useCase'
  | 'level'
  | 'star'
  | 'verdict'
  | 'hqCheck'
  | 'requirement'
  | 'sector'
  | 'consultResult'
  | 'medium'
  | 'confidentiality'
  | 'technique'
  | 'verification';

/** List of the answers of a kind. */
export const answerList = ({ number }: AnswerKind): string => String(number);

/** All rows of the table of words. */
export function wordRows(
  kinds: ReadonlyMap<CheckItem, AnswerKind>,
  states: StateTable,
  w: CellWords,
): readonly WordRow[] {
  return [...plainRows(w), ...distinctKinds(kinds).flatMap((kind) => answerRows(kind, states, w.language))];
}

const SECTOR_WORDS = SECTORS.map((key) => ({ key, ja: key, en: key }));

function plainRows(w: CellWords): readonly WordRow[] {
  const yesNo = { yes: w.yes, no: w.no, unknown: w.unknown };
  const hqCheck = { accepted: w.accepted, returned: w.returned };
  const requirement = {
    必須: w.requirements.required,
    推奨: w.requirements.recommended,
    不要: w.requirements.notRequired,
  };
  const rows = <K extends string | number>(
    list: WordList,
    words: Vocabulary<K>,
    meaningOf: (key: K) => string,
  ): WordRow[] =>
    [...words].map(([spelling, { key }]) => ({
      key: `${list}|${spelling}`,
      meaning: meaningOf(key),
      answerClass: null,
    }));
  return [
    ...rows('yesNo', YES_NO_WORDS, (key) => yesNo[key]),
    ...rows('useCase', USE_CASE_WORDS, (key) => w.useCases[key]),
    ...rows('level', LEVEL_WORDS, (key) => w.levels[key]),
    ...rows('star', STAR_WORDS, (level) => (level === 0 ? w.noLabel : `☆${level}`)),
    ...rows('verdict', VERDICT_WORDS, (key) => w.verdicts[key]),
    ...rows('hqCheck', HQ_CHECK_WORDS, (key) => hqCheck[key]),
    ...rows('requirement', REQUIREMENT_LEVEL_WORDS, (key) => requirement[key]),
    ...rows('sector', vocabularyOf(SECTOR_WORDS), (key) => key),
    ...rows('consultResult', vocabularyOf(CONSULT_RESULTS), wordIn(CONSULT_RESULTS, w.language)),
    ...rows('medium', MEDIUM_WORDS, wordIn(DISPOSAL_DATA.media, w.language)),
    ...rows('confidentiality', CONFIDENTIALITY_WORDS, wordIn(DISPOSAL_DATA.confidentiality, w.language)),
    ...rows('technique', TECHNIQUE_WORDS, wordIn([...TECHNIQUE_GRADES.values()], w.language)),
    ...rows('verification', VERIFICATION_WORDS, wordIn(VERIFICATIONS, w.language)),
  ];
}

/** The word of a choice in the language of the workbook. */
const wordIn =
  <K extends string>(choices: readonly Word<K>[], language: Language) =>
  (key: K): string =>
    choices.find((choice) => choice.key === key)?.[language] ?? key;

function answerRows(kind: AnswerKind, { classOf }: StateTable, language: Language): readonly WordRow[] {
  const { item } = kind;
  if (isFree(item) || takesSeveral(item)) return [];
  return [...vocabularyOf(item.answers)].map(([spelling, { key }]) => ({
    key: `${answerList(kind)}|${spelling}`,
    meaning: item.answers.find((choice) => choice.key === key)?.[language] ?? key,
    answerClass: classOf(kind, key),
  }));
}

/** Folded spellings of choices of which several may stand in a cell, by choice, longest first in `order`. */
export function severalSpellings(choices: Iterable<{ key: string; ja: string; en: string }>): {
  readonly order: readonly string[];
  readonly byKey: ReadonlyMap<string, readonly string[]>;
} {
  const words = vocabularyOf(choices);
  const order = [...words.keys()].sort((a, b) => b.length - a.length);
  const keys = [...new Set([...words.values()].map(({ key }) => key))];
  const byKey = new Map(
    keys.map((key) => [key, [...words].filter(([, word]) => word.key === key).map(([spelling]) => spelling)]),
  );
  return { order, byKey };
}
