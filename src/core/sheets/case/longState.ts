import type { CheckItem } from '../../guide/item';
import type { CellWords } from '../cellWords';

/**
 * The longest text that 状態 has for an item: a wrong answer names all the right ones. Places, of which several
 * may be chosen, are too many to leave room for.
 */
export function longState(item: CheckItem, words: CellWords): string {
  const isListed = item.answers.length > 0 && item.answerType !== 'multiselect';
  return isListed ? `! ${words.wrongAnswer(item)}` : '';
}
