import { useWordsIn } from '../../store/paneContext';
import en from './register.en.json';
import ja from './register.ja.json';

/** Words of the view that fills the register; loaded with it. */
const REGISTER_WORDS = { ja, en };

export type RegisterViewWords = typeof ja;

export const useRegisterWords = (): RegisterViewWords => useWordsIn(REGISTER_WORDS);
