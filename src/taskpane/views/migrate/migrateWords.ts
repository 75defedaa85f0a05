import { viewWords } from '../../store/paneContext';
import en from './migrate.en.json';
import ja from './migrate.ja.json';

/** Words of the view that brings a case forward; loaded with it. */
export const useMigrateWords = viewWords({ ja, en });
