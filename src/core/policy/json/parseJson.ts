import { printParseErrorCode, visit } from 'jsonc-parser';
import { PolicyFileFault, type FaultCode, type FaultValues } from '../../model/policyFault';
import type { TextPlace } from '../../model/textPlace';
import type { JsonNode } from './jsonNode';
import { JsonTree, NEXT } from './jsonTree';

/** Deeper than any policy, far shallower than the call stack. */
const DEEPEST = 16;
/** Characters of a wrong place that a message shows. */
const SHOWN = 12;

type JsonError = ReturnType<typeof printParseErrorCode>;
const IN_STRING: ReadonlySet<JsonError> = new Set([
  'UnexpectedEndOfString',
  'InvalidUnicode',
  'InvalidEscapeCharacter',
  'InvalidCharacter',
]);
const WORDS = ['true', 'false', 'null'];

/**
 * Reads JSON with the place of every value. Stricter than JSON.parse: a key that occurs twice in an
 * object is refused, because one of the two would be dropped silently.
 * @throws {PolicyFileFault} with the place of the first fault
 */
export function parseJson(text: string): JsonNode {
  const tree = new JsonTree();
  const fail = (code: FaultCode, place: TextPlace, values: FaultValues = {}): never => {
    throw new PolicyFileFault({ code, pointer: tree.pointer(), place, values });
  };
  const begin =
    (kind: 'object' | 'array') => (_offset: number, _length: number, line: number, character: number) => {
      const place = placeOf(line, character);
      if (tree.depth > DEEPEST) fail('TOO_DEEP', place, { limit: DEEPEST });
      tree.begin(kind, place);
    };
  // `visit` also ends what the text leaves open; the error behind that says so.
  const end = (offset: number) => {
    if (offset < text.length) tree.end();
  };
  visit(
    text,
    {
      onObjectBegin: begin('object'),
      onArrayBegin: begin('array'),
      onObjectProperty: (key, _offset, _length, line, character) => {
        const place = placeOf(line, character);
        if (!tree.key(key, place)) fail('DUPLICATE_KEY', place, { key });
      },
      onSeparator: (sign) => tree.separator(sign),
      onLiteralValue: (value: unknown, _offset, _length, line, character) =>
        tree.value(literal(value, placeOf(line, character))),
      onObjectEnd: end,
      onArrayEnd: end,
      onError: (error, offset, _length, line, character) => {
        const place = placeOf(line, character);
        if (tree.expected === NEXT.nothing) fail('AFTER_END', place);
        const found = text.slice(offset, offset + SHOWN);
        const expected = expectedBy(printParseErrorCode(error), found, tree.expected);
        if (found === '') fail('ENDS_EARLY', place, { expected });
        fail('NOT_JSON', place, { expected, found });
      },
    },
    { disallowComments: true },
  );
  // `visit` reports a text without a value as an error, and every error has thrown.
  return tree.root ?? fail('ENDS_EARLY', placeOf(0, 0), { expected: NEXT.value });
}

/** Both count from zero in the library, and from one in editors. */
const placeOf = (line: number, character: number): TextPlace => ({ line: line + 1, column: character + 1 });

function literal(value: unknown, at: TextPlace): JsonNode {
  if (typeof value === 'string') return { kind: 'string', at, value };
  if (typeof value === 'number') return { kind: 'number', at, value };
  return typeof value === 'boolean' ? { kind: 'boolean', at, value } : { kind: 'null', at, value: null };
}

/** A word or a string that is begun, but wrong, is called by its name. */
function expectedBy(error: JsonError, found: string, expected: string): string {
  if (expected !== NEXT.value) return expected;
  if (IN_STRING.has(error)) return NEXT.key;
  return WORDS.find((word) => found.startsWith(word.charAt(0))) ?? expected;
}
