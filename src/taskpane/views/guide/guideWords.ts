import { viewWords } from '../../store/paneContext';
import en from './guide.en.json';
import ja from './guide.ja.json';

/** Words of the guide; loaded with it. */
export const useGuideWords = viewWords({ ja, en });
