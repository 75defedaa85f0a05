import type { IsoDate } from '../../src/core/model/isoDate';
import type { Language } from '../../src/core/model/language';
import { dateOfText } from '../../src/core/model/typed/writtenDate';
import { readArguments } from '../readArguments';

export const USAGE = `usage: npm run -s advisories -- DEVICES FILE… [--write] [--policy FILE] [--on YYYY-MM-DD] [--en]

Compares devices with vulnerability advisories and prints JSON: {on, pairs, unmatched, read}.

DEVICES   a register workbook (.xlsx), or a list of devices (.xlsx, .csv)
FILE      advisories: CSAF 2.0 and 2.1 (JSON), MyJVN (XML), the catalogue of exploited
          vulnerabilities (JSON, CSV); a folder or a zip of them
--write   writes what was found into the sheet 脆弱性情報 / Advisories of the register
--on      the day that counts as today; otherwise the local day
--en      reasons in English; otherwise in Japanese

pairs      advisory, device (asset number, else row), caseNumber, match (affected, check,
           not-affected), because, cves, score, exploited (null without a catalogue), fix
unmatched  devices whose maker or model is missing, or unknown to every advisory that was read
read       what became of each file; one that cannot be read has an error; what else is in a
           folder or zip and is no advisory is skipped

Exit 0: all files were read. 1: some were not; the others count. 2: DEVICES or the policy cannot
be read, or the call is wrong.`;

/** What a call asks for. */
export interface Order {
  readonly devices: string;
  readonly files: readonly string[];
  readonly on: IsoDate;
  readonly language: Language;
  /** The register is to say what was found. */
  readonly isWriting: boolean;
  /** File with the policy of the company; null for the defaults. */
  readonly policy: string | null;
}

/**
 * Reads the arguments of a call.
 * @param today the local day
 * @returns null for a call that is wrong
 */
export function orderOf(given: readonly string[], today: IsoDate): Order | null {
  const read = readArguments(given, ['en', 'write'], ['on', 'policy']);
  const on = dateOfText(read?.valueOf('on') ?? today);
  const [devices, ...files] = read?.paths ?? [];
  if (read === null || on === null || devices === undefined || files.length === 0) return null;
  return {
    devices,
    files,
    on,
    language: read.has('en') ? 'en' : 'ja',
    isWriting: read.has('write'),
    policy: read.valueOf('policy') ?? null,
  };
}
