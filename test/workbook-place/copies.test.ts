import { assessCase } from '../../src/core/rules/assessment/assessCase';
import { structureOf } from '../../src/core/rules/assessment/structure';
import { openCase } from '../formulas/kit/caseBook';
import { workbookCellsOf } from '../formulas/kit/workbookCellsOf';
import { placeCase } from '../../src/workbook/place/placeCase';
import { columnOf } from '../../src/core/model/rowFields';
import type { WorkbookCells } from '../../src/workbook/place/workbookCells';

const NOTE = [
  ['項目ID', '回答', 'メモ'],
  ['SPEC-COM-01', '不適合', '業者に確認'],
];

function casesWith(change: (cells: WorkbookCells) => WorkbookCells) {
  const open = openCase('PA', 'ja');
  open.type([{ sheet: 'スペック', cell: 'D5', value: '適合' }]);
  const placed = placeCase(change(workbookCellsOf(open.book)));
  if (placed.kind === 'notCase') throw new Error('no case');
  const { reading } = placed;
  const row = reading.rows.find(({ itemId }) => itemId === 'SPEC-COM-01');
  return { reading, row, structure: structureOf(reading) };
}

const noteSheet = {
  name: 'メモ',
  rows: new Map(NOTE.map((line, row) => [row, line.map((value, col) => ({ col, value }))])),
};

test('a copied sheet in front of the original does not count, is named and holds the verdict', () => {
  const { reading, row, structure } = casesWith((cells) => {
    const original = cells.sheets.find(({ name }) => name === 'スペック')!;
    const rows = new Map(original.rows).set(
      4,
      (original.rows.get(4) ?? []).map((cell) =>
        cell.col === columnOf('spec', 'answer') ? { ...cell, value: '不適合' } : cell,
      ),
    );
    return { ...cells, sheets: [{ name: 'スペック (2)', rows }, ...cells.sheets] };
  });
  expect(row).toMatchObject({ sheet: 'スペック', fields: { answer: '適合' } });
  expect(structure).toHaveLength(30);
  expect(new Set(structure.map(({ code, holds, place }) => `${code} ${holds} ${place?.sheet}`))).toEqual(
    new Set(['DUPLICATE_ITEM true スペック (2)']),
  );
  expect(assessCase(reading).blockedBy).toContain('STRUCTURE');
});

test('a working list with our headings in front changes no answer', () => {
  const { row, structure } = casesWith((cells) => ({
    ...cells,
    sheets: [noteSheet, ...cells.sheets],
  }));
  expect(row).toMatchObject({ sheet: 'スペック', fields: { answer: '適合' } });
  expect(structure).toEqual([
    { code: 'DUPLICATE_ITEM', what: 'SPEC-COM-01', place: { sheet: 'メモ', cell: 'A2' }, holds: true },
  ]);
});

test('a company policy whose stored part is gone is named and holds the verdict', () => {
  const { reading } = casesWith((cells) => cells);
  const lost = { ...reading, policyRecord: { ...reading.policyRecord, version: '2027-04' } };
  expect(structureOf(reading)).toEqual([]);
  expect(structureOf(lost)).toMatchObject([{ code: 'POLICY_PART_LOST', what: '2027-04', holds: true }]);
});

test('★ on 方針 decides what a label waives, with or without the stored part', () => {
  const { reading } = casesWith((cells) => cells);
  const waivers = reading.policyPlaces.waivers;
  const without = (value: string) => ({
    ...reading,
    policyPlaces: {
      ...reading.policyPlaces,
      waivers: { ...waivers, 'SPEC-PWD-01': { ...waivers['SPEC-PWD-01']!, value } },
    },
  });
  const waivedAt = (value: string) => assessCase(without(value)).policy.waivedAt?.['SPEC-PWD-01'];
  expect(['', '★', '★高', '★中、低'].map(waivedAt)).toEqual([
    [],
    ['high', 'mid', 'low'],
    ['high'],
    ['mid', 'low'],
  ]);
});
