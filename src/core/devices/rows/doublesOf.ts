import type { Device } from '../device';
import { sameKey } from './sameKey';
import type { DoubtfulRow, DoubtReason } from './listFaults';

/** A device and where the list has it. */
export interface ListedDevice {
  /** 1-based row of the list. */
  readonly row: number;
  readonly device: Device;
}

/**
 * Devices that a list seems to have twice: the same asset number, serial number of a maker, or MAC; and, where
 * they have none of these, the same name, maker, model and place. None is merged.
 */
export function doublesOf(devices: readonly ListedDevice[]): readonly DoubtfulRow[] {
  const found = new Map<number, DoubtfulRow>();
  const note = (reason: DoubtReason, keysOf: (device: Device) => readonly string[]): void => {
    const rows = new Map<string, number[]>();
    for (const { row, device } of devices) {
      for (const key of new Set(keysOf(device))) rows.set(key, [...(rows.get(key) ?? []), row]);
    }
    for (const same of rows.values()) {
      if (same.length < 2) continue;
      for (const row of same) {
        const other = same.find((each) => each !== row) ?? row;
        if (!found.has(row)) found.set(row, { row, reason, value: String(other) });
      }
    }
  };
  note('doubleAsset', ({ asset }) => known(sameKey(asset)));
  note('doubleSerial', ({ maker, serial }) =>
    known(sameKey(serial)).map((key) => `${sameKey(maker)} ${key}`),
  );
  note('doubleMac', ({ mac }) => (mac === '' ? [] : mac.split(';')));
  note('doubleDevice', ({ asset, serial, mac, ip, name, maker, model, place, site }) =>
    asset + serial + mac + ip === '' ? [[name, maker, model, site, place].map(sameKey).join('\n')] : [],
  );
  return [...found.values()];
}

const known = (key: string): readonly string[] => (key === '' ? [] : [key]);
