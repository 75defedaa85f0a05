import { viewWords } from '../../store/paneContext';
import en from './create.en.json';
import ja from './create.ja.json';

/** Words of the view that creates a case; loaded with it. */
export const useCreateWords = viewWords({ ja, en });
