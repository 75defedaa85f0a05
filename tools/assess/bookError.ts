import type { Bilingual } from '../../src/core/model/language';
import { fileErrorText } from '../../src/workbook/file/read/fileErrorText';
import { WorkbookFileError } from '../../src/workbook/file/read/workbookFileError';

/** Why a book has no assessment. */
export interface BookError {
  /** Of a refused file, of the system (`ENOENT`, …), or `failed`. */
  readonly code: string;
  readonly message: Bilingual;
}

/** What the system says of a file, by its code. */
const SYSTEM: Readonly<Record<string, Bilingual>> = {
  ENOENT: {
    ja: 'ファイルがありません。名前と場所を確かめてください。',
    en: 'There is no such file. Check its name and place.',
  },
  EISDIR: {
    ja: 'フォルダーです。.xlsx のファイルを指定してください。',
    en: 'This is a folder. Name an .xlsx file.',
  },
  EACCES: {
    ja: 'ファイルを開く権限がありません。',
    en: 'There is no permission to open the file.',
  },
};

const UNKNOWN: Bilingual = {
  ja: 'ファイルを読み込めませんでした。',
  en: 'The file could not be read.',
};

export function bookError(error: unknown): BookError {
  if (error instanceof WorkbookFileError)
    return { code: error.code, message: { ja: fileErrorText(error, 'ja'), en: fileErrorText(error, 'en') } };
  const code = error instanceof Error && 'code' in error ? String(error.code) : 'failed';
  const known = SYSTEM[code];
  if (known) return { code, message: known };
  const detail = error instanceof Error ? error.message : String(error);
  return { code, message: { ja: `${UNKNOWN.ja} (${detail})`, en: `${UNKNOWN.en} (${detail})` } };
}
