import { useWordsIn } from '../../store/paneContext';
import en from './migrate.en.json';
import ja from './migrate.ja.json';

/** Words of the view that brings a case forward; loaded with it. */
const MIGRATE_WORDS = { ja, en };

export const useMigrateWords = (): typeof ja => useWordsIn(MIGRATE_WORDS);
