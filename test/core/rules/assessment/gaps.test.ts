import { isGiven } from '../../../../src/core/model/cell';
import type { CaseReading, CellPlace, CellValue } from '../../../../src/core/model/reading';
import type { RowField } from '../../../../src/core/model/rowFields';
import { itemAnsweredAt } from '../../../../src/core/rules/assessment/answerPlace';
import { assessCase } from '../../../../src/core/rules/assessment/assessCase';
import { firstOpenPlace } from '../../../../src/core/rules/assessment/firstOpenPlace';
import { gapsOf, nextGap, type Position } from '../../../../src/core/rules/assessment/gaps';
import { answeredRows } from '../../../review/contradictingCase';

const assessed = (reading: CaseReading) => ({ reading, assessment: assessCase(reading) });
const cellOf = ({ rows }: CaseReading, itemId: string, field: RowField): CellPlace => {
  const { sheet, cells } = rows.find((row) => row.itemId === itemId)!;
  return { sheet, cell: cells[field] };
};
const valueAt = ({ rows, cover, coverPlaces }: CaseReading, { sheet, cell }: CellPlace): CellValue => {
  for (const row of rows)
    for (const [field, at] of Object.entries(row.cells))
      if (row.sheet === sheet && at === cell) return row.fields[field as RowField];
  for (const [field, place] of Object.entries(coverPlaces))
    if (place.sheet === sheet && place.cell === cell) return cover[field as keyof typeof cover];
  throw new Error(`${sheet}!${cell}`);
};

/** Rows that lack an answer, evidence, a reason, a date or a plan, and rows that lack nothing. */
const CASE = answeredRows({
  'RISK-PA-DEV-01': { answer: '電流計' },
  'SPEC-COM-01': { answer: '適合', evidence: '-' },
  'SPEC-COM-02': { answer: '設置までに対応', evidence: 'p.2', remark: '更新' },
  'SPEC-COM-04': { answer: '対象外', evidence: 'p.3' },
  'SPEC-UPD-01': { answer: '不適合', evidence: 'p.4' },
  'SPEC-UPD-02': { answer: 'たぶん適合', evidence: 'p.5' },
});

/** The same as a trial: whether it is separated is asked on the cover. */
const TRIAL: CaseReading = { ...CASE, cover: { ...CASE.cover, useCase: '検証利用' } };

test('each gap is the very cell that lacks something, never a full one', () => {
  const gaps = gapsOf(assessed(CASE));
  const fields = (itemId: string) => gaps.filter((gap) => gap.itemId === itemId).map(({ place }) => place);
  expect(fields('SPEC-COM-01')).toEqual([cellOf(CASE, 'SPEC-COM-01', 'evidence')]);
  expect(fields('SPEC-COM-02')).toEqual([cellOf(CASE, 'SPEC-COM-02', 'due')]);
  expect(fields('SPEC-COM-04')).toEqual([cellOf(CASE, 'SPEC-COM-04', 'remark')]);
  // An honest no lacks nothing; what cannot be read has to be written again.
  expect(fields('SPEC-UPD-01')).toEqual([]);
  expect(fields('SPEC-UPD-02')).toEqual([cellOf(CASE, 'SPEC-UPD-02', 'answer')]);
  for (const { place, code } of gaps) {
    expect([code, isGiven(valueAt(CASE, place))]).toEqual([code, code === 'UNKNOWN_ANSWER']);
  }
});

test('from any cell, the next ones lead through all gaps once, over sheets and cover, with how many are left', () => {
  const gaps = gapsOf(assessed(TRIAL));
  expect(gaps.length).toBeGreaterThan(30);
  const visited: CellPlace[] = [];
  let from: Position = { itemId: 'SPEC-COM-04', place: null };
  while (visited.length < gaps.length) {
    const next = nextGap(assessed(TRIAL), from)!;
    expect(next.left).toBe(gaps.length);
    visited.push(next.gap.place);
    const isOnCover = next.gap.place.sheet === '表紙';
    from = { itemId: isOnCover ? null : next.gap.itemId, place: next.gap.place };
  }
  const text = ({ sheet, cell }: CellPlace) => `${sheet}!${cell}`;
  expect([...visited.map(text)].sort()).toEqual(gaps.map(({ place }) => text(place)).sort());
  expect(visited).toContainEqual(TRIAL.coverPlaces.separated);
  expect(visited[0]).toEqual(cellOf(TRIAL, 'SPEC-COM-04', 'remark'));
});

test('what the cover answers is next on the cover, explained by its item, and then comes the row below', () => {
  const separated = TRIAL.coverPlaces.separated!;
  expect(gapsOf(assessed(TRIAL)).map(({ place }) => place)).toContainEqual(separated);
  expect(itemAnsweredAt(TRIAL, separated)).toBe('RISK-PA-USE-04');
  expect(itemAnsweredAt(TRIAL, TRIAL.coverPlaces.device!)).toBeNull();
  const after = nextGap(assessed(TRIAL), { itemId: null, place: separated })!;
  expect(after.gap.place).not.toEqual(separated);
  const given = { ...TRIAL, cover: { ...TRIAL.cover, separated: 'いいえ' } };
  expect(gapsOf(assessed(given)).map(({ place }) => place)).not.toContainEqual(separated);
});

test('the rest of the row in hand comes first; where somebody was led to before does not count in another row', () => {
  const at = cellOf(CASE, 'SPEC-COM-01', 'evidence');
  expect(nextGap(assessed(CASE), { itemId: 'SPEC-COM-01', place: null })?.gap.place).toEqual(at);
  expect(nextGap(assessed(CASE), { itemId: 'SPEC-COM-01', place: at })?.gap.itemId).toBe('SPEC-COM-02');
  const elsewhere = cellOf(CASE, 'RISK-PA-DEV-02', 'answer');
  expect(nextGap(assessed(CASE), { itemId: 'SPEC-COM-01', place: elsewhere })?.gap.place).toEqual(at);
});

test('a sheet opens at its first cell that lacks something, or at its first row', () => {
  const place = firstOpenPlace(assessed(CASE), 'spec');
  expect(place).toEqual(cellOf(CASE, 'SPEC-COM-01', 'evidence'));
  const [first] = CASE.rows.filter(({ sheetKey }) => sheetKey === 'disposal');
  expect(firstOpenPlace(assessed(CASE), 'disposal')).toEqual({
    sheet: first!.sheet,
    cell: first!.cells.answer,
  });
});
