import { viewWords } from '../../store/paneContext';
import en from './elsewhere.en.json';
import ja from './elsewhere.ja.json';

/** Words for a page outside Excel and a workbook that is no case; loaded there only. */
export const ELSEWHERE_WORDS = { ja, en };
export const useElsewhereWords = viewWords(ELSEWHERE_WORDS);
