import type { CheckItem } from '../guide/item';
import type { Bilingual, Language } from '../model/language';
import { DISPOSAL_DATA, TECHNIQUE_GRADES } from '../guide/media';
import { SECTORS } from '../model/terms';
import { useChoices } from '../text/useLists';
import { absolute, quoteSheet } from '../model/address';
import type { CellWords } from './cellWords';
import { CHANGE_KINDS, CONSULT_RESULTS, VERIFICATIONS } from '../model/changeKinds';
import { MEDIA_LINES } from '../model/lifeRanges';
import { SHEET_NAMES } from '../model/sheetNames';

/** A dropdown list on the policy sheet: validations refer to its range, never to inline text. */
export interface ChoiceList {
  readonly key: string;
  readonly values: readonly string[];
}

/** Row of the first value of every list; the row above holds the list's key. */
export const FIRST_LIST_ROW = 6;
/** 0-based column of the first list on the policy sheet. */
export const FIRST_LIST_COLUMN = 8;

/** Key of the list that holds an item's answers; items with the same answers share it. */
export function answerListKey(item: CheckItem): string {
  return `${item.answerType}:${item.answers.map((choice) => choice.key).join(',')}`;
}

/** All lists of a case workbook: those of the cover first, then the answers of the items. */
export function caseLists(items: readonly CheckItem[], words: CellWords): ChoiceList[] {
  const { high, mid, low } = words.levels;
  return [
    { key: 'uses', values: useChoices(words.language) },
    { key: 'useCases', values: Object.values(words.useCases) },
    { key: 'levels', values: [high, mid, low] },
    { key: 'yesNo', values: [words.yes, words.no] },
    { key: 'yesNoUnknown', values: [words.yes, words.no, words.unknown] },
    { key: 'starLevels', values: [words.noLabel, '☆1', '☆2', '☆3', '☆4'] },
    { key: 'verdicts', values: Object.values(words.verdicts) },
    { key: 'hqCheck', values: [words.accepted, words.returned] },
    ...lifeLists(words.language),
    ...answerLists(items, words.language),
  ];
}

/** Lists of the sheets about a device's life. */
function lifeLists(language: Language): ChoiceList[] {
  const words = (entries: Iterable<Bilingual>) => Array.from(entries, (entry) => entry[language]);
  return [
    { key: 'sectors', values: SECTORS },
    { key: 'consultResults', values: words(CONSULT_RESULTS) },
    { key: 'changeKinds', values: words(CHANGE_KINDS) },
    { key: 'media', values: words(DISPOSAL_DATA.media) },
    { key: 'confidentialities', values: words(DISPOSAL_DATA.confidentiality) },
    { key: 'techniques', values: words(TECHNIQUE_GRADES.values()) },
    { key: 'verifications', values: words(VERIFICATIONS) },
    { key: 'mediumNumbers', values: Array.from({ length: MEDIA_LINES }, (_, index) => String(index + 1)) },
  ];
}

/** One list per distinct set of answers, in the order of the items. */
export function answerLists(items: readonly CheckItem[], language: Language): ChoiceList[] {
  const lists = new Map<string, ChoiceList>();
  for (const item of items) {
    if (item.answers.length === 0) continue;
    const key = answerListKey(item);
    lists.set(key, { key, values: item.answers.map((choice) => choice[language]) });
  }
  return [...lists.values()];
}

/** Where lists stand side by side: the first value of the first one. */
export interface ListPlace {
  readonly sheet: string;
  readonly column: number;
  readonly row: number;
}

/** Range of a list on 方針, e.g. `'方針'!$I$6:$I$9`. */
export function listRange(lists: readonly ChoiceList[], key: string, language: Language): string {
  const place = { sheet: SHEET_NAMES.policy[language], column: FIRST_LIST_COLUMN, row: FIRST_LIST_ROW };
  return listRangeAt(lists, key, place);
}

/** Absolute range of a list; throws on a list that is not there. */
export function listRangeAt(lists: readonly ChoiceList[], key: string, place: ListPlace): string {
  const index = lists.findIndex((list) => list.key === key);
  const list = lists[index];
  if (!list) throw new Error(`list ${key}: not among the lists`);
  const column = place.column + index;
  const first = absolute(column, place.row);
  const last = absolute(column, place.row + list.values.length - 1);
  return `${quoteSheet(place.sheet)}!${first}:${last}`;
}
