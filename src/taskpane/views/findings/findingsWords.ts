import { viewWords } from '../../store/paneContext';
import en from './findings.en.json';
import ja from './findings.ja.json';

/** Words of the list of findings; loaded with it. */
export const useFindingsWords = viewWords({ ja, en });
