/** What a cell says of addresses: those that were understood, and whether something else stood there. */
export interface Addresses {
  readonly found: readonly string[];
  readonly isClear: boolean;
}

export const NO_ADDRESSES: Addresses = { found: [], isClear: true };

const PART = '(?:25[0-5]|2[0-4]\\d|[01]?\\d?\\d)';
const DOT = '\\s*[.,、。・]\\s*';
/** 1 to 4: parts; 5: net and 6: last part of the end of a range; a mask and a port are passed over. */
const IPV4 = new RegExp(
  `(?<![\\d.])(${PART})${DOT}(${PART})${DOT}(${PART})${DOT}(${PART})(?!\\d|[.]\\d)` +
    `(?:\\s*(?:[~〜～\\-–]|から|to)\\s*(\\d{1,3}\\.\\d{1,3}\\.\\d{1,3}\\.)?(${PART})(?![\\d.]))?(?:\\s*/\\s*\\d{1,2}(?![\\d.]))?(?::\\d{1,5})?`,
  'g',
);
const IPV6 = /(?<![0-9a-f:.])(?:[0-9a-f]{0,4}:){2,7}[0-9a-f]{0,4}(?:%\w+)?(?![0-9a-f:])(?:\/\d{1,3})?/gi;
const MAC_LIKE = /^(?:[0-9a-f]{1,2}:){5}[0-9a-f]{1,2}$/i;
/** Words that say how an address is given, and notes in brackets. */
const NO_CLAIM =
  /\b(?:dhcp|static|fixed|ipv4|ipv6|ip|auto|dynamic)\b|固定|動的|自動取得|自動|取得|有線|無線|\b(?:lan|wan|eth|port)\s*\d*\b|\([^)]*\)/gi;
/** The unset address and masks. */
const NO_HOST = /^(?:0\.0\.0\.0|255\.)/;
const REST = /[\s;,、,/・|:&+]+/g;

/**
 * IPv4 and IPv6 addresses of a cell in their order: `192.168.003.010` loses its zeros, masks and ports are
 * left out, `192.168.3.10-12` is three addresses. `0.0.0.0` is none.
 * @param folded text as `foldText` gives it
 */
export function ipAddresses(folded: string): Addresses {
  if (folded === '') return NO_ADDRESSES;
  const found: string[] = [];
  const unclear: string[] = [];
  const withoutV4 = folded.replace(IPV4, (range: string, ...parts: readonly (string | undefined)[]) => {
    const addresses = addressesOf(parts);
    if (addresses === null) unclear.push(range);
    found.push(...(addresses ?? []));
    return ' ';
  });
  const rest = withoutV4.replace(IPV6, (address) => {
    const plain = address.replace(/[%/].*$/, '').toLowerCase();
    if (MAC_LIKE.test(address) || !isIpv6(plain)) return address;
    if (plain !== '::') found.push(plain);
    return ' ';
  });
  const known = [...new Set(found)].filter((address) => !NO_HOST.test(address));
  const isClear = unclear.length === 0 && rest.replace(NO_CLAIM, '').replace(REST, '') === '';
  return { found: known, isClear };
}

/** An address, or all from the first to the last of a range; null for a range that no net has. */
function addressesOf([a, b, c, d, endNet, last]: readonly (string | undefined)[]): readonly string[] | null {
  const [first, end] = [Number(d), Number(last ?? d)];
  const net = [a, b, c].map(Number).join('.');
  const isOneNet = endNet === undefined || endNet.split('.').slice(0, 3).map(Number).join('.') === net;
  if (end < first || !isOneNet) return null;
  return Array.from({ length: end - first + 1 }, (_, index) => `${net}.${first + index}`);
}

/** Eight groups, or fewer with one `::` in place of the missing ones. */
function isIpv6(text: string): boolean {
  const halves = text.split('::');
  if (halves.length > 2) return false;
  const groups = halves.flatMap((half) => (half === '' ? [] : half.split(':')));
  const areGroups = groups.every((group) => /^[0-9a-f]{1,4}$/.test(group));
  return areGroups && (halves.length === 2 ? groups.length < 8 : groups.length === 8);
}
