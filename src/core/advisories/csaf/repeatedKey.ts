/**
 * The first key that an object of a JSON text holds twice; programs differ in which of the two they take.
 * @param text valid JSON
 * @returns null where every object holds each key once
 */
export function repeatedKey(text: string): string | null {
  const open: (Set<string> | null)[] = [];
  let isKey = false;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === QUOTE) {
      const end = endOfText(text, at);
      const keys = open[open.length - 1];
      if (isKey && keys) {
        const key = keyOf(text.slice(at, end + 1));
        if (keys.has(key)) return key;
        keys.add(key);
      }
      isKey = false;
      at = end;
    } else if (code === OPEN_OBJECT) {
      open.push(new Set());
      isKey = true;
    } else if (code === OPEN_LIST) {
      open.push(null);
      isKey = false;
    } else if (code === CLOSE_OBJECT || code === CLOSE_LIST) {
      open.pop();
      isKey = false;
    } else if (code === COMMA) isKey = open[open.length - 1] !== null;
  }
  return null;
}

const [QUOTE, BACKSLASH, COMMA] = [0x22, 0x5c, 0x2c];
const [OPEN_OBJECT, CLOSE_OBJECT, OPEN_LIST, CLOSE_LIST] = [0x7b, 0x7d, 0x5b, 0x5d];

/** Keys are compared as they are meant: `"a"` and `"\u0061"` are one. */
const keyOf = (quoted: string): string =>
  quoted.includes('\\') ? (JSON.parse(quoted) as string) : quoted.slice(1, -1);

function endOfText(text: string, from: number): number {
  for (let at = from + 1; ;) {
    const end = text.indexOf('"', at);
    if (end < 0) return text.length;
    let slashes = 0;
    while (text.charCodeAt(end - 1 - slashes) === BACKSLASH) slashes += 1;
    if (slashes % 2 === 0) return end;
    at = end + 1;
  }
}
