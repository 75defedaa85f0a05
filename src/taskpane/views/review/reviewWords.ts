import { viewWords } from '../../store/paneContext';
import en from './review.en.json';
import ja from './review.ja.json';

/** Words of the review; loaded with it. */
export const useReviewWords = viewWords({ ja, en });
export type ReviewWords = ReturnType<typeof useReviewWords>;
