import type { Encoding } from './encodings';
import { plausibility } from './plausibility';

/** A text file as text. */
export interface DecodedText {
  readonly text: string;
  readonly encoding: Encoding;
}

const MARKS: readonly (readonly [Encoding, readonly number[]])[] = [
  ['UTF-8', [0xef, 0xbb, 0xbf]],
  ['UTF-16LE', [0xff, 0xfe]],
  ['UTF-16BE', [0xfe, 0xff]],
];
const ESCAPE = 0x1b;
/** Pictures and programs hold these, texts do not. */
const CONTROL = /[\u0000-\u0008\u000e-\u001a\u001c-\u001f]/;
/** So much of a file shows what it is written in. */
const LOOKED_AT = 262_144;

/**
 * Decodes a text file: by its byte order mark, as UTF-16 where every other byte is mostly zero, as UTF-8 where
 * it is valid, else as that of the Japanese encodings which fits without an error and reads like text.
 * @param chosen by a person, who knows better
 * @returns null for bytes that are no text
 */
export function decodeText(bytes: Uint8Array, chosen: Encoding | null = null): DecodedText | null {
  if (chosen !== null) return { text: decoded(bytes, chosen) ?? '', encoding: chosen };
  const marked = MARKS.find(([, mark]) => mark.every((byte, index) => bytes[index] === byte));
  if (marked !== undefined) return { text: decoded(bytes, marked[0]) ?? '', encoding: marked[0] };
  const wide = wideEncoding(bytes);
  if (wide !== null) {
    const text = decoded(bytes, wide) ?? '';
    return CONTROL.test(text) ? null : { text, encoding: wide };
  }
  if (bytes.subarray(0, LOOKED_AT).includes(0)) return null;
  const candidates = bytes.includes(ESCAPE) ? (['ISO-2022-JP'] as const) : [];
  for (const encoding of [...candidates, 'UTF-8'] as const) {
    const text = decoded(bytes, encoding, true);
    if (text !== null && !text.includes('\x1b')) return { text, encoding };
  }
  const encoding = bestOf(bytes);
  return { text: decoded(bytes, encoding) ?? '', encoding };
}

function decoded(bytes: Uint8Array, encoding: Encoding, fatal = false): string | null {
  try {
    return new TextDecoder(encoding, { fatal }).decode(bytes);
  } catch {
    return null;
  }
}

/** Without errors before with errors, then by how much it reads like a list. */
function bestOf(bytes: Uint8Array): Encoding {
  const candidates = (['Shift_JIS', 'EUC-JP', 'UTF-8', 'windows-1252'] as const).map((encoding) => {
    const strict = encoding === 'windows-1252' ? null : decoded(bytes, encoding, true);
    const text = (strict ?? decoded(bytes, encoding) ?? '').slice(0, LOOKED_AT);
    return { encoding, isStrict: strict !== null, score: plausibility(text) };
  });
  const strict = candidates.filter(({ isStrict }) => isStrict);
  const [first, ...others] = strict.length > 0 ? strict : candidates;
  if (first === undefined) return 'UTF-8';
  return others.reduce((best, each) => (each.score > best.score ? each : best), first).encoding;
}

/** UTF-16 without a mark: commas, tabs, digits and line feeds are bytes beside zeros, always on the same side. */
function wideEncoding(bytes: Uint8Array): Encoding | null {
  const looked = bytes.subarray(0, LOOKED_AT);
  if (bytes.length < 4 || bytes.length % 2 !== 0) return null;
  let [even, odd] = [0, 0];
  for (let at = 0; at + 1 < looked.length; at += 2) {
    if (looked[at] === 0 && looked[at + 1] !== 0) even += 1;
    if (looked[at + 1] === 0 && looked[at] !== 0) odd += 1;
  }
  const few = looked.length / 2 / 50;
  if (odd > few && even <= odd / 50) return 'UTF-16LE';
  return even > few && odd <= even / 50 ? 'UTF-16BE' : null;
}
