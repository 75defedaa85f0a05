import type { Language } from '../../../core/model/language';
import { usePaneState } from '../../store/paneContext';
import en from './create.en.json';
import ja from './create.ja.json';

/** Words of the view that creates a case; loaded with it. */
export type CreateWords = typeof ja;

export function createWords(language: Language): CreateWords {
  return language === 'ja' ? ja : en;
}

/** The view's words in the language that is set. */
export function useCreateWords(): CreateWords {
  return createWords(usePaneState((state) => state.language));
}
