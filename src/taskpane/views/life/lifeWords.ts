import { viewWords } from '../../store/paneContext';
import en from './life.en.json';
import ja from './life.ja.json';

/** Words of the view about the device's life; loaded with it. */
export const useLifeWords = viewWords({ ja, en });
