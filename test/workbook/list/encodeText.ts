import type { Encoding } from '../../../src/workbook/file/list/encodings';

const tables = new Map<string, ReadonlyMap<string, readonly number[]>>();

/** Characters of a two-byte encoding, found by decoding every pair of bytes. */
function tableOf(encoding: 'Shift_JIS' | 'EUC-JP' | 'windows-1252'): ReadonlyMap<string, readonly number[]> {
  const known = tables.get(encoding);
  if (known !== undefined) return known;
  const decoder = new TextDecoder(encoding, { fatal: true });
  const table = new Map<string, readonly number[]>();
  const add = (bytes: readonly number[]): void => {
    try {
      const text = decoder.decode(new Uint8Array(bytes));
      if ([...text].length === 1 && !table.has(text)) table.set(text, bytes);
    } catch {
      // Not a character of this encoding.
    }
  };
  for (let first = 0; first < 256; first += 1) add([first]);
  if (encoding !== 'windows-1252')
    for (let first = 0x80; first < 256; first += 1)
      for (let second = 0x40; second < 256; second += 1) add([first, second]);
  tables.set(encoding, table);
  return table;
}

/** Text as programs of this country write it. @throws for a character that the encoding does not have */
export function encodeText(text: string, encoding: Encoding, withMark = false): Uint8Array {
  if (encoding === 'UTF-8') return new TextEncoder().encode(withMark ? `\ufeff${text}` : text);
  if (encoding === 'UTF-16LE' || encoding === 'UTF-16BE') {
    const bytes = Buffer.from(withMark ? `\ufeff${text}` : text, 'utf16le');
    return encoding === 'UTF-16LE' ? bytes : bytes.swap16();
  }
  if (encoding === 'ISO-2022-JP') return inJis(text);
  const table = tableOf(encoding);
  return new Uint8Array([...text].flatMap((char) => table.get(char) ?? missing(char, encoding)));
}

const TO_WIDE = [0x1b, 0x24, 0x42];
const TO_ASCII = [0x1b, 0x28, 0x42];

/** JIS is EUC without its high bits, between escape sequences. */
function inJis(text: string): Uint8Array {
  const table = tableOf('EUC-JP');
  const bytes: number[] = [];
  let before = 1;
  for (const char of text) {
    const code = table.get(char) ?? missing(char, 'ISO-2022-JP');
    if (code.length !== before) bytes.push(...(code.length === 2 ? TO_WIDE : TO_ASCII));
    before = code.length;
    bytes.push(...code.map((byte) => byte & 0x7f));
  }
  return new Uint8Array(before === 2 ? [...bytes, ...TO_ASCII] : bytes);
}

function missing(char: string, encoding: string): never {
  throw new Error(`${encoding} has no ${char}`);
}
