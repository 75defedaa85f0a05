import { viewWords } from '../../store/paneContext';
import en from './send.en.json';
import ja from './send.ja.json';

/** Words of the review request; loaded with it. */
export const useSendWords = viewWords({ ja, en });
export type SendWords = ReturnType<typeof useSendWords>;
