import { useWordsIn } from '../../store/paneContext';
import en from './seal.en.json';
import ja from './seal.ja.json';

/** Words about seal and changes; the first screen loads them for a case that was submitted. */
export const SEAL_STATUS_WORDS = { ja, en };

export type SealWords = typeof ja;

/** The same in the language that is set. */
export function useSealWords(): SealWords {
  return useWordsIn(SEAL_STATUS_WORDS);
}
