import { useWordsIn } from '../../store/paneContext';
import en from './elsewhere.en.json';
import ja from './elsewhere.ja.json';

/** Words for a page outside Excel and a workbook that is no case; loaded there only. */
export const ELSEWHERE_WORDS = { ja, en };

export type ElsewhereWords = typeof ja;

/** The same in the language that is set. */
export function useElsewhereWords(): ElsewhereWords {
  return useWordsIn(ELSEWHERE_WORDS);
}
