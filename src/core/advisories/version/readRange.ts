import { foldVersion } from './foldVersion';
import { rangeTokens } from './rangeTokens';
import { readConstraints } from './readConstraints';
import { readSerialRange } from './readSerialRange';
import type { VersionRange } from './range';
import { setsOf } from './setsOf';

/** Longer texts are prose. */
const LONGEST = 400;

/** `vers:all/*`, `vers:intdot/>=1.0|<2.0`; CISA writes products there as well: `vers:Asset_Suite/<=9.7`. */
const VERS = /^vers:[\w.\-+ ]+\//i;

/** No version at all: said of a product that is affected, it means something else. */
const NONE = /^vers:none\//i;

/**
 * Reads what an advisory says about versions, in the shapes that advisories have: `vers:all/*`, `<V2.9.7`,
 * `>= 6.02 | <= 6.05`, `1.240 and prior`, `prior to V1.5.1`, `V1.0 to 1.5`, `8.001|8.002`, `2.1.x`,
 * `1.3.0より前`, `>FW16_up_to_and_including_FW26`. A text that is not understood to its end is unclear as a whole.
 */
export function readRange(text: string): VersionRange {
  const unclear = { kind: 'unclear', text } as const;
  if (text.length > LONGEST) return unclear;
  if (NONE.test(text.trim())) return unclear;
  const vers = VERS.exec(text.trim());
  const plain = foldVersion(vers === null ? text : decoded(text.trim().slice(vers[0].length)));
  if (plain === '*') return { kind: 'all', text };
  const serial = readSerialRange(plain);
  if (serial !== null) return { kind: 'serial', text, ...serial };
  const tokens = rangeTokens(withoutBrackets(plain.replace(/[.,;\s]+$/, '')));
  if (tokens === null || tokens.length === 0) return unclear;
  if (tokens.every(({ kind }) => kind === 'all')) return { kind: 'all', text };
  const constraints = readConstraints(tokens);
  const sets = constraints === null ? null : setsOf(constraints);
  return sets === null ? unclear : { kind: 'sets', text, ...sets };
}

/** `<=(R4.10)` */
const withoutBrackets = (text: string): string => text.replace(/^([<>]=? ?)\(([a-z]?\d[\d.]*)\)$/, '$1$2');

/** VERS writes signs of its own as %xx. */
function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
