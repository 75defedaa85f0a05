import { useWordsIn } from '../../store/paneContext';
import en from './review.en.json';
import ja from './review.ja.json';

/** Words of the review; loaded with it. */
export const REVIEW_WORDS = { ja, en };

export type ReviewWords = typeof ja;

/** The same in the language that is set. */
export function useReviewWords(): ReviewWords {
  return useWordsIn(REVIEW_WORDS);
}
