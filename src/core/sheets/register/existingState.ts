import { columnLetters } from '../../model/address';
import type { Bilingual, Language } from '../../model/language';
import { quote } from '../formulas/expressions';

/** Where the assessment of an existing device stands; a text in brackets follows the last two. */
export const STATE_WORDS = {
  notAssessed: { ja: '未評価', en: 'Not assessed' },
  hasCase: { ja: '案件あり', en: 'Case' },
  excluded: { ja: '対象外', en: 'Excluded' },
} as const satisfies Record<string, Bilingual>;

const BRACKETS: Readonly<Record<Language, readonly [string, string]>> = { ja: ['（', '）'], en: [' (', ')'] };

/** What the head office typed beside a device. */
interface Typed {
  readonly caseNumber: string;
  readonly exclusion: string;
}

/** 対象外（理由） where there is a reason, else 案件あり（番号） where there is a number, else 未評価. */
export function existingState({ caseNumber, exclusion }: Typed, language: Language): string {
  const [open, close] = BRACKETS[language];
  if (exclusion !== '') return `${STATE_WORDS.excluded[language]}${open}${exclusion}${close}`;
  if (caseNumber !== '') return `${STATE_WORDS.hasCase[language]}${open}${caseNumber}${close}`;
  return STATE_WORDS.notAssessed[language];
}

/** Zero-based columns that the state is made of. */
export interface StateColumns {
  readonly no: number;
  readonly caseNumber: number;
  readonly exclusion: number;
}

/** The same as a formula, so that typing a reason or a number shows at once. */
export function existingStateFormula(columns: StateColumns, row: number, language: Language): string {
  const [open, close] = BRACKETS[language].map(quote);
  const cell = (column: number): string => `$${columnLetters(column)}${row}`;
  const [no, number, reason] = [cell(columns.no), cell(columns.caseNumber), cell(columns.exclusion)];
  const word = (key: keyof typeof STATE_WORDS): string => quote(STATE_WORDS[key][language]);
  const named = (key: keyof typeof STATE_WORDS, from: string): string =>
    `${word(key)}&${open ?? ''}&TRIM(${from})&${close ?? ''}`;
  return (
    `IF(${no}="","",IF(TRIM(${reason})<>"",${named('excluded', reason)},` +
    `IF(TRIM(${number})<>"",${named('hasCase', number)},${word('notAssessed')})))`
  );
}
