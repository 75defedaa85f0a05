import { useWordsIn } from '../../store/paneContext';
import en from './life.en.json';
import ja from './life.ja.json';

/** Words of the view about the device's life; loaded with it. */
export const LIFE_WORDS = { ja, en };

export type LifeWords = typeof ja;

/** The same in the language that is set. */
export function useLifeWords(): LifeWords {
  return useWordsIn(LIFE_WORDS);
}
