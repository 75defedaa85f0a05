import type { Language } from '../model/language';
import type { AdvisoryFault, AdvisoryFaultCode } from './advisoryFault';
import en from './faults.en.json';
import ja from './faults.ja.json';

const TEXTS: Readonly<Record<Language, Readonly<Record<AdvisoryFaultCode, string>>>> = { ja, en };
const LONGEST_DETAIL = 120;

/** What happened and what to do; what was read follows in brackets. */
export function advisoryFaultText(
  { code, detail }: Pick<AdvisoryFault, 'code' | 'detail'>,
  language: Language,
): string {
  const text = TEXTS[language][code];
  return detail === '' ? text : `${text} (${detail.slice(0, LONGEST_DETAIL)})`;
}
