import { useWordsIn } from '../../store/paneContext';
import en from './findings.en.json';
import ja from './findings.ja.json';

/** Words of the list of findings; loaded with it. */
export const FINDINGS_WORDS = { ja, en };

export type FindingsWords = typeof ja;

/** The same in the language that is set. */
export function useFindingsWords(): FindingsWords {
  return useWordsIn(FINDINGS_WORDS);
}
