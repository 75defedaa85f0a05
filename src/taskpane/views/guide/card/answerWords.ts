import { viewWords } from '../../../store/paneContext';
import en from './answer.en.json';
import ja from './answer.ja.json';

/** Words of the answer card; loaded with it. */
export const useAnswerWords = viewWords({ ja, en });
export type AnswerWords = typeof ja;
