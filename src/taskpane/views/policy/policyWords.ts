import { useWordsIn } from '../../store/paneContext';
import en from './policy.en.json';
import ja from './policy.ja.json';

/** Words of the policy view; loaded with it. */
export const POLICY_WORDS = { ja, en };

export type PolicyWords = typeof ja;

/** The same in the language that is set. */
export function usePolicyWords(): PolicyWords {
  return useWordsIn(POLICY_WORDS);
}
