import type { Language } from '../../../core/guide/language';
import { usePaneState } from '../../store/paneContext';
import en from './policy.en.json';
import ja from './policy.ja.json';

/** Words of the policy view; loaded with it. */
export type PolicyWords = typeof ja;

export function policyWords(language: Language): PolicyWords {
  return language === 'ja' ? ja : en;
}

/** The view's words in the language that is set. */
export function usePolicyWords(): PolicyWords {
  return policyWords(usePaneState((state) => state.language));
}
