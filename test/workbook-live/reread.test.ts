import { replaceRows, replaceSheets } from '../../src/workbook/live/read/replaceRows';
import { joinScopes, rereadScope, type RereadScope } from '../../src/workbook/live/read/rereadScope';
import { hostCellsOfCase } from './hostCellsOfCase';

const cells = hostCellsOfCase('ja');
const spec = cells.sheets.find(({ name }) => name === 'スペック')!;
const edit = (address: string, changeType = 'RangeEdited', worksheetId = spec.id) => ({
  worksheetId,
  address,
  changeType,
});
const some = (span: unknown) => new Map([[spec.id, span]]);

test.each([
  ['one cell', edit('F5'), some({ first: 4, last: 4 })],
  ['a paste', edit('F5:G20'), some({ first: 4, last: 19 })],
  ['several areas', edit('F5,F9'), some({ first: 4, last: 8 })],
  ['below the known part', edit('F400'), some('sheet')],
  ['a whole column', edit('F:F'), some('sheet')],
  ['inserted rows', edit('5:6', 'RowInserted'), some('sheet')],
  ['an unreadable address', edit('#REF!'), some('sheet')],
  ['an unknown sheet', edit('A1', 'RangeEdited', 'new'), 'all'],
])('%s', (_name, event, expected) => expect(rereadScope(cells, event)).toEqual(expected));

test('a burst is read at once', () => {
  const rows = (first: number, last: number): RereadScope => new Map([['a', { first, last }]]);
  expect(joinScopes(rows(4, 4), rows(9, 12))).toEqual(rows(4, 12));
  expect(joinScopes(rows(4, 4), new Map([['a', 'sheet']]))).toEqual(new Map([['a', 'sheet']]));
  expect(joinScopes(rows(4, 4), new Map([['b', 'sheet']]))).toEqual(
    new Map<string, unknown>([
      ['a', { first: 4, last: 4 }],
      ['b', 'sheet'],
    ]),
  );
  expect(joinScopes(rows(4, 4), 'all')).toBe('all');
});

test('rows read again leave the earlier cells as it was', () => {
  const line = spec.values[4]!.map(() => 'new');
  const next = replaceSheets(cells, [replaceRows(spec, 4, [line])]);
  expect(next.sheets.find(({ id }) => id === spec.id)!.values[4]).toEqual(line);
  expect(spec.values[4]![0]).toBe('SPEC-COM-01');
  expect(next.sheets.map(({ values }) => values.length)).toEqual(
    cells.sheets.map(({ values }) => values.length),
  );
});
