import { isLaterWord, isOftenLeftOut, type Version, type VersionPart } from './version';

/**
 * How a device's version stands to a bound:
 * - `less`, `greater`, `equal`: numbers are compared by part, 2.07.10 is newer than 2.07.2
 * - `within`: the bound says less than the device's version does and agrees so far: 4.2.5 within 4.2
 * - `around`: the device's version says less: 4.2 around 4.2.5
 * - `shortened`: less by part, equal as a decimal: 1.28 for 1.280, where a spreadsheet dropped the zero
 * - null: not understood: other words, another scheme
 */
export type VersionOrder = 'less' | 'greater' | 'equal' | 'within' | 'around' | 'shortened' | null;

export function compareVersions(device: Version, bound: Version): VersionOrder {
  if (isLetters(device) && isLetters(bound)) return compareLetters(device, bound);
  if (!isSameScheme(device, bound)) return null;
  const length = Math.min(device.parts.length, bound.parts.length);
  for (let index = 0; index < length; index += 1) {
    const order = compareParts(device.parts[index], bound.parts[index]);
    if (order === null) return null;
    if (order !== 0) return agreed(device, bound, index, order);
  }
  return compareTails(device, bound, length);
}

/** The same letters before the first number; a letter that ledgers leave out counts where both are as long. */
function isSameScheme(device: Version, bound: Version): boolean {
  if (eraOf(device) !== eraOf(bound)) return false;
  if (device.prefix === bound.prefix) return true;
  const other = device.prefix === '' ? bound.prefix : device.prefix;
  if (device.prefix !== '' && bound.prefix !== '') return false;
  return isOftenLeftOut(other) && device.parts.length === bound.parts.length;
}

const isLetters = ({ parts }: Version): boolean => parts.length === 1 && parts[0]?.kind === 'word';

/** Revisions count A to Z, then AA. */
function compareLetters(device: Version, bound: Version): VersionOrder {
  const [one = '', other = ''] = [device.parts[0]?.value, bound.parts[0]?.value];
  const order = one.length - other.length || compareText(one, other);
  return order < 0 ? 'less' : order > 0 ? 'greater' : 'equal';
}

const FIRST_YEAR = 1990;
const LAST_YEAR = 2099;

/** Versions by year (2023 R2), by date (20230518) and by number (9.1) do not compare. */
function eraOf({ parts }: Version): 'year' | 'date' | 'number' {
  const first = parts[0];
  if (first === undefined || first.value.length >= 5) return 'date';
  const year = Number(first.value);
  return year >= FIRST_YEAR && year <= LAST_YEAR ? 'year' : 'number';
}

function compareParts(device: VersionPart | undefined, bound: VersionPart | undefined): number | null {
  if (device === undefined || bound?.kind !== device.kind) return null;
  if (device.kind === 'number') return compareDigits(device.value, bound.value);
  if (device.value === bound.value) return 0;
  return device.width <= 1 && bound.width <= 1 ? compareText(device.value, bound.value) : null;
}

const compareDigits = (a: string, b: string): number =>
  a.length !== b.length ? a.length - b.length : a < b ? -1 : a > b ? 1 : 0;

/**
 * Where a second and last part of three digits or more meets a shorter one, the order counts only if it is the
 * same when both are read as decimals.
 */
function agreed(device: Version, bound: Version, index: number, order: number): VersionOrder {
  const one = device.parts[index];
  const other = bound.parts[index];
  const isDecimal =
    index === 1 && device.parts.length === 2 && bound.parts.length === 2 && one?.kind === 'number';
  if (isDecimal && other && one.width !== other.width && Math.max(one.width, other.width) >= 3) {
    const asDecimals = compareText(decimals(one), decimals(other));
    if (asDecimals === 0 && order < 0) return 'shortened';
    if (Math.sign(asDecimals) !== Math.sign(order)) return null;
  }
  return order < 0 ? 'less' : 'greater';
}

const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
const decimals = ({ value, width }: VersionPart): string => value.padStart(width, '0').replace(/0+$/, '');

/** All common parts are equal: one of the two may say more. */
function compareTails(device: Version, bound: Version, from: number): VersionOrder {
  const more = device.parts.length > bound.parts.length ? device : bound;
  const tail = more.parts.slice(from);
  if (bound.isOpen) return compareOpen(tail, more === device, bound);
  const next = tail[0];
  if (next === undefined || tail.every(({ kind, value }) => kind === 'number' && value === '0'))
    return 'equal';
  if (next.kind === 'word' && !isLaterWord(next)) return null;
  return more === device ? 'within' : 'around';
}

/** `7.2x` takes in 7.20 to 7.29 and 7.2; `2.1.x` whatever begins with 2.1. */
function compareOpen(
  tail: readonly VersionPart[],
  isDevices: boolean,
  { openDigits }: Version,
): VersionOrder {
  const next = isDevices ? tail[0] : undefined;
  if (openDigits === '') return next === undefined && !isDevices && tail.length > 0 ? 'around' : 'within';
  if (next?.kind !== 'number') return 'around';
  const longer = next.value.length - openDigits.length - 1;
  if (longer < 0) return compareDigits(next.value, openDigits) < 0 ? 'less' : null;
  // 1.2xx may mean 1.280 as well.
  if (longer > 0) return next.value.startsWith(openDigits) ? null : 'greater';
  const order = compareText(next.value.slice(0, -1), openDigits);
  return order === 0 ? 'within' : order < 0 ? 'less' : 'greater';
}
