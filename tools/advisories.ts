import { readFileSync, statSync } from 'node:fs';
import { makersWith } from '../src/core/advisories/maker/makers';
import { reportAdvisories } from '../src/core/advisories/report';
import type { IsoDate } from '../src/core/model/isoDate';
import type { Language } from '../src/core/model/language';
import { dateOfText } from '../src/core/model/typed/writtenDate';
import { readPlacedDevices } from '../src/workbook/file/advisories/readPlacedDevices';
import { DEFAULT_LIMITS } from '../src/workbook/file/read/packageLimits';
import { WorkbookFileError } from '../src/workbook/file/read/workbookFileError';
import { readAll } from './advisories/readAll';
import { bookError } from './assess/bookError';

const USAGE = `usage: npm run -s advisories -- DEVICES FILE… [--on YYYY-MM-DD] [--en]

Compares devices with vulnerability advisories and prints JSON: {on, pairs, unmatched, read}.

DEVICES   a register workbook (.xlsx), or a list of devices (.xlsx, .csv)
FILE      advisories: CSAF 2.0 and 2.1 (JSON), MyJVN (XML), the catalogue of exploited
          vulnerabilities (JSON, CSV); a folder or a zip of them
--on      the day that counts as today; otherwise the local day
--en      reasons in English; otherwise in Japanese

pairs      advisory, device (asset number, else row), caseNumber, match (affected, check,
           not-affected), because, cves, score, exploited (null without a catalogue), fix
unmatched  devices whose maker or model is missing, or unknown to every advisory that was read
read       what became of each file; one that cannot be read has an error; what else is in a
           folder or zip and is no advisory is skipped

Exit 0: all files were read. 1: some were not; the others count. 2: DEVICES cannot be read,
or the call is wrong.`;

/** What a call asks for; null for one that is wrong. */
interface Order {
  readonly devices: string;
  readonly files: readonly string[];
  readonly on: IsoDate;
  readonly language: Language;
}

const FLAGS = ['--en', '--on'];

function orderOf(given: readonly string[]): Order | null {
  const at = given.indexOf('--on');
  const day = at < 0 ? localDay() : dateOfText(given[at + 1] ?? '');
  const rest = given.filter((_argument, index) => at < 0 || (index !== at && index !== at + 1));
  const [devices, ...files] = rest.filter((argument) => argument !== '--en');
  const isUnknown = rest.some((argument) => argument.startsWith('--') && !FLAGS.includes(argument));
  if (day === null || devices === undefined || files.length === 0 || isUnknown) return null;
  return { devices, files, on: day, language: given.includes('--en') ? 'en' : 'ja' };
}

function localDay(): IsoDate {
  const now = new Date();
  const two = (part: number): string => String(part).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

function run({ devices, files, on, language }: Order): void {
  const { size } = statSync(devices);
  if (size > DEFAULT_LIMITS.packedBytes) throw new WorkbookFileError('tooLarge', `${size} bytes`);
  const placed = readPlacedDevices(readFileSync(devices), devices);
  const collected = readAll(files);
  console.log(
    JSON.stringify({ on, ...reportAdvisories(collected, placed, makersWith(), language) }, null, 2),
  );
  process.exitCode = collected.files.some(({ fault }) => fault !== null) ? 1 : 0;
}

const given = process.argv.slice(2);
const order = given.includes('--help') ? null : orderOf(given);
if (given.includes('--help')) console.log(USAGE);
else if (order === null) {
  console.error(USAGE);
  process.exitCode = 2;
} else {
  try {
    run(order);
  } catch (error) {
    console.error(`${order.devices}: ${bookError(error).message[order.language]}`);
    process.exitCode = 2;
  }
}
