import type { IsoDate } from '../../model/isoDate';
import { DEVICE_FIELDS, NO_DEVICE, type Device, type DeviceField } from '../device';

/** A device as one list had it when it was read last. */
export interface Sighting {
  /** Name of the list. */
  readonly source: string;
  readonly device: Device;
  /** The row as it was written: headings and texts. */
  readonly written: string;
  /** What was doubtful about it, as texts. */
  readonly doubts: readonly string[];
  /** Day on which the list said this for the first time. */
  readonly on: IsoDate;
  /** Day on which the list did not have the device any more; null while it has. */
  readonly goneOn: IsoDate | null;
}

/** A device of the register and the lists that have it. */
export interface KnownDevice {
  /** Number of its row in the register, given once. */
  readonly no: number;
  /** One a list, in the order in which the lists were read. */
  readonly sightings: readonly Sighting[];
}

/** One field that says something else than before. */
export interface FieldChange {
  readonly field: DeviceField;
  readonly before: string;
  readonly after: string;
}

/** Lists that still have a device. */
export const present = ({ sightings }: KnownDevice): readonly Sighting[] =>
  sightings.filter(({ goneOn }) => goneOn === null);

/**
 * What the lists that have a device say together: of each field what the first of them that says anything says.
 * Of a device that is in none any more, what they said last.
 */
export function together(known: KnownDevice): Device {
  const current = present(known);
  const sightings = current.length > 0 ? current : known.sightings;
  const [first, ...others] = sightings;
  if (first === undefined) return NO_DEVICE;
  if (others.length === 0) return first.device;
  const said: Record<string, string | number> = { ...first.device };
  for (const field of DEVICE_FIELDS) {
    if (said[field] === '')
      said[field] = others.find(({ device }) => device[field] !== '')?.device[field] ?? '';
  }
  return { ...first.device, ...said };
}

/** Fields in which two readings of a device differ. */
export function fieldChanges(before: Device, after: Device): readonly FieldChange[] {
  return DEVICE_FIELDS.flatMap((field) =>
    before[field] === after[field]
      ? []
      : [{ field, before: String(before[field]), after: String(after[field]) }],
  );
}

/** All that a device says, as one text; equal texts are equal devices. */
export function deviceText(device: Device): string {
  return JSON.stringify(DEVICE_FIELDS.map((field) => device[field]));
}
