import { pointerTo, type JsonMember, type JsonNode } from './jsonNode';
import { JsonReader } from './jsonReader';

/** Deeper than any policy, far shallower than the call stack. */
const DEEPEST = 16;

/**
 * Reads JSON with the place of every value. Stricter than JSON.parse: a key that stands twice in an
 * object is refused, because one of the two would be dropped silently.
 * @throws {PolicyFileFault} with the place
 */
export function parseJson(text: string): JsonNode {
  const reader = new JsonReader(text);
  const node = readValue(reader, '', 0);
  reader.skipSpace();
  if (!reader.isAtEnd()) reader.fail('AFTER_END', '');
  return node;
}

function readValue(reader: JsonReader, pointer: string, depth: number): JsonNode {
  reader.skipSpace();
  if (depth > DEEPEST) reader.fail('TOO_DEEP', pointer, { limit: DEEPEST });
  const at = reader.place();
  switch (reader.peek()) {
    case '{':
      return { kind: 'object', at, members: readMembers(reader, pointer, depth) };
    case '[':
      return { kind: 'array', at, items: readItems(reader, pointer, depth) };
    case '"':
      return { kind: 'string', at, value: reader.readString(pointer) };
    case 't':
      return { kind: 'boolean', at, value: reader.readWord('true', true, pointer) };
    case 'f':
      return { kind: 'boolean', at, value: reader.readWord('false', false, pointer) };
    case 'n':
      return { kind: 'null', at, value: reader.readWord('null', null, pointer) };
    default:
      return { kind: 'number', at, value: reader.readNumber(pointer) };
  }
}

function readMembers(reader: JsonReader, pointer: string, depth: number): readonly JsonMember[] {
  const members: JsonMember[] = [];
  const seen = new Set<string>();
  readList(reader, '{', '}', pointer, () => {
    const keyAt = reader.place();
    const key = reader.readString(pointer);
    const inside = pointerTo(pointer, key);
    if (seen.has(key)) reader.failAt(keyAt, 'DUPLICATE_KEY', inside, { key });
    seen.add(key);
    reader.skipSpace();
    reader.expect(':', inside);
    members.push({ key, keyAt, value: readValue(reader, inside, depth + 1) });
  });
  return members;
}

function readItems(reader: JsonReader, pointer: string, depth: number): readonly JsonNode[] {
  const items: JsonNode[] = [];
  readList(reader, '[', ']', pointer, () => {
    items.push(readValue(reader, pointerTo(pointer, items.length), depth + 1));
  });
  return items;
}

/** What stands between brackets, separated by commas; none after the last. */
function readList(
  reader: JsonReader,
  open: string,
  close: string,
  pointer: string,
  readEntry: () => void,
): void {
  reader.expect(open, pointer);
  reader.skipSpace();
  if (reader.take(close)) return;
  do {
    reader.skipSpace();
    readEntry();
    reader.skipSpace();
  } while (reader.take(','));
  reader.expect(close, pointer);
}
