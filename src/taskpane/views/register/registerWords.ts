import { viewWords } from '../../store/paneContext';
import en from './register.en.json';
import ja from './register.ja.json';

/** Words of the view that fills the register; loaded with it. */
export const useRegisterWords = viewWords({ ja, en });
