import type { Collected } from '../../advisories/collectAdvisories';
import type { Matched } from '../../advisories/match/matchDevices';
import type { PlacedDevice } from '../../advisories/placedDevice';
import { isoDate, type IsoDate } from '../../model/isoDate';
import type { Language } from '../../model/language';
import { dateOfText } from '../../model/typed/writtenDate';
import { ADVISORY_READING_COLUMN, ADVISORY_TEXT } from '../../sheets/register/advisoryWords';
import { format } from '../../text/text';
import type { RowEdit } from '../registerPlace';
import type { AdvisoriesPlace } from './advisoriesPlace';

/** The last reading of advisories, and how far it reached. */
export interface LastReading {
  readonly on: IsoDate;
  /** Advisories that count: the newest version of each, none that was withdrawn. */
  readonly advisories: number;
  /** Day of the newest; null where none has one. */
  readonly newest: IsoDate | null;
  readonly devices: number;
  readonly unmatched: number;
  /** Cases that could not be compared; null where they are too many for a cell. */
  readonly unmatchedCases: readonly string[] | null;
}

/** Characters of case numbers that are noted. */
const MOST_LETTERS = 20_000;
/** Rows from the headings up to the line about the reading. */
const ROWS_ABOVE = 3;

/** How far a reading reached. */
export function readingOf(
  { unmatched }: Matched,
  { files }: Collected,
  devices: readonly PlacedDevice[],
  on: IsoDate,
): LastReading {
  const read = files.flatMap(({ advisories }) => advisories);
  const days = read.flatMap(({ releasedOn }) => dateOfText(releasedOn.slice(0, 10)) ?? []).sort();
  const cases = unmatched
    .map(({ device }) => devices[device]?.caseNumber ?? '')
    .filter((text) => text !== '');
  return {
    on,
    advisories: read.filter(({ state }) => state === 'current').length,
    newest: days.at(-1) ?? null,
    devices: devices.length,
    unmatched: unmatched.length,
    unmatchedCases: cases.join().length > MOST_LETTERS ? null : [...new Set(cases)],
  };
}

/** The line above the headings, for people and for the next program; null where it says so already. */
export function readingEdit(place: AdvisoriesPlace, reading: LastReading): RowEdit | null {
  const row = place.headingRow - ROWS_ABOVE;
  const record = place.columns.get('record');
  const kept = readingRecord(reading);
  if (row < 1 || record === undefined || place.lastReading === kept) return null;
  return {
    sheet: place.sheet,
    row,
    cells: [
      { column: ADVISORY_READING_COLUMN, value: readingText(reading, place.language) },
      { column: record, value: kept },
    ],
  };
}

function readingText(
  { on, advisories, newest, devices, unmatched }: LastReading,
  language: Language,
): string {
  const words = ADVISORY_TEXT;
  const day = newest ?? words.noDay[language];
  return format(words.reading[language], { on, advisories, devices, newest: day, unmatched });
}

const readingRecord = ({ on, advisories, newest, devices, unmatched, unmatchedCases }: LastReading): string =>
  JSON.stringify([on, advisories, newest ?? '', devices, unmatched, unmatchedCases]);

/** Reads the line back; null where nothing was read so far, or somebody changed it. */
export function lastReadingOf({ lastReading }: AdvisoriesPlace): LastReading | null {
  try {
    const parts: unknown = JSON.parse(lastReading);
    if (!Array.isArray(parts)) return null;
    const [on, advisories, newest, devices, unmatched, cases] = parts as readonly unknown[];
    const [day, counts] = [dayOf(on), [advisories, devices, unmatched].map(countOf)];
    const [read = null, compared = null, missing = null] = counts;
    if (day === null || read === null || compared === null || missing === null) return null;
    const isList = Array.isArray(cases) && cases.every((each) => typeof each === 'string');
    return {
      on: day,
      advisories: read,
      newest: dayOf(newest),
      devices: compared,
      unmatched: missing,
      unmatchedCases: isList ? cases : null,
    };
  } catch {
    return null;
  }
}

const countOf = (value: unknown): number | null => (Number.isInteger(value) ? (value as number) : null);

function dayOf(value: unknown): IsoDate | null {
  if (typeof value !== 'string') return null;
  const [year = 0, month = 0, day = 0] = value.split('-').map(Number);
  return isoDate(year, month, day);
}
