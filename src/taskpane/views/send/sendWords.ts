import { useWordsIn } from '../../store/paneContext';
import en from './send.en.json';
import ja from './send.ja.json';

/** Words of the review request; loaded with it. */
export const SEND_WORDS = { ja, en };

export type SendWords = typeof ja;

/** The same in the language that is set. */
export function useSendWords(): SendWords {
  return useWordsIn(SEND_WORDS);
}
