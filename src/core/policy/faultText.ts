import type { Language } from '../model/language';
import { format } from '../text/text';
import en from './faults.en.json';
import ja from './faults.ja.json';
import type { FaultCode, PolicyFault } from '../model/policyFault';

const WORDS: Readonly<Record<Language, typeof ja>> = { ja, en };

/** What is wrong and where: line, column and JSON pointer, in the language asked for. */
export function faultText(
  { code, pointer, place, values }: PolicyFault,
  language: Language,
): { readonly place: string; readonly message: string } {
  const words = WORDS[language];
  const kinds: Readonly<Record<string, string>> = words.kinds;
  const named = Object.entries(values).map(([key, value]) => {
    const text = String(value);
    return [key, key === 'expected' || key === 'found' ? (kinds[text] ?? text) : text] as const;
  });
  const where = { line: String(place.line), column: String(place.column), pointer: pointer || '/' };
  return {
    place: format(words.place, where),
    message: format(words.faults[code satisfies FaultCode], Object.fromEntries(named)),
  };
}
