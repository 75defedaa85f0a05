import fc from '../seeded';
import { zipSync, strToU8 } from 'fflate';
import { openPackage } from '../../src/workbook/file/read/openPackage';
import type { PackageLimits } from '../../src/workbook/file/read/packageLimits';
import { readWorkbook } from '../../src/workbook/file/read/readWorkbook';
import { WorkbookFileError } from '../../src/workbook/file/read/workbookFileError';
import { bookParts } from '../workbook/file/read/buildPackage';
import { fuzz } from './fuzz';

/** Small bounds, so that what does not end soon would be seen. */
const LIMITS: PackageLimits = {
  packedBytes: 2 ** 20,
  entries: 100,
  expandedBytes: 2 ** 22,
  partBytes: 2 ** 21,
  ratio: 250,
  ratioFrom: 2 ** 12,
};
const LONGEST_MS = 5_000;

const SHEET = `<sheetData><row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1"><f>A1&amp;"x"</f><v>1</v></c>
  <c r="C1" t="inlineStr"><is><r><t>rich</t></r><r><t xml:space="preserve"> text</t></r></is></c></row>
  <row r="3"><c r="A3" t="b"><v>1</v></c><c r="B3" t="e"><v>#NAME?</v></c><c r="XFD3" s="0"><v>45000</v></c></row></sheetData>`;
const PARTS = Object.entries(
  bookParts({
    sheets: { 表紙: SHEET, B: '<sheetData/>' },
    strings: '<si><t>項目ID</t></si><si><r><t>a</t></r><rPh sb="0" eb="1"><t>b</t></rPh></si>',
    after: '<definedNames><definedName name="用途">\'表紙\'!$A$1</definedName></definedNames>',
  }),
).map(([name, part]): [string, string] => [name, typeof part === 'string' ? part : '']);

/** Reads, or is refused with a reason; anything else, or taking for ever, is a fault. */
function survives(bytes: Uint8Array): void {
  const started = performance.now();
  try {
    const { sheets } = readWorkbook(openPackage(bytes, LIMITS));
    expect(Array.isArray(sheets)).toBe(true);
  } catch (error) {
    if (!(error instanceof WorkbookFileError)) throw error;
  }
  expect(performance.now() - started).toBeLessThan(LONGEST_MS);
}

const zipOf = (parts: readonly (readonly [string, string])[]): Uint8Array =>
  zipSync(Object.fromEntries(parts.map(([name, text]) => [name, strToU8(text)])));
const whole = zipOf(PARTS);

const PIECES = [
  '<',
  '>',
  '&',
  '&#0;',
  '&#x110000;',
  '&amp;',
  '"',
  ']]>',
  '<!--',
  '<!DOCTYPE x [<!ENTITY a "b">]>',
  '&a;',
  '<c r="A1" t="s"><v>99999999</v></c>',
  '<c r="ZZZZ1"/>',
  '<c r="A0"/>',
  '<row r="9999999999"/>',
  '<row r="-1"/>',
  '<c t="d"><v>2026-13-45</v></c>',
  '<c><v>1e999</v></c>',
  '<f t="shared" si="7"/>',
  '<f t="array" ref="A1:XFD1048576"/>',
  '<mergeCell ref="A1:XFD1048576"/>',
  'xmlns="urn:other"',
  '\u0000',
  '\uffff',
  '\ud800',
  '<a>'.repeat(2_000),
  'x'.repeat(40_000),
  '<?xml version="1.1"?>',
  '<![CDATA[',
  '../',
  'TargetMode="External"',
  '<t/>'.repeat(3_000),
];
test('the unchanged file is read', () => {
  const { sheets } = readWorkbook(openPackage(whole, LIMITS));
  expect(sheets.map(({ name }) => name)).toEqual(['表紙', 'B']);
});

/** Evenly spread; a double would be drawn by its bits, almost always next to 0. */
const position = fc.nat(1_000_000).map((millionths) => millionths / 1_000_001);

fuzz(
  'a zip with changed bytes',
  fc.array(fc.tuple(position, fc.nat(255)), { minLength: 1, maxLength: 8 }),
  (changes) => {
    const bytes = whole.slice();
    for (const [at, value] of changes) bytes[Math.floor(at * bytes.length)] = value;
    survives(bytes);
  },
);

fuzz(
  'a zip that ends too soon, or goes on',
  fc.tuple(position, fc.uint8Array({ maxLength: 64 })),
  ([at, more]) => {
    const kept = whole.slice(0, Math.floor(at * whole.length));
    survives(new Uint8Array([...kept, ...more]));
    survives(new Uint8Array([...more, ...whole]));
  },
);

fuzz(
  'parts with pieces put in, cut out or doubled',
  fc.array(
    fc.record({
      part: fc.nat(PARTS.length - 1),
      at: position,
      piece: fc.oneof(fc.constantFrom(...PIECES), fc.string({ unit: 'binary', maxLength: 20 })),
      cut: fc.nat(40),
      twice: fc.boolean(),
    }),
    { minLength: 1, maxLength: 4 },
  ),
  (changes) => {
    const parts = PARTS.map(([name, text]): [string, string] => [name, text]);
    for (const { part, at, piece, cut, twice } of changes) {
      const chosen = parts[part];
      if (chosen === undefined) continue;
      const start = Math.floor(at * chosen[1].length);
      const removed = twice ? chosen[1].slice(start, start + cut) : '';
      chosen[1] = chosen[1].slice(0, start) + removed + piece + removed + chosen[1].slice(start + cut);
    }
    survives(zipOf(parts));
  },
);

fuzz(
  'parts that are missing, renamed or of another kind',
  fc.array(fc.tuple(fc.nat(PARTS.length - 1), fc.constantFrom('drop', 'rename', 'swap', 'empty'))),
  (changes) => {
    let parts = PARTS.map(([name, text]): [string, string] => [name, text]);
    for (const [index, kind] of changes) {
      const [name, text] = parts[index] ?? ['', ''];
      const other = parts[(index + 1) % Math.max(1, parts.length)]?.[1] ?? '';
      const changed: [string, string] = [
        kind === 'rename' ? `${name}.bak` : name,
        kind === 'empty' ? '' : kind === 'swap' ? other : text,
      ];
      parts = parts.flatMap((part, at) => (at !== index ? [part] : kind === 'drop' ? [] : [changed]));
    }
    survives(zipOf(parts));
  },
);
