import { viewWords } from '../../store/paneContext';
import en from './policy.en.json';
import ja from './policy.ja.json';

/** Words of the policy view; loaded with it. */
export const usePolicyWords = viewWords({ ja, en });
