import { encodingNamed, ENCODINGS, type Encoding } from '../../src/workbook/file/list/encodings';
import type { IsoDate } from '../../src/core/model/isoDate';
import { dateOfText } from '../../src/core/model/typed/writtenDate';
import { readArguments } from '../readArguments';

/** What a call of the command asks for. */
export interface DeviceOrder {
  readonly out: string;
  readonly lists: readonly string[];
  readonly source: string | null;
  readonly on: IsoDate;
  readonly encoding: Encoding | null;
  readonly isEnglish: boolean;
}

export const USAGE = `npm run -s devices -- OUT.xlsx LIST… [--source NAME] [--on YYYY-MM-DD] [--encoding NAME] [--en]

機器の一覧（CSV、TSV、.xlsx）を台帳ブック OUT.xlsx に読み込み、読み取った内容を JSON で出力します。
Reads lists of devices (CSV, tab-separated, .xlsx) into the register workbook OUT.xlsx and prints what was understood as JSON.

  OUT.xlsx         台帳ブック。なければ新しく作ります / the register; made where it is not there
  LIST…            機器の一覧 / lists of devices
  --source NAME    前に読んだどの一覧の続きか（一覧は1つだけ） / the list that it continues (one list only)
  --on YYYY-MM-DD  読込日（既定は今日） / day of the reading, today unless given
  --encoding NAME  文字コード / encoding of text files: ${ENCODINGS.join(', ')}
  --en             新しい台帳と説明を英語で / a new register, and the reasons, in English

読めない一覧があると終了コードは 1、呼び出しの誤りは 2 です。
Exit 1 where a list could not be read, 2 for a call that cannot be understood.`;

/** Reads the arguments. @throws Error with a text for people */
export function deviceOrder(given: readonly string[], today: IsoDate): DeviceOrder {
  const read = readArguments(given, ['en'], ['source', 'on', 'encoding']);
  if (read === null) throw new Error(`${given.join(' ')}: ?`);
  const [out, ...lists] = read.paths;
  if (out === undefined || lists.length === 0) throw new Error('OUT.xlsx LIST…');
  const source = read.valueOf('source') ?? null;
  if (source !== null && lists.length > 1) throw new Error('--source: LIST × 1');
  return {
    out,
    lists,
    source,
    on: dayOf(read.valueOf('on'), today),
    encoding: encodingOf(read.valueOf('encoding')),
    isEnglish: read.has('en'),
  };
}

function dayOf(text: string | undefined, today: IsoDate): IsoDate {
  const day = text === undefined ? today : dateOfText(text);
  if (day === null) throw new Error(`--on ${text}: YYYY-MM-DD`);
  return day;
}

function encodingOf(name: string | undefined): Encoding | null {
  if (name === undefined) return null;
  const encoding = encodingNamed(name);
  if (encoding === null) throw new Error(`--encoding ${name}: ${ENCODINGS.join(', ')}`);
  return encoding;
}
