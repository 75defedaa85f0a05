import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import '../../src/preview/excel/assembleExcel';
import '../../src/preview/excel/services';
import { members } from '../../src/preview/excel/memberTable';

/**
 * What the shipped bundle may call of Excel, read from its code: every method of office.js whose name
 * stands in it as a call must be one of the host's, on some type.
 */
const DIST = join(__dirname, '../../dist');
const OFFICE_JS = join(__dirname, '../../node_modules/@microsoft/office-js/dist/excel-web-16.00.debug.js');

/** Names that are the language's or the page's own as well: seen as calls, they say nothing. */
const ORDINARY: ReadonlySet<string> = new Set([
  ...[Array.prototype, String.prototype, Function.prototype, RegExp.prototype, Date.prototype].flatMap(
    (each) => Object.getOwnPropertyNames(each),
  ),
  ...[Map.prototype, Set.prototype, Promise.prototype].flatMap((each) => Object.getOwnPropertyNames(each)),
  ...[
    'close',
    'open',
    'save',
    'select',
    'group',
    'activate',
    'getImage',
    'remove',
    'getParent',
    'reset',
    'refresh',
    'setProperty',
  ],
]);

/** Methods of Excel's objects, as code spells them. */
function excelMethods(): Set<string> {
  const code = readFileSync(OFFICE_JS, 'utf8');
  const excel = code.slice(code.indexOf('var _BeginExcel'));
  const calls = excel.matchAll(/_(?:invokeMethod|createMethodObject)\((?:Excel\.\w+, )?this, "([A-Z]\w+)"/g);
  return new Set([...calls].map(([, name = '']) => `${name.charAt(0).toLowerCase()}${name.slice(1)}`));
}

function shipped(): string {
  const files = ['taskpane.js', ...readdirSync(join(DIST, 'chunks')).map((name) => join('chunks', name))];
  return files
    .filter((name) => name.endsWith('.js'))
    .map((name) => readFileSync(join(DIST, name), 'utf8'))
    .join('\n');
}

test('every call of the shipped bundle that can be one of Excel is one of the host', () => {
  const called = new Set([...shipped().matchAll(/\.([a-z]\w+)\(/g)].map(([, name = '']) => name));
  const known = new Set(members().map(({ member }) => (member.split('.')[1] ?? '').toLowerCase()));
  const asked = [...excelMethods()].filter((name) => called.has(name) && !ORDINARY.has(name)).sort();
  // What the pane was seen to call is among what the scan finds, or the scan finds nothing at all.
  expect(asked).toEqual(
    expect.arrayContaining(['getRangeByIndexes', 'getUsedRangeOrNullObject', 'getActiveCell']),
  );
  expect(asked.filter((name) => !known.has(name.toLowerCase()))).toEqual([]);
});
