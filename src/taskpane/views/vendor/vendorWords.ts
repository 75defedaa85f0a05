import { useWordsIn } from '../../store/paneContext';
import en from './vendor.en.json';
import ja from './vendor.ja.json';

/** Words of the vendor's view; loaded with it. */
export const VENDOR_WORDS = { ja, en };

export type VendorWords = typeof ja;

/** The same in the language that is set. */
export function useVendorWords(): VendorWords {
  return useWordsIn(VENDOR_WORDS);
}
