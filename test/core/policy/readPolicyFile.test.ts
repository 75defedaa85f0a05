import { CATALOGUE } from '../../../src/core/guide/catalogue';
import { OWN_ANSWERS, OWN_ID } from '../../../src/core/model/ownItem';
import { IMPACT_LEVELS, SHEET_KEYS, USES, USE_CASES } from '../../../src/core/model/terms';
import schema from '../../../src/core/policy/company-policy.schema.json';
import { faultText } from '../../../src/core/policy/faultText';
import type { PolicyFault } from '../../../src/core/model/policyFault';
import { readPolicyFile } from '../../../src/core/policy/readPolicyFile';
import { examplePolicy } from './examplePolicy';

const EXAMPLE = examplePolicy();

function faultsOf(text: string): readonly PolicyFault[] {
  const read = readPolicyFile(text);
  return read.kind === 'refused' ? read.faults : [];
}

/** The example with one text replaced, and where the replacement stands. */
function broken(from: string, to: string): { text: string; line: number; column: number } {
  const at = EXAMPLE.indexOf(from);
  if (at < 0) throw new Error(`the example has no ${from}`);
  const before = EXAMPLE.slice(0, at);
  const line = before.split('\n').length;
  return { text: EXAMPLE.replace(from, to), line, column: at - before.lastIndexOf('\n') };
}

test('the example of the documentation is a policy', () => {
  expect(readPolicyFile(EXAMPLE)).toMatchObject({
    kind: 'policy',
    file: { version: '2027-04', changes: { matrix: { production: { analysis: 'mid' } } } },
  });
});

test.each([
  ['"author"', '"auther"', 'UNKNOWN_KEY', '/auther'],
  ['"analysis": "mid"', '"analyses": "mid"', 'UNKNOWN_KEY', '/changes/matrix/production/analyses'],
  ['"analysis": "mid"', '"__proto__": "mid"', 'UNKNOWN_KEY', '/changes/matrix/production/__proto__'],
  ['"SPEC-COM-01"', '"SPEC-COM-99"', 'UNKNOWN_ITEM', '/changes/levels/SPEC-COM-99'],
  ['"SPEC-COM-01"', '"__proto__"', 'WRONG_FORM', '/changes/levels/__proto__'],
  ['"VND-VUL-01"', '"SPEC-COM-01"', 'DUPLICATE_KEY', '/changes/levels/SPEC-COM-01'],
])('%s → %s is refused at the key', (from, to, code, pointer) => {
  const { text, line, column } = broken(from, to);
  expect(faultsOf(text)).toContainEqual(expect.objectContaining({ code, pointer, place: { line, column } }));
});

test.each([
  ['"mid" }', '"medium" }', 'NOT_ALLOWED', '/changes/matrix/production/analysis'],
  ['"2027-04-01"', '"2027-02-30"', 'WRONG_DATE', '/date'],
  ['"2027-04-01"', '"1 April"', 'WRONG_FORM', '/date'],
  ['"山田 太郎"', '"  "', 'WRONG_FORM', '/author'],
  ['"山田 太郎"', '""', 'WRONG_LENGTH', '/author'],
  ['"山田 太郎"', 'null', 'WRONG_TYPE', '/author'],
  ['3 }', '0 }', 'OUT_OF_RANGE', '/changes/audit/intervalMonths/high'],
  ['3 }', '2.5 }', 'WRONG_TYPE', '/changes/audit/intervalMonths/high'],
  ['"security@example.co.jp"', '"security@"', 'WRONG_ADDRESS', '/changes/mail/recipients/0'],
  ['"【IIoT審査】{caseId} {device}"', '"{password}"', 'WRONG_PLACEHOLDER', '/changes/mail/subject'],
  ['"【IIoT審査】{caseId} {device}"', '"a\\r\\nBcc: x"', 'WRONG_FORM', '/changes/mail/subject'],
  ['"OWN-NET-01"', '"SPEC-COM-01"', 'WRONG_FORM', '/changes/ownItems/0/id'],
  ['"spec"],', '"settings"],', 'NOT_ALLOWED', '/changes/label/waives/1/sheets/0'],
])('%s → %s is refused at the value', (from, to, code, pointer) => {
  const { text, line, column } = broken(from, to);
  expect(faultsOf(text)).toEqual([expect.objectContaining({ code, pointer, place: { line, column } })]);
});

test.each([
  ['', 'ENDS_EARLY'],
  ['{', 'ENDS_EARLY'],
  ['nonsense', 'NOT_JSON'],
  [`${EXAMPLE}x`, 'AFTER_END'],
  ['[]', 'WRONG_TYPE'],
  ['{}', 'MISSING_KEY'],
  ['['.repeat(100_000), 'TOO_DEEP'],
  [`{"a":${'{"a":'.repeat(50_000)}`, 'TOO_DEEP'],
  [' '.repeat(1_000_001), 'TOO_LARGE'],
  ['{"version":"\u0000"}', 'NOT_JSON'],
])('a file that is none: %.20s', (text, code) => {
  expect(faultsOf(text)[0]).toMatchObject({ code });
});

const VALUE = '{ [ " 0-9 true false null';
test.each([
  ['{"version": tru}', '/version', 13, { expected: 'true', found: 'tru}' }],
  ['{"version": x}', '/version', 13, { expected: VALUE, found: 'x}' }],
  ['{"version": "a', '/version', 13, { expected: '"…"', found: '"a' }],
  ['{"version": "\\x"}', '/version', 13, { expected: '"…"', found: '"\\x"}' }],
  ['{"version": 1.}', '/version', 13, { expected: VALUE, found: '1.}' }],
  ['{"version" "1"}', '/version', 12, { expected: ':', found: '"1"}' }],
  ['{"version": "1" "author"', '', 17, { expected: '}', found: '"author"' }],
  ['{"version": "1",}', '', 17, { expected: '"…"', found: '}' }],
  ['{version: "1"}', '', 2, { expected: '"…"', found: 'version: "1"' }],
  ['{"changes": [1,]}', '/changes/1', 16, { expected: VALUE, found: ']}' }],
  ['{"changes": [1 2]}', '/changes', 16, { expected: ']', found: '2]}' }],
  ['{"changes": // none', '/changes', 13, { expected: VALUE, found: '// none' }],
])('what is no JSON is named with what is needed there: %s', (text, pointer, column, values) => {
  expect(faultsOf(text)).toEqual([{ code: 'NOT_JSON', pointer, place: { line: 1, column }, values }]);
});

test.each([
  ['{"changes": [1', '/changes', 15, ']'],
  ['{"changes":', '/changes', 12, VALUE],
  ['{"changes"', '/changes', 11, ':'],
  ['{', '', 2, '"…"'],
])('a file that ends early is told what comes next: %s', (text, pointer, column, expected) => {
  const place = { line: 1, column };
  expect(faultsOf(text)).toEqual([{ code: 'ENDS_EARLY', pointer, place, values: { expected } }]);
});

test('nothing reaches the prototype of objects', () => {
  readPolicyFile(EXAMPLE.replace('"changes": {', '"__proto__": { "polluted": true }, "changes": {'));
  expect(({} as Record<string, unknown>).polluted).toBeUndefined();
});

test('a fault is told with line, column and pointer in both languages', () => {
  const [fault] = faultsOf(broken('"mid" }', '"medium" }').text);
  expect(faultText(fault!, 'ja')).toEqual({
    place: '10 行 45 文字目（/changes/matrix/production/analysis）',
    message: '「medium」は使えません。使える値：high, mid, low',
  });
  expect(faultText(fault!, 'en').place).toBe('line 10, column 45 (/changes/matrix/production/analysis)');
});

/** Keywords that `checkNode` understands, and the words about the schema itself. */
const KEYWORDS = new Set([
  ...['$ref', 'type', 'const', 'enum', 'pattern', 'examples', 'minLength', 'maxLength', 'minimum', 'maximum'],
  ...['properties', 'required', 'additionalProperties', 'propertyNames', 'minProperties', 'maxProperties'],
  ...['items', 'maxItems', 'uniqueItems', 'description', '$schema', '$id', 'title', '$defs'],
]);

test('the published schema uses no keyword that is not checked', () => {
  const visit = (node: unknown): void => {
    if (typeof node !== 'object' || node === null) return;
    for (const [key, value] of Object.entries(node)) {
      expect(KEYWORDS).toContain(key);
      if (key === 'properties' || key === '$defs') Object.values(value as object).forEach(visit);
      else if (['items', 'additionalProperties', 'propertyNames'].includes(key)) visit(value);
    }
  };
  visit(schema);
});

test('the published schema knows the words of the guide', () => {
  const { $defs } = schema;
  expect([...$defs.impactLevel.enum].sort()).toEqual([...IMPACT_LEVELS].sort());
  expect($defs.ownItem.properties.sheet.enum).toEqual([...SHEET_KEYS]);
  expect($defs.ownItem.properties.answers.enum).toEqual([...OWN_ANSWERS]);
  expect($defs.ownItem.properties.id.pattern).toBe(OWN_ID.source);
  expect(Object.keys($defs.changes.properties.matrix.properties)).toEqual([...USE_CASES]);
  expect(Object.keys($defs.levelPerUse.properties)).toEqual([...USES]);
  const exemptible = new Set(CATALOGUE.filter((item) => item.jcstar1Exempt).map(({ sheet }) => sheet));
  expect($defs.changes.properties.label.properties.exemptSheets.items.enum).toEqual([...exemptible]);
});
