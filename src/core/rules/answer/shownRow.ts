import { ITEMS } from '../../guide/catalogue';
import { cellText } from '../../model/cellText';
import type { Language } from '../../model/language';
import type { RowReading } from '../../model/reading';
import { textOf } from '../../text/text';
import { answerKey } from './answerWords';

type QuestionOfRow = Pick<RowReading, 'itemId'> & {
  readonly fields: Pick<RowReading['fields'], 'requirement'>;
};

/**
 * What a row asks, in the language of whoever reads it: as the workbook words it, or from the catalogue where the
 * workbook is in another language. A company's own item has the words of its workbook alone.
 */
export function shownQuestion(
  { itemId, fields }: QuestionOfRow,
  bookLanguage: Language,
  language: Language,
): string {
  const known = bookLanguage === language ? undefined : ITEMS.get(itemId)?.requirement[language];
  return known ?? cellText(fields.requirement);
}

/**
 * An answer in the language of whoever reads it, with what the cell holds behind it where that differs:
 * `Does not conform (不適合)`. Free answers, and what no choice says, stay as they are.
 */
export function shownAnswer(
  itemId: string,
  text: string,
  bookLanguage: Language,
  language: Language,
): string {
  const item = ITEMS.get(itemId);
  if (bookLanguage === language || item === undefined || item.answers.length === 0) return text;
  const keys = (answerKey(item, text) ?? '').split(',');
  const words = item.answers.filter(({ key }) => keys.includes(key)).map((choice) => choice[language]);
  const shown = words.join(textOf(language).separator);
  return shown === '' || shown === text.trim() ? text : `${shown} (${text})`;
}
