import fc from '../../../seeded';
import { isInRange } from '../../../../src/core/advisories/version/isInRange';
import { readRange } from '../../../../src/core/advisories/version/readRange';
import { readVersion } from '../../../../src/core/advisories/version/readVersion';

const part = fc.integer({ min: 0, max: 40 });
const plain = fc.array(part, { minLength: 1, maxLength: 4 }).map((parts) => parts.join('.'));
const version = fc.tuple(fc.constantFrom('', 'V', 'R', 'Ver.'), plain).map((pieces) => pieces.join(''));
const range = fc.oneof(
  version.map((high) => `< ${high}`),
  version.map((high) => `<=${high}`),
  version.map((low) => `>= ${low}`),
  fc.tuple(version, version).map(([low, high]) => `>=${low}|<${high}`),
  fc.tuple(version, version).map(([low, high]) => `${low} to ${high}`),
  fc.array(version, { minLength: 1, maxLength: 3 }).map((all) => all.join(' | ')),
  version.map((high) => `${high} and prior`),
  version.map((high) => `${high}より前のバージョン`),
  fc.constant('vers:all/*'),
);
/** Remarks that say something about the version without being one. */
const remark = fc.oneof(
  fc.constantFrom(
    ' only if the web server is used',
    ' (expected)',
    '（推定）',
    ' ?',
    'くらい',
    ' except for Japan',
    ' with option A',
    ' 一部',
    ' not confirmed',
    ' / unknown',
    '; see manual',
    ' unless patched',
    'を除く',
  ),
  fc.string({ unit: fc.constantFrom(...'abcdefgあいうアイウ漢字 ()?!#%&'), minLength: 3, maxLength: 12 }),
);

const membership = (said: string, device: string) =>
  isInRange(readRange(said), { version: readVersion(device), serial: '' });

test('text added to a range puts no device outside that was not outside', () => {
  fc.assert(
    fc.property(range, version, remark, (said, device, added) => {
      fc.pre(membership(said, device) !== 'out');
      expect(membership(`${said}${added}`, device)).not.toBe('out');
    }),
    { numRuns: 1_000 },
  );
});

test('text added to the version of a device does not put it outside', () => {
  fc.assert(
    fc.property(range, version, remark, (said, device, added) => {
      fc.pre(membership(said, device) !== 'out');
      expect(membership(said, `${device}${added}`)).not.toBe('out');
    }),
    { numRuns: 1_000 },
  );
});

test('a version is in a range that ends with it, and outside one that ends before it', () => {
  fc.assert(
    fc.property(version, (device) => {
      expect(membership(`<=${device}`, device)).toBe('in');
      expect(membership(`>=${device}`, device)).toBe('in');
      expect(membership(`<${device}`, device)).toBe('out');
      expect(membership(`>${device}`, device)).toBe('out');
      expect(membership(device, device)).toBe('in');
    }),
  );
});

test('no text is read in more than a moment, whatever it is', () => {
  const long = [
    '1.'.repeat(5_000),
    ' '.repeat(9_000),
    '<=1 '.repeat(1_000),
    '1(1'.repeat(1_000),
    'a1 '.repeat(1_000),
  ];
  for (const text of long) {
    const started = performance.now();
    readRange(text);
    readVersion(text);
    expect(performance.now() - started).toBeLessThan(200);
  }
});
