import type { CheckItem } from '../../guide/item';
import { strip } from '../../model/typed/fold';
import { recognise, recogniseSeveral, vocabularyOf, type Vocabulary } from '../../model/vocabulary';

const vocabularies = new WeakMap<CheckItem, Vocabulary<string>>();

function vocabularyFor(item: CheckItem): Vocabulary<string> {
  const known = vocabularies.get(item);
  if (known !== undefined) return known;
  const words = vocabularyOf(item.answers);
  vocabularies.set(item, words);
  return words;
}

/**
 * Key of the answer that a cell holds, in either language, any width and case. Several answers of a
 * multiple choice are joined by commas; a free answer is its own key.
 * @returns '' for blank, null for an answer that the item does not offer
 */
export function answerKey(item: CheckItem, text: string): string | null {
  if (strip(text) === '') return '';
  if (item.answers.length === 0) return text;
  const words = vocabularyFor(item);
  if (item.answerType !== 'multiselect') return recognise(words, text)?.key ?? null;
  return (
    recogniseSeveral(words, text)
      ?.map(({ key }) => key)
      .join() ?? null
  );
}
