import type { Device } from '../device';
import { sameKey } from '../rows/sameKey';
import { deviceText } from './knownDevice';

/** Two readings of one device. */
export interface Pair<Old, New> {
  readonly old: Old;
  readonly new: New;
}

interface Holder {
  readonly device: Device;
}

type Keys = (device: Device) => readonly string[];

const known = (key: string): readonly string[] => (key === '' ? [] : [key]);

/** By what a device is recognised, in this order. */
const BY_ASSET: Keys = ({ asset }) => known(sameKey(asset));
const BY_SERIAL: Keys = ({ serial }) => known(sameKey(serial));
const BY_MAC: Keys = ({ mac }) => (mac === '' ? [] : mac.split(';'));
const BY_PLACE: Keys = ({ maker, model, site, place, name }) => {
  const key = [maker, model, site, place].map(sameKey);
  return key[1] === '' && sameKey(name) === '' ? [] : [key.join('\n')];
};

/**
 * Pairs the devices of a list with those of its last reading: what is the same in every field first, then by
 * asset number, serial number, MAC, and maker, model and place. Each device is used once; where several have one
 * key, those of the same name are paired first, the others in the order of what they say, so that the order of
 * rows decides nothing.
 */
export function pairDevices<Old extends Holder, New extends Holder>(
  before: readonly Old[],
  now: readonly New[],
): readonly Pair<Old, New>[] {
  const pairing = new Pairing(before, now);
  pairing.pairBy((device) => [deviceText(device)]);
  for (const keys of [BY_ASSET, BY_SERIAL, BY_MAC]) {
    pairing.pairBy(withName(keys));
    pairing.pairBy(keys);
  }
  pairing.pairBy(withName(BY_PLACE), haveNoOtherNumber);
  pairing.pairBy(BY_PLACE, haveNoOtherNumber);
  return pairing.pairs;
}

/**
 * Finds the devices of a list among those that only other lists have. A number that two plants give, or a serial
 * number of another maker, is no proof: the models must not contradict each other.
 */
export function pairAcrossLists<Old extends Holder, New extends Holder>(
  others: readonly Old[],
  now: readonly New[],
): readonly Pair<Old, New>[] {
  const pairing = new Pairing(others, now);
  pairing.pairBy(BY_MAC);
  for (const keys of [BY_SERIAL, BY_ASSET]) pairing.pairBy(keys, agree);
  return pairing.pairs;
}

const withName =
  (keys: Keys): Keys =>
  (device) =>
    device.name === '' ? [] : keys(device).map((key) => `${key}\n${sameKey(device.name)}`);

/** What two devices are numbered by must not differ. */
const haveNoOtherNumber = (a: Device, b: Device): boolean =>
  agreeIn(a.asset, b.asset) && agreeIn(a.serial, b.serial) && agreeIn(a.mac, b.mac);

const agree = (a: Device, b: Device): boolean =>
  agreeIn(a.model, b.model) && agreeIn(a.serial, b.serial) && agreeIn(a.site, b.site);

const agreeIn = (a: string, b: string): boolean => a === '' || b === '' || sameKey(a) === sameKey(b);

class Pairing<Old extends Holder, New extends Holder> {
  readonly pairs: Pair<Old, New>[] = [];
  private before: readonly Old[];
  private now: readonly New[];

  constructor(before: readonly Old[], now: readonly New[]) {
    this.before = inOrder(before);
    this.now = inOrder(now);
  }

  pairBy(keys: Keys, isMatch: (a: Device, b: Device) => boolean = () => true): void {
    if (this.before.length === 0 || this.now.length === 0) return;
    const waiting = new Map<string, Old[]>();
    for (const old of this.before) {
      for (const key of keys(old.device)) {
        const same = waiting.get(key);
        if (same === undefined) waiting.set(key, [old]);
        else same.push(old);
      }
    }
    const used = new Set<Old | New>();
    for (const each of this.now) {
      const old = keys(each.device)
        .map((key) => taken(waiting.get(key) ?? [], used, (held) => isMatch(held.device, each.device)))
        .find((found) => found !== null);
      if (!old) continue;
      this.pairs.push({ old, new: each });
      used.add(old).add(each);
    }
    this.before = this.before.filter((old) => !used.has(old));
    this.now = this.now.filter((each) => !used.has(each));
  }
}

/** Of so many devices of one key the first that fits is taken; a list with more of them is no list of devices. */
const MOST_TRIED = 50;

/** The first device of a key that is not used yet and fits; it leaves the others. */
function taken<Held>(
  same: Held[],
  used: ReadonlySet<unknown>,
  isMatch: (held: Held) => boolean,
): Held | null {
  let tried = 0;
  for (let index = 0; index < same.length && tried < MOST_TRIED;) {
    const held = same[index];
    if (held === undefined || used.has(held)) {
      same.splice(index, 1);
      continue;
    }
    if (isMatch(held)) return held;
    tried += 1;
    index += 1;
  }
  return null;
}

function inOrder<Held extends Holder>(devices: readonly Held[]): readonly Held[] {
  return devices
    .map((held) => ({ held, text: deviceText(held.device) }))
    .sort((a, b) => (a.text < b.text ? -1 : a.text > b.text ? 1 : 0))
    .map(({ held }) => held);
}
