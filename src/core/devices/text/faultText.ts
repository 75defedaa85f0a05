import type { Language } from '../../model/language';
import { format } from '../../text/text';
import type { DoubtReason, DoubtfulRow, RowFault, SkippedRow, SkipReason } from '../rows/listFaults';
import en from './faults.en.json';
import ja from './faults.ja.json';

const WORDS: Readonly<Record<Language, typeof ja>> = { ja, en };

/** Why a row is no device, for people. */
export const skipText = (row: SkippedRow, language: Language): string =>
  filled(WORDS[language].skipped[row.reason satisfies SkipReason], row);

/** Why people should look at a device. */
export const doubtText = (row: DoubtfulRow, language: Language): string =>
  filled(WORDS[language].doubtful[row.reason satisfies DoubtReason], row);

const filled = (template: string, { value }: RowFault<string>): string => format(template, { value });

/** What a list says otherwise than the register shows. */
export const otherInList = (list: string, field: string, value: string, language: Language): string =>
  format(WORDS[language].doubtful.otherInList, { list, field, value });

/** What the register keeps although the list says otherwise. */
export const keptByHand = (field: string, value: string, language: Language): string =>
  format(WORDS[language].doubtful.keptByHand, { field, value });
