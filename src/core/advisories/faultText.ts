import type { Language } from '../model/language';
import { format } from '../text/text';
import type { AdvisoryDoubt } from './advisory';
import type { AdvisoryFault, AdvisoryFaultCode } from './advisoryFault';
import en from './faults.en.json';
import ja from './faults.ja.json';

interface Texts {
  readonly faults: Readonly<Record<AdvisoryFaultCode, string>>;
  readonly doubts: Readonly<Record<AdvisoryDoubt['code'], string>>;
}

const TEXTS: Readonly<Record<Language, Texts>> = { ja, en };
const LONGEST_DETAIL = 120;

/** What happened and what to do; what was read follows in brackets. */
export function advisoryFaultText(
  { code, detail }: Pick<AdvisoryFault, 'code' | 'detail'>,
  language: Language,
): string {
  const text = TEXTS[language].faults[code];
  return detail === '' ? text : `${text} (${detail.slice(0, LONGEST_DETAIL)})`;
}

/** What was not understood of an advisory that counts all the same. */
export const doubtText = ({ code, value }: AdvisoryDoubt, language: Language): string =>
  format(TEXTS[language].doubts[code], { value: value.slice(0, LONGEST_DETAIL) });
