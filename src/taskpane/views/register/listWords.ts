import { viewWords } from '../../store/paneContext';
import en from './lists.en.json';
import ja from './lists.ja.json';

/** Words of the views that read lists of devices and advisories; loaded with them. */
export const useListWords = viewWords({ ja, en });
