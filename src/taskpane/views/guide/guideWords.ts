import { useWordsIn } from '../../store/paneContext';
import en from './guide.en.json';
import ja from './guide.ja.json';

/** Words of the guide; loaded with it. */
export const GUIDE_WORDS = { ja, en };

export type GuideWords = typeof ja;

/** The same in the language that is set. */
export function useGuideWords(): GuideWords {
  return useWordsIn(GUIDE_WORDS);
}
