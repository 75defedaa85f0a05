import { viewWords } from '../../store/paneContext';
import en from './status.en.json';
import ja from './status.ja.json';

/** Words of the first card. */
export const useStateWords = viewWords({ ja, en });
