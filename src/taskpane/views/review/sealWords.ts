import { viewWords } from '../../store/paneContext';
import en from './seal.en.json';
import ja from './seal.ja.json';

/** Words about seal and changes; the first screen loads them for a case that was submitted. */
export const useSealWords = viewWords({ ja, en });
