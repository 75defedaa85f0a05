import type { Finding } from '../model/finding';
import type ja from './findings/ja.json';
import { format } from './text';

export type FindingCode = keyof typeof ja;

/** The words of all findings in one language, as `findings/ja.json` and `findings/en.json` have them. */
export type FindingWords = Readonly<Record<FindingCode, string>>;

/** True when the code has words. */
export function hasWords(code: string, words: FindingWords): code is FindingCode {
  return Object.hasOwn(words, code);
}

/** What is wrong and what to do, in the words given: for whoever has loaded those of one language only. */
export function findingLine({ code, values }: Pick<Finding, 'code' | 'values'>, words: FindingWords): string {
  return hasWords(code, words) ? format(words[code], values) : code;
}
