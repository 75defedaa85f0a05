import { DEVICE_FIELDS, NO_DEVICE, type Device } from '../../devices/device';
import type { KnownDevice, Sighting } from '../../devices/known/knownDevice';
import { foldText } from '../../devices/cells/foldText';
import { dateOfSerial } from '../../model/isoDate';
import { textOfCell } from '../../model/cell';
import type { CellValue } from '../../model/reading';
import type { ExistingField } from '../../sheets/register/existingColumns';
import type { RowValues } from './existingPlace';

/** Most characters that a cell takes. */
const LONGEST = 32_767;
/** What stands in front of a row as a list wrote it. */
const LINE = /^［(.*?)］ ([^]*)$/;

/** What the lists said of a device, kept in the hidden column, so that their next reading is compared with it. */
export function recordText({ sightings }: KnownDevice): string {
  const kept = sightings.map(({ source, on, goneOn, device, doubts }) => ({
    list: source,
    on,
    ...(goneOn === null ? {} : { goneOn }),
    ...(doubts.length === 0 ? {} : { doubts }),
    device: Object.fromEntries(
      DEVICE_FIELDS.flatMap((field) => (device[field] === NO_DEVICE[field] ? [] : [[field, device[field]]])),
    ),
  }));
  return JSON.stringify(kept);
}

/** The rows of the lists as they were written, one a line. */
export const writtenText = ({ sightings }: KnownDevice): string =>
  sightings
    .filter(({ written }) => written !== '')
    .map(({ source, written }) => `［${source}］ ${written.replace(/\s*\n\s*/g, ' ')}`)
    .join('\n')
    .slice(0, LONGEST);

/** Reads both back; null where there is no record, or one that is not the product's. */
export function sightingsOf(record: string, written: string): readonly Sighting[] | null {
  if (record.trim() === '') return null;
  const lines = new Map(
    written.split('\n').flatMap((line) => {
      const [, source, text] = LINE.exec(line) ?? [];
      return source === undefined ? [] : [[source, text ?? ''] as const];
    }),
  );
  try {
    const kept: unknown = JSON.parse(record);
    if (!Array.isArray(kept) || kept.length === 0) return null;
    const sightings = kept.map((entry) => sightingOf(entry, lines));
    return sightings.every((sighting) => sighting !== null) ? sightings : null;
  } catch {
    return null;
  }
}

function sightingOf(entry: unknown, lines: ReadonlyMap<string, string>): Sighting | null {
  if (typeof entry !== 'object' || entry === null) return null;
  const { list, on, goneOn, device, doubts } = entry as Readonly<Record<string, unknown>>;
  if (typeof list !== 'string' || typeof on !== 'string' || typeof device !== 'object' || device === null)
    return null;
  return {
    source: list,
    on,
    goneOn: typeof goneOn === 'string' ? goneOn : null,
    doubts: Array.isArray(doubts) ? doubts.filter((text) => typeof text === 'string') : [],
    device: deviceIn(device as Readonly<Record<string, unknown>>),
    written: lines.get(list) ?? '',
  };
}

/** A device of texts from anywhere: what is missing or of another kind is not known. */
function deviceIn(values: Readonly<Record<string, unknown>>): Device {
  const known: Record<string, unknown> = {};
  for (const field of DEVICE_FIELDS) {
    if (typeof values[field] === typeof NO_DEVICE[field]) known[field] = values[field];
  }
  return { ...NO_DEVICE, ...known };
}

/** The device that the cells of a row show, whoever wrote them. */
export function deviceOfRow(values: RowValues<ExistingField>): Device {
  const texts: Record<string, string> = {};
  for (const field of DEVICE_FIELDS) texts[field] = shown(field, values[field] ?? null);
  const units = Number(texts.units);
  return { ...NO_DEVICE, ...texts, units: units > 0 ? units : NO_DEVICE.units };
}

/** A date that a person typed as the start of use is a number in the cell. */
function shown(field: string, value: CellValue): string {
  if (field === 'since' && typeof value === 'number' && value > 9_999) return dateOfSerial(value) ?? '';
  return foldText(textOfCell(value));
}
