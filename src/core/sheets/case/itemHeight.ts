import type { CheckItem } from '../../guide/item';
import type { Language } from '../../model/language';
import { widthOf } from '../../model/rowFields';
import { heightOf } from '../rowHeight';

const TWO_LINES = heightOf({ text: '\n', width: 1 });

/**
 * Points of an item's row: two lines, or as many as its question takes, so that many rows are seen at once. Long
 * texts beside it are cut; the pane shows them whole. One place of a plant is named in full.
 */
export function itemHeight(item: CheckItem, language: Language): number {
  const longest = Math.max(0, ...item.answers.map((choice) => choice[language].length));
  const answer =
    item.answers.map((choice) => choice[language]).find(({ length }) => length === longest) ?? '';
  return Math.max(
    TWO_LINES,
    heightOf({ text: item.requirement[language], width: widthOf('requirement', language) }),
    item.answerType === 'multiselect' ? heightOf({ text: answer, width: widthOf('answer', language) }) : 0,
  );
}
