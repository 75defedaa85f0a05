import { viewWords } from '../../store/paneContext';
import en from './crash.en.json';
import ja from './crash.ja.json';

/** Words for a pane that failed: in both languages from the start, because nothing may be fetched any more. */
export const CRASH_WORDS = { ja, en };
export const useCrashWords = viewWords(CRASH_WORDS);
