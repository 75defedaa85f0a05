import { existsSync, mkdirSync, readFileSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Language } from '../src/core/model/language';
import type { ListEntry } from '../src/core/register/existing/collectExisting';
import { readLists } from '../src/workbook/file/list/readLists';
import { DEFAULT_LIMITS } from '../src/workbook/file/read/packageLimits';
import { WorkbookFileError } from '../src/workbook/file/read/workbookFileError';
import { fillExisting, type ExistingFile } from '../src/workbook/file/register/fillExisting';
import { newRegister } from '../src/workbook/file/register/fillRegister';
import { bookError } from './assess/bookError';
import { deviceOrder, USAGE, type DeviceOrder } from './devices/deviceOrder';
import { listReport } from './devices/listReport';
import { localDay } from './localDay';
import { replaceFile } from './register/replaceFile';
import { withLock } from './register/withLock';

/**
 * `npm run -s devices -- OUT.xlsx LIST…`: reads lists of devices into a register workbook, a new one or the one that
 * is there, and prints a JSON array with one entry a list or sheet. A list that cannot be read gets an entry with
 * `error`, its words in both languages; the others are still read, exit 1.
 */
function run(order: DeviceOrder): void {
  const language: Language = order.isEnglish ? 'en' : 'ja';
  mkdirSync(dirname(order.out), { recursive: true });
  const entries = withLock(order.out, () => {
    const bytes = existsSync(order.out) ? readFileSync(order.out) : newRegister(language);
    const register = fillExisting(bytes, order.on);
    const found = order.lists.flatMap((file) => entriesOf(register, file, order, language));
    replaceFile(order.out, register.write());
    return found;
  });
  console.log(JSON.stringify(entries, null, 2));
  process.exitCode = entries.some((entry) => 'error' in entry) ? 1 : 0;
}

/** Reads a file into the register; one entry a sheet. */
function entriesOf(
  register: ExistingFile,
  file: string,
  order: DeviceOrder,
  language: Language,
): readonly object[] {
  try {
    const { size } = statSync(file);
    if (size > DEFAULT_LIMITS.packedBytes) throw new WorkbookFileError('tooLarge', `${size} bytes`);
    const grids = readLists(readFileSync(file), file, order.encoding);
    const entries = grids.map(({ sheet, isHidden, encoding, ...grid }) =>
      register.collector.read({ file, sheet, isHidden, encoding, grid, source: order.source }),
    );
    const hasDevices = entries.some(({ reading }) => reading.headingRow !== null);
    return entries.map((entry) =>
      hasDevices ? listReport(entry, language) : withoutHeading(entry, language),
    );
  } catch (error) {
    return [{ file, error: bookError(error) }];
  }
}

/** A file in which no sheet lists devices is a mistake that people must see. */
const withoutHeading = (entry: ListEntry, language: Language): object => ({
  ...listReport(entry, language),
  error: bookError(new WorkbookFileError('noHeadings', entry.handed.sheet ?? '')),
});

const given = process.argv.slice(2);
if (given.includes('--help')) console.log(USAGE);
else {
  try {
    run(deviceOrder(given, localDay()));
  } catch (error) {
    const { message } = bookError(error);
    console.error(
      error instanceof WorkbookFileError
        ? `${message.ja}\n${message.en}`
        : `${error instanceof Error ? error.message : String(error)}\n\n${USAGE}`,
    );
    process.exitCode = 2;
  }
}
