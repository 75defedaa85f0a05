import type { IsoDate } from '../../src/core/model/isoDate';
import type { Language } from '../../src/core/model/language';
import { dateOfText } from '../../src/core/model/typed/writtenDate';
import { readArguments } from '../readArguments';
import { booksIn } from './booksIn';

export const USAGE = `npm run -s register -- OUT BOOK.xlsx|FOLDER… [--policy FILE]… [--on YYYY-MM-DD] [--en]

案件のワークブックを台帳 OUT/register.xlsx に読み込みます。読み込んだ案件は OUT/register.csv と
OUT/register.jsonl にも書き出し、結果を JSON で表示します。
Reads case workbooks into the register OUT/register.xlsx, writes the cases that were read as
OUT/register.csv and OUT/register.jsonl too, and prints what became of each workbook as JSON.

  OUT              台帳のフォルダー。なければ作ります / folder of the register; made where it is not there
  BOOK, FOLDER     案件のワークブック、またはそのフォルダー / case workbooks, or folders of them
  --policy FILE    基準にする方針のファイル（複数可）。どれとも一致しないブックは判定保留とし、policies に示します /
                   a policy file as reference, once for each version in force; a book whose policy
                   matches none is held, and named under policies
  --on YYYY-MM-DD  基準日（既定は今日） / the day by which dates are judged, today unless given
  --en             新しい台帳を英語で作る / a new register, and the reasons, in English

読めないファイルや取り込まなかった案件があると終了コードは 1、呼び出しの誤りは 2 です。
Exit 1 where a file could not be read or a case was not taken, 2 for a call that cannot be understood.`;

/** What a call of the command asks for. */
export interface RegisterOrder {
  readonly out: string;
  readonly books: readonly string[];
  /** Policy files that count as reference. */
  readonly policies: readonly string[];
  readonly on: IsoDate;
  readonly language: Language;
}

/**
 * Reads the arguments of a call.
 * @param today the local day
 * @returns null for a call that is wrong
 */
export function registerOrder(given: readonly string[], today: IsoDate): RegisterOrder | null {
  const read = readArguments(given, ['en'], ['on', 'policy']);
  const on = dateOfText(read?.valueOf('on') ?? today);
  const [out, ...paths] = read?.paths ?? [];
  if (read === null || on === null || out === undefined || paths.length === 0) return null;
  const policies = read.valuesOf('policy');
  return { out, books: paths.flatMap(booksIn), policies, on, language: read.has('en') ? 'en' : 'ja' };
}
