import { viewWords } from '../../store/paneContext';
import en from './vendor.en.json';
import ja from './vendor.ja.json';

/** Words of the vendor's view; loaded with it. */
export const useVendorWords = viewWords({ ja, en });
export type VendorWords = ReturnType<typeof useVendorWords>;
