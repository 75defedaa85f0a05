import { itemsOf } from '../../src/core/guide/catalogue';
import type { Language } from '../../src/core/model/language';
import type { CaseReading } from '../../src/core/model/reading';
import { placeHostCells } from '../../src/workbook/live/read/placeHostCells';
import type { HostCells, HostValue } from '../../src/workbook/live/read/hostCells';
import { hostCellsOfCase, changeSheet, write } from './hostCellsOfCase';

function read(cells: HostCells): CaseReading {
  const outcome = placeHostCells(cells);
  if (outcome.kind !== 'case') throw new Error(`not a case: ${JSON.stringify(outcome.missing)}`);
  return outcome.reading;
}

const rowOf = (reading: CaseReading, id: string) => reading.rows.find(({ itemId }) => itemId === id)!;
const LANGUAGES: readonly Language[] = ['ja', 'en'];

describe.each(LANGUAGES)('an untouched workbook (%s)', (language) => {
  const reading = read(hostCellsOfCase(language, 'FA'));

  test('is placed without remainder', () => {
    expect(reading.unplaced).toEqual([]);
    expect(reading).toMatchObject({ language, sector: 'FA' });
  });

  test('has a row for each item and the levels of each', () => {
    const items = (
      ['risk-fa', 'spec', 'inhouse', 'vendor', 'settings', 'operation', 'disposal'] as const
    ).flatMap(itemsOf);
    expect(reading.rows.map(({ itemId }) => itemId)).toEqual(items.map(({ id }) => id));
    expect(Object.keys(reading.itemLevels)).toHaveLength(items.length);
    expect(reading.itemLevels[items[0]!.id]).toHaveLength(3);
  });

  test('has its matrix in rows of production and verification', () => {
    const words = language === 'ja' ? { h: '高', m: '中', l: '低' } : { h: 'High', m: 'Medium', l: 'Low' };
    expect(reading.matrix).toEqual([
      [words.h, words.h, words.m],
      [words.l, words.l, words.l],
    ]);
  });
});

test('renamed sheets, moved columns and inserted rows change addresses only', () => {
  const before = read(write(hostCellsOfCase('ja'), 'スペック', { F5: '適合' }));
  const moved = changeSheet(
    write(hostCellsOfCase('ja'), 'スペック', { F5: '適合' }),
    'スペック',
    ({ values }) => ({
      name: 'スペック 2',
      firstRow: 3,
      firstColumn: 1,
      values: values.map((line) => [...line].reverse()),
    }),
  );
  const reading = read(moved);
  const [row, original] = [rowOf(reading, 'SPEC-COM-01'), rowOf(before, 'SPEC-COM-01')];
  expect(row.fields).toEqual(original.fields);
  expect(row).toMatchObject({ sheet: 'スペック 2', row: original.row + 3 });
  // The first of 31 columns became the last one, one column to the right.
  expect(row.cells.itemId).toBe('AF8');
  expect(reading.unplaced).toEqual([]);
});

test('rows in another order are found by their ids', () => {
  const shuffled = changeSheet(hostCellsOfCase('ja'), 'スペック', ({ values }) => ({
    values: [...values.slice(0, 4), ...values.slice(4).reverse()],
  }));
  expect(new Set(read(shuffled).rows.map(({ itemId }) => itemId))).toEqual(
    new Set(read(hostCellsOfCase('ja')).rows.map(({ itemId }) => itemId)),
  );
});

test('unknown, duplicate and missing items are reported with their places', () => {
  const reading = read(write(hostCellsOfCase('ja'), 'スペック', { A5: 'OWN-01', A6: 'spec-com-03' }));
  expect(reading.unplaced).toEqual([
    { reason: 'unknown-item', what: 'OWN-01', place: { sheet: 'スペック', cell: 'A5' } },
    { reason: 'duplicate-item', what: 'SPEC-COM-03', place: { sheet: 'スペック', cell: 'A7' } },
    { reason: 'missing-item', what: 'SPEC-COM-01', place: null },
    { reason: 'missing-item', what: 'SPEC-COM-02', place: null },
  ]);
});

test('a missing sheet and a missing column are each reported once', () => {
  const whole = hostCellsOfCase('ja');
  const without = { ...whole, sheets: whole.sheets.filter(({ name }) => name !== '廃棄') };
  const reading = read(write(without, 'スペック', { F4: 'Proof' }));
  expect(reading.unplaced).toEqual([
    { reason: 'missing-field', what: '証拠', place: { sheet: 'スペック', cell: 'A4' } },
    { reason: 'missing-sheet', what: '廃棄', place: null },
  ]);
  expect(rowOf(reading, 'SPEC-COM-01').fields.evidence).toBeNull();
});

test('error values are told apart from text', () => {
  const reading = read(
    write(hostCellsOfCase('ja'), 'スペック', { D5: '#NAME?', D6: '#BUSY!', D7: '#1 の回答' }),
  );
  expect(['SPEC-COM-01', 'SPEC-COM-02', 'SPEC-COM-03'].map((id) => rowOf(reading, id).fields.answer)).toEqual(
    [{ error: '#NAME?' }, { error: '#BUSY!' }, '#1 の回答'],
  );
});

test('a lost name leaves its field blank and says so', () => {
  const whole = hostCellsOfCase('en');
  const names = whole.names.map(({ name, formula }) => ({
    name,
    formula: name === 'Uses' ? '=#REF!' : formula,
  }));
  const reading = read({ ...whole, names });
  expect(reading.cover.uses).toBeNull();
  expect(reading.unplaced).toEqual([{ reason: 'missing-field', what: 'Uses', place: null }]);
});

test('what the cover answers is taken from the cover, before its mirror is recalculated', () => {
  const whole = hostCellsOfCase('ja');
  const cover = read(whole).coverPlaces;
  const reading = read(
    write(whole, '表紙', {
      [cover.uses!.cell]: '制御、蓄積',
      [cover.useCase!.cell]: '検証利用',
      [cover.separated!.cell]: '不明',
    }),
  );
  const answers = ['USE-01', 'USE-03', 'USE-04'].map((id) => rowOf(reading, `RISK-PA-${id}`).fields.answer);
  expect(answers).toEqual(['制御、蓄積', '検証利用（PoC）', '不明']);
});

test('other workbooks are no case, and it is said why', () => {
  expect(placeHostCells({ sheets: [], names: [], policy: null })).toMatchObject({ kind: 'notCase' });
  const { sheets } = hostCellsOfCase('ja');
  expect(placeHostCells({ sheets, names: [], policy: null })).toEqual({
    kind: 'notCase',
    missing: [{ reason: 'missing-field', what: '用途 / Uses', place: null }],
  });
});

test('never throws, whatever the cells hold', () => {
  const odd: readonly HostValue[] = [
    '',
    0,
    -1,
    true,
    '=1',
    '項目ID',
    '回答',
    '高',
    'Item ID',
    '#REF!',
    '\u0000',
  ];
  const whole = hostCellsOfCase('ja');
  odd.forEach((value, step) => {
    const sheets = whole.sheets.map((sheet) => ({
      ...sheet,
      values: sheet.values.map((line, row) =>
        line.map((old, column) => ((row * 7 + column) % 5 === step % 5 ? value : old)),
      ),
    }));
    expect(() => placeHostCells({ ...whole, sheets })).not.toThrow();
  });
});
