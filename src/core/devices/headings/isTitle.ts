import { foldText } from '../cells/foldText';
import data from './titles.json';

const ENDING = new RegExp(`(?:${data.endings.join('|')})[)\\]】》]?$`, 'i');
const IN_BRACKETS = /[(（【][^)）】]*(?:現在|時点|as of|版)[^)）】]*[)）】]/i;
const DATED = /\d{4}\s*[年/.-]\s*\d{1,2}|(?:令和|平成|R|H)\s*\d{1,2}\s*[年.]/;
const LABELLED = /^[^:：]{1,12}[:：]\s*\S/;

/** A text that names or dates the whole list (設備台帳, 2026年10月現在, 作成者：佐藤), and no group of columns. */
export function isTitle(text: string): boolean {
  const folded = foldText(text);
  return ENDING.test(folded) || IN_BRACKETS.test(folded) || DATED.test(folded) || LABELLED.test(folded);
}
