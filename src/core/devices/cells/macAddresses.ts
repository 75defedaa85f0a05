import { NO_ADDRESSES, type Addresses } from './ipAddresses';

const HEX = '[0-9a-f]';
const SEPARATED = `(?:${HEX}{1,2}\\s*([:\\-. _])\\s*${HEX}{1,2}(?:\\s*\\1\\s*${HEX}{1,2}){4})`;
const IN_FOURS = `(?:${HEX}{4}[.\\-: ]${HEX}{4}[.\\-: ]${HEX}{4})`;
const IN_SIXES = `(?:${HEX}{6}[\\-:]${HEX}{6})`;
const BARE = `(?:0x)?(${HEX}{12})`;
const MAC = new RegExp(`(?<![0-9a-z])(?:${SEPARATED}|${IN_FOURS}|${IN_SIXES}|${BARE})(?![0-9a-z])`, 'gi');
const REST = /[\s;,、/・|&+]+|\([^)]*\)|\b(?:mac|lan|wan|eth|port)\s*\d*\b[:\s]*|有線|無線/gi;
const NONE: ReadonlySet<string> = new Set(['00:00:00:00:00:00', 'FF:FF:FF:FF:FF:FF']);

/**
 * MAC addresses of a cell in their order as `AA:BB:CC:DD:EE:FF`, whatever they are grouped by: pairs (a pair
 * may lack its zero), fours, sixes or nothing. Addresses that no card has are left out.
 * @param folded text as `foldCode` gives it
 */
export function macAddresses(folded: string): Addresses {
  if (folded === '') return NO_ADDRESSES;
  const found: string[] = [];
  const rest = folded.replace(MAC, (text) => {
    found.push(spelled(text));
    return ' ';
  });
  const known = [...new Set(found)].filter((mac) => !NONE.has(mac));
  return { found: known, isClear: rest.replace(REST, '') === '' };
}

function spelled(text: string): string {
  const plain = text.toUpperCase().replace(/^0X/, '').trim();
  const groups = plain.split(/\s*[:\-. _]\s*/);
  const digits = groups.length === 6 ? groups.map((pair) => pair.padStart(2, '0')).join('') : groups.join('');
  return (digits.match(/../g) ?? []).join(':');
}
