import type { Advisory } from '../../advisories/advisory';
import type { ComparedDevice } from '../../advisories/match/pair';
import { isoDate, type IsoDate } from '../../model/isoDate';

/** What a row's hidden cell keeps for the next reading. */
export interface AdvisoryRecord {
  /** Of the advisory, whatever its version. */
  readonly advisory: string;
  /** Of the device, whatever its row. */
  readonly device: string;
  /** Version of the advisory, and the device as it was compared: what a decision is about. */
  readonly facts: string;
  /** Day on which the pair was found first; its due date counts from it. */
  readonly since: IsoDate;
}

/** One key for an advisory and a device. */
export const pairKey = ({ advisory, device }: Pick<AdvisoryRecord, 'advisory' | 'device'>): string =>
  `${device} ${advisory}`;

/** What of a device decides about a match. */
export const deviceFacts = ({ maker, model, version, serial }: ComparedDevice): string =>
  JSON.stringify([maker, model, version, serial]);

/** What a decision is about: this version of the advisory and this device. */
export const factsOf = (advisory: Advisory, device: ComparedDevice): string =>
  JSON.stringify([advisory.version, advisory.releasedOn, deviceFacts(device)]);

/** The device's part of facts that were noted; '' where they cannot be read. */
export function notedDevice(facts: string): string {
  try {
    const noted: unknown = JSON.parse(facts);
    return Array.isArray(noted) && typeof noted[2] === 'string' ? noted[2] : '';
  } catch {
    return '';
  }
}

/** As the cell has it. */
export const recordText = ({ advisory, device, facts, since }: AdvisoryRecord): string =>
  JSON.stringify([advisory, device, facts, since]);

/** Reads the cell back; null for what nobody of ours wrote. */
export function readRecord(text: string): AdvisoryRecord | null {
  try {
    const parts: unknown = JSON.parse(text);
    if (!Array.isArray(parts) || !parts.every((part) => typeof part === 'string')) return null;
    const [advisory = '', device = '', facts = '', since = ''] = parts as readonly string[];
    const [year = 0, month = 0, day = 0] = since.split('-').map(Number);
    const on = isoDate(year, month, day);
    return advisory === '' || device === '' || on === null ? null : { advisory, device, facts, since: on };
  } catch {
    return null;
  }
}
