import fc from '../seeded';
import { LANGUAGES } from '../../src/core/model/language';
import { faultText } from '../../src/core/policy/faultText';
import { readPolicyFile } from '../../src/core/policy/readPolicyFile';
import { writePolicyFile } from '../../src/core/policy/writePolicyFile';
import { examplePolicy } from '../core/policy/examplePolicy';
import { fuzz } from './fuzz';

const EXAMPLE = examplePolicy();
const LONGEST_MS = 2_000;

/** Read whole, or refused with a place inside the text and words in both languages; nothing else. */
function survives(text: string): void {
  const started = performance.now();
  const read = readPolicyFile(text);
  if (read.kind === 'policy') expect(readPolicyFile(writePolicyFile(read.file))).toEqual(read);
  else {
    expect(read.faults.length).toBeGreaterThan(0);
    for (const fault of read.faults) {
      // A line ends as in editors: also with a carriage return alone.
      expect(fault.place.line).toBeLessThanOrEqual(text.split(/\r\n|\n|\r/).length);
      for (const language of LANGUAGES) expect(faultText(fault, language).message).not.toBe('');
    }
  }
  expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
  expect(performance.now() - started).toBeLessThan(LONGEST_MS);
}

test('the unchanged example is a policy', () => {
  expect(readPolicyFile(EXAMPLE).kind).toBe('policy');
});

const PIECES = [
  ...['{', '}', '[', ']', ',', ':', '"', '\\', '\\u0000', '\\ud800', 'null', 'true', '-0', '1e999', '0x1'],
  ...['"__proto__": {"polluted": 1},', '"constructor": 1,', '//', '\uFEFF', '\u2028', '\ud800', '\u0000'],
  '['.repeat(5_000),
  '{"a":'.repeat(2_000),
  `"${'x'.repeat(50_000)}"`,
];
const position = fc.nat(1_000_000).map((millionths) => millionths / 1_000_001);

fuzz(
  'a policy file with pieces put in, cut out or doubled',
  fc.array(
    fc.record({
      at: position,
      piece: fc.oneof(fc.constantFrom(...PIECES), fc.string({ unit: 'binary', maxLength: 8 })),
      cut: fc.nat(60),
      twice: fc.boolean(),
    }),
    { minLength: 1, maxLength: 3 },
  ),
  (changes) => {
    let text = EXAMPLE;
    for (const { at, piece, cut, twice } of changes) {
      const start = Math.floor(at * text.length);
      const removed = text.slice(start, start + cut);
      text =
        text.slice(0, start) +
        (twice ? removed : '') +
        piece +
        removed.repeat(Number(twice)) +
        text.slice(start + cut);
    }
    survives(text);
  },
);

fuzz('any JSON', fc.json({ maxDepth: 6 }), survives);
fuzz('any text', fc.string({ unit: 'binary', maxLength: 200 }), survives);
