import { AdvisoryFault } from '../core/advisories/advisoryFault';
import { collectAdvisories, type AdvisoryCollector } from '../core/advisories/collectAdvisories';
import { daysOf } from '../core/advisories/dueOn';
import { advisoryFaultText, doubtText } from '../core/advisories/faultText';
import { makersWith } from '../core/advisories/maker/makers';
import { missingText } from '../core/advisories/match/becauseText';
import { matchDevices } from '../core/advisories/match/matchDevices';
import type { Unmatched } from '../core/advisories/match/pair';
import type { PlacedDevice } from '../core/advisories/placedDevice';
import type { Language } from '../core/model/language';
import { advisoryCalendar } from '../core/register/advisories/advisoryCalendar';
import { departmentDrafts } from '../core/register/advisories/departmentDrafts';
import { readingOf } from '../core/register/advisories/lastReading';
import { openRows, rowsAfter } from '../core/register/advisories/openRows';
import { MOST_BYTES } from '../workbook/file/advisories/advisoryLimits';
import { advisoryPackage, isZip } from '../workbook/file/advisories/advisoryPackage';
import { openDevices } from '../workbook/file/advisories/openDevices';
import { readAdvisoryFile } from '../workbook/file/advisories/readAdvisoryFile';
import { WorkbookFileError } from '../workbook/file/read/workbookFileError';
import { rowChanges } from '../workbook/file/register/rowChanges';
import type { AdvisoriesNews, AdvisoriesQuestion, AdvisoryFileQuestion } from './advisoryMessages';

let collector: AdvisoryCollector = collectAdvisories();

/** Reads one file and keeps what it says; a file that is refused is kept with its reason. */
export async function takeAdvisoryFile({ file, name, isNamed }: AdvisoryFileQuestion): Promise<void> {
  const attempt = (each: string, isOwn: boolean, read: () => void): void => {
    try {
      read();
    } catch (error) {
      // One bad file is one bad file, whatever is wrong with it.
      const detail = error instanceof Error ? error.message : String(error);
      collector.reject(each, error instanceof AdvisoryFault ? error : { code: 'DAMAGED', detail }, isOwn);
    }
  };
  if (file.size > MOST_BYTES) {
    collector.reject(name, { code: 'TOO_LARGE', detail: `${file.size} bytes` }, isNamed);
    return;
  }
  const bytes = new Uint8Array(await file.arrayBuffer());
  attempt(name, isNamed, () => {
    if (!isZip(bytes)) {
      collector.add(name, readAdvisoryFile(bytes));
      return;
    }
    const inside = advisoryPackage(bytes);
    if (inside.length === 0) throw new AdvisoryFault('NOT_ADVISORY', '');
    for (const { name: part, bytes: own } of inside)
      attempt(`${name}/${part}`, false, () => {
        if (isZip(own)) throw new AdvisoryFault('NESTED_ZIP', '');
        collector.add(`${name}/${part}`, readAdvisoryFile(own));
      });
  });
}

/** Compares what was read with the register; nothing is written. @throws WorkbookFileError */
export function answerAdvisories({ book, rules, on, language }: AdvisoriesQuestion): AdvisoriesNews {
  const collected = collector.result();
  collector = collectAdvisories();
  const { devices, plan } = openDevices(book, '');
  if (plan === null) throw new WorkbookFileError('notRegister', '');
  const matched = matchDevices(collected.advisories, devices, makersWith(rules.aliases));
  const { pairs, unmatched } = matched;
  const { place, edits, reading, sheets, write } = plan(matched, collected, daysOf(rules), on);
  const { newest } = readingOf(matched, collected, devices, on);
  const open = openRows(rowsAfter(place, edits));
  const known = new Set(place.rows.map(({ row }) => row));
  const fresh = edits.filter(({ row }) => !known.has(row)).length;
  const read = collected.files.flatMap(({ advisories }) => advisories);
  const inState = (state: string): number => read.filter((each) => each.state === state).length;
  const matching = (match: string): number => pairs.filter((pair) => pair.match === match).length;
  const model = new Map([[place.sheet, place.headingRow + 1]]);
  return {
    counts: {
      files: collected.files.length,
      advisories: inState('current'),
      withdrawn: inState('withdrawn'),
      older: inState('older'),
      skipped: collected.files.filter(({ isSkipped }) => isSkipped).length,
      devices: devices.length,
      affected: matching('affected'),
      check: matching('check'),
      notAffected: matching('not-affected'),
      unmatched: unmatched.length,
    },
    newest,
    hasCatalogue: collected.exploited !== null,
    refused: collected.files.flatMap(({ file, fault }) =>
      fault === null ? [] : [{ file, said: advisoryFaultText(fault, language) }],
    ),
    doubts: read.flatMap(({ id, doubts }) =>
      doubts.map((doubt) => ({ advisory: id, said: doubtText(doubt, language) })),
    ),
    unmatched: unmatchedDevices(unmatched, devices, language),
    open,
    fresh,
    changed: edits.length - fresh,
    drafts: departmentDrafts(open, language),
    calendar: advisoryCalendar(open, on, language),
    changes: sheets === null ? [] : rowChanges(reading === null ? edits : [...edits, reading], sheets, model),
    book: sheets === null ? write() : null,
  };
}

/** Exposed is what has an address; then by the impact of its case; one that nobody assessed is as exposed as any. */
const EXPOSURE = { high: 0, mid: 2, low: 3 } as const;

function unmatchedDevices(
  unmatched: readonly Unmatched[],
  devices: readonly PlacedDevice[],
  language: Language,
): AdvisoriesNews['unmatched'] {
  return unmatched
    .flatMap(({ device, missing }) => {
      const each = devices[device];
      if (each === undefined) return [];
      const rank = (each.ip === '' ? 10 : 0) + (each.level === null ? 1 : EXPOSURE[each.level]);
      const label = [each.asset || each.name || each.caseNumber, each.maker, each.model, each.ip]
        .filter((text) => text !== '')
        .join(' ');
      return [{ rank, device: label || `${each.row}`, said: missingText(missing, language) }];
    })
    .sort((a, b) => a.rank - b.rank)
    .map(({ device, said }) => ({ device, said }));
}
