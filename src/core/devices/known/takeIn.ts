import type { IsoDate } from '../../model/isoDate';
import type { Device } from '../device';
import {
  fieldChanges,
  present,
  together,
  type FieldChange,
  type KnownDevice,
  type Sighting,
} from './knownDevice';
import { pairAcrossLists, pairDevices } from './pairDevices';

/** A device of the list that is being read. */
export interface NewSighting {
  /** 1-based row of the list. */
  readonly row: number;
  readonly device: Device;
  readonly written: string;
  readonly doubts: readonly string[];
}

interface Taken {
  /** Its number in the register. */
  readonly no: number;
  readonly row: number;
  readonly device: Device;
}

/** A device that the list did not have at its last reading. */
export interface AddedDevice extends Taken {
  /** False where another list has it, or this one had it once. */
  readonly isNew: boolean;
}

export interface ChangedDevice extends Taken {
  readonly changes: readonly FieldChange[];
}

/** What the reading of a list brings, compared with its last one. */
export interface Taking {
  /** Every device of the register as it is afterwards, by its number. */
  readonly devices: readonly KnownDevice[];
  /** How many devices the list had at its last reading. */
  readonly had: number;
  readonly added: readonly AddedDevice[];
  readonly changed: readonly ChangedDevice[];
  readonly unchanged: readonly Taken[];
  /** Devices that this list had and no list has any more. */
  readonly gone: readonly { readonly no: number; readonly device: Device }[];
}

/** Takes a reading of a list into the register. */
export function takeIn(
  devices: readonly KnownDevice[],
  source: string,
  listed: readonly NewSighting[],
  on: IsoDate,
): Taking {
  const { current, former, others } = heldBy(devices, source);
  const before = knownOf(pairDevices(current, listed));
  const left = listed.filter((each) => !before.has(each));
  const returned = knownOf(pairDevices(former, left));
  const elsewhere = knownOf(
    pairAcrossLists(
      others,
      left.filter((each) => !returned.has(each)),
    ),
  );
  const staying = new Set(before.values());
  const missing = current.map(({ known }) => known).filter((known) => !staying.has(known));
  const after = new Map(devices.map((known) => [known.no, known] as const));
  for (const known of missing) after.set(known.no, withoutSource(known, source, on));
  const added: AddedDevice[] = [];
  const changed: ChangedDevice[] = [];
  const unchanged: Taken[] = [];
  let next = devices.reduce((last, { no }) => Math.max(last, no), 0) + 1;
  for (const each of listed) {
    const { row, ...read } = each;
    const { device } = read;
    const known = before.get(each) ?? returned.get(each) ?? elsewhere.get(each);
    const last = before.has(each) ? sightingIn(known, source) : undefined;
    const no = known?.no ?? (next += 1) - 1;
    const changes = last === undefined ? null : fieldChanges(last.device, device);
    if (changes === null) added.push({ no, row, device, isNew: known === undefined });
    else if (changes.length === 0) unchanged.push({ no, row, device });
    else changed.push({ no, row, device, changes });
    const isSame = last !== undefined && changes?.length === 0;
    const sighting: Sighting = isSame
      ? { ...last, doubts: read.doubts }
      : { ...read, source, on, goneOn: null };
    after.set(no, withSighting(known ?? { no, sightings: [] }, sighting));
  }
  const all = [...after.values()].sort((a, b) => a.no - b.no);
  const gone = missing
    .filter(({ no }) => present(after.get(no) ?? { no, sightings: [] }).length === 0)
    .map((known) => ({ no: known.no, device: sightingIn(known, source)?.device ?? together(known) }));
  return { devices: all, had: current.length, added, changed, unchanged, gone };
}

interface Held {
  readonly known: KnownDevice;
  readonly device: Device;
}

/** Devices that the list has, that it had once, and that only other lists have. */
function heldBy(devices: readonly KnownDevice[], source: string) {
  const current: Held[] = [];
  const former: Held[] = [];
  const others: Held[] = [];
  for (const known of devices) {
    const own = sightingIn(known, source);
    if (own === undefined) others.push({ known, device: together(known) });
    else (own.goneOn === null ? current : former).push({ known, device: own.device });
  }
  return { current, former, others };
}

const knownOf = <New>(
  pairs: readonly { readonly old: Held; readonly new: New }[],
): ReadonlyMap<New, KnownDevice> => new Map(pairs.map((pair) => [pair.new, pair.old.known] as const));

const sightingIn = (known: KnownDevice | undefined, source: string): Sighting | undefined =>
  known?.sightings.find((each) => each.source === source);

const withSighting = ({ no, sightings }: KnownDevice, sighting: Sighting): KnownDevice => ({
  no,
  sightings: sightings.some(({ source }) => source === sighting.source)
    ? sightings.map((old) => (old.source === sighting.source ? sighting : old))
    : [...sightings, sighting],
});

const withoutSource = ({ no, sightings }: KnownDevice, source: string, goneOn: IsoDate): KnownDevice => ({
  no,
  sightings: sightings.map((each) => (each.source === source ? { ...each, goneOn } : each)),
});
