import { assessCase } from '../../../../src/core/rules/assessment/assessCase';
import { earlierAnswers } from '../../../../src/core/rules/assessment/earlierAnswers';
import type { CaseReading } from '../../../../src/core/model/reading';
import { ITEMS, itemsOf } from '../../../../src/core/guide/catalogue';
import type { CheckItem } from '../../../../src/core/guide/item';
import { registerRow } from '../../../../src/core/register/registerRow';
import { resultSummary } from '../../../../src/core/review/answerSummary';
import { LANGUAGES } from '../../../../src/core/model/language';
import { caseCalendar } from '../../../../src/core/rules/lifecycle/caseCalendar';
import { dueDates, dueState } from '../../../../src/core/rules/lifecycle/dueDates';
import { serialOfDate } from '../../../../src/core/model/isoDate';
import { nextRound } from '../../../../src/core/rules/lifecycle/nextRound';
import { mayPassOnCondition, openConditions } from '../../../../src/core/rules/lifecycle/openConditions';
import { latestRound, readRounds } from '../../../../src/core/rules/lifecycle/rounds';
import { situationChange } from '../../../../src/core/rules/lifecycle/situation';
import type { CellEdit } from '../../../../src/core/model/cellEdit';
import type { WorkbookDescription } from '../../../../src/core/sheets/description';
import { LIFE_FIELDS, type LifeField } from '../../../../src/core/model/lifeFields';
import { a1 } from '../../../../src/core/model/address';
import { POLICY_FORMAT, type CompanyPolicyFile } from '../../../../src/core/model/companyPolicyFile';
import { policyEdits } from '../../../../src/core/policy/policyEdits';
import { ROUND_LINES } from '../../../../src/core/model/lifeRanges';
import { metAnswer } from '../../../arbitraries/readings';
import { answeredBook, edited, readingOf } from '../../../review/caseBook';

const OPERATION = itemsOf('operation');

function lifeEdit(book: WorkbookDescription, field: LifeField, value: CellEdit['value']): CellEdit {
  const name = LIFE_FIELDS.find((entry) => entry.field === field)!.name[book.language];
  const [, sheet, cell] = /^'(.+)'!(.+)$/.exec(book.names.find((entry) => entry.name === name)!.ref)!;
  return { place: { sheet: sheet!, cell: cell!.replaceAll('$', '') }, value };
}

function rowEdit(
  reading: CaseReading,
  itemId: string,
  field: 'answer' | 'evidence' | 'remark' | 'due',
  value: CellEdit['value'],
): CellEdit {
  const row = reading.rows.find((each) => each.itemId === itemId)!;
  return { place: { sheet: row.sheet, cell: row.cells[field] }, value };
}

/** All items of operation answered, with a note of its own each. */
function checked(book: WorkbookDescription, note: string, on: string): WorkbookDescription {
  const reading = readingOf(book);
  const answers = OPERATION.flatMap((item) => [
    rowEdit(reading, item.id, 'answer', metAnswer(item, book.language)),
    rowEdit(reading, item.id, 'evidence', `${note} ${item.id}`),
  ]);
  return edited(book, [...answers, lifeEdit(book, 'checkDate', serialOfDate(on))]);
}

function countBySheet(items: readonly CheckItem[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const { sheet } of items) counts[sheet] = (counts[sheet] ?? 0) + 1;
  return counts;
}

function next(book: WorkbookDescription) {
  const reading = readingOf(book);
  return nextRound(reading, assessCase(reading));
}

function ended(book: WorkbookDescription): WorkbookDescription {
  const round = next(book);
  if (round.kind !== 'ready') throw new Error(round.reason);
  return edited(book, round.edits);
}

describe.each(LANGUAGES)('rounds of operation, %s', (language) => {
  test('two rounds stand in the record with every answer, and the sheet is blank again', () => {
    const first = ended(checked(answeredBook(language), 'first', '2027-04-01'));
    const book = ended(checked(first, 'second', '2027-10-01'));
    const reading = readingOf(book);
    const rounds = readRounds(reading);
    expect(rounds.map(({ round, date, itemId, evidence }) => [round, date, itemId, evidence])).toEqual(
      (['first', 'second'] as const).flatMap((note, index) =>
        OPERATION.map(({ id }) => [
          index + 1,
          index === 0 ? '2027-04-01' : '2027-10-01',
          id,
          `${note} ${id}`,
        ]),
      ),
    );
    const left = reading.rows.filter(
      ({ sheetKey, fields }) => sheetKey === 'operation' && fields.answer !== null,
    );
    expect(left).toEqual([]);
    expect(assessCase(reading).nextCheck).toBe('2028-10-01');
  });

  test('the answer of the round before stands with those of introduction', () => {
    const reading = readingOf(ended(checked(answeredBook(language), 'first', '2027-04-01')));
    const before = earlierAnswers(reading, assessCase(reading), 'OPS-ORG-01');
    expect(before[0]).toMatchObject({
      itemId: 'OPS-ORG-01',
      evidence: 'first OPS-ORG-01',
      round: { number: 1, date: '2027-04-01' },
    });
    expect(before.slice(1).map(({ itemId }) => itemId)).toEqual(['ORG-MGT-01', 'ORG-MGT-02']);
  });
});

test('no round starts without a date, without answers or without room; then nothing is written', () => {
  const book = answeredBook();
  expect(next(book)).toMatchObject({ kind: 'refused', reason: 'NO_DATE' });
  expect(next(edited(book, [lifeEdit(book, 'checkDate', 46_500)]))).toMatchObject({ reason: 'NO_ANSWERS' });
  const ready = checked(book, 'note', '2027-04-01');
  const record = readingOf(ready).life!.ranges.rounds!;
  const last = { sheet: record.sheet, cell: `C${record.row + ROUND_LINES}` };
  expect(next(edited(ready, [{ place: last, value: 46_000 }]))).toMatchObject({ reason: 'RECORD_FULL' });
});

test('a line that somebody left in the record is never overwritten', () => {
  const ready = checked(answeredBook(), 'note', '2027-04-01');
  const { sheet, row } = readingOf(ready).life!.ranges.rounds!;
  const kept = edited(ready, [{ place: { sheet, cell: `F${row + 5}` }, value: 'by hand' }]);
  const round = next(kept);
  const touched = round.kind === 'ready' ? round.edits.map(({ place }) => place) : [];
  const inRecord = touched.filter((place) => place.sheet === sheet);
  expect(Math.min(...inRecord.map(({ cell }) => Number(cell.replace(/\D/g, ''))))).toBe(row + 6);
});

describe('dates', () => {
  test('conditions come with owner and due date, and everything due stands in order', () => {
    const book = answeredBook('ja', 'FA');
    const item = itemsOf('spec').find((each) => each.answers.some(({ key }) => key === 'planned'))!;
    const planned = item.answers.find(({ key }) => key === 'planned')!.ja;
    const reading = readingOf(
      edited(book, [
        rowEdit(readingOf(book), item.id, 'answer', planned),
        rowEdit(readingOf(book), item.id, 'remark', '設置までに'),
        rowEdit(readingOf(book), item.id, 'due', 46_400),
        rowEdit(readingOf(book), 'VND-SUP-01', 'remark', '2026/12/1'),
        lifeEdit(book, 'specOwner', '田中'),
      ]),
    );
    const assessment = assessCase(reading);
    expect(openConditions(reading, assessment)).toMatchObject([
      { itemId: item.id, owner: '田中', due: '2027-01-13' },
    ]);
    const dues = dueDates(reading, assessment);
    expect(dues.map(({ kind, date }) => [kind, date])).toEqual([
      ['supportEnd', '2026-12-01'],
      ['condition', '2027-01-13'],
      ['nextCheck', '2028-02-01'],
    ]);
    const words = {
      nextCheck: '点検',
      labelExpiry: 'ラベル',
      supportEnd: 'サポート',
      condition: '条件',
      trialEnd: '検証',
      consultNext: '相談',
    };
    const events = caseCalendar(reading, dues, words);
    expect(events.map(({ uid }) => uid)).toEqual([
      '2026-001-supportEnd@iiot-checksheets',
      `2026-001-condition-${item.id}@iiot-checksheets`,
      '2026-001-nextCheck@iiot-checksheets',
    ]);
  });

  test('a correction plan of operation is an open condition; installation looks at those of the intake alone', () => {
    const book = answeredBook('en', 'FA');
    const given = readingOf(book);
    const planned = itemsOf('inhouse').find(mayPassOnCondition)!;
    const wordOf = (item: CheckItem, answer: string) => item.answers.find(({ key }) => key === answer)!.en;
    const reading = readingOf(
      edited(book, [
        rowEdit(given, 'OPS-ORG-01', 'answer', wordOf(OPERATION[0]!, 'partial')),
        rowEdit(given, 'OPS-ORG-01', 'remark', 'plan'),
        rowEdit(given, 'OPS-ORG-01', 'due', 46_500),
        rowEdit(given, planned.id, 'answer', wordOf(planned, 'preparing')),
        rowEdit(given, planned.id, 'due', 46_400),
      ]),
    );
    const assessment = assessCase(reading);
    expect(openConditions(reading, assessment).map(({ itemId }) => itemId)).toEqual([
      planned.id,
      'OPS-ORG-01',
    ]);
    expect(earlierAnswers(reading, assessment, 'CFG-INS-01').map(({ itemId }) => itemId)).toEqual([
      planned.id,
    ]);
    const row = registerRow(reading, assessment, { source: 'a.xlsx', readOn: '2027-01-01' });
    expect([row.conditions, row.nextConditionDue]).toEqual([2, '2027-01-13']);
    const summary = resultSummary(reading, assessment, 'en');
    expect(summary.conditions.map(({ itemId, due }) => [itemId, due])).toEqual([
      [planned.id, '2027-01-13'],
      ['OPS-ORG-01', '2027-04-23'],
    ]);
  });

  test('every answer that passes on a condition makes its item one of the list on 期日, and no other', () => {
    const listed = [...ITEMS.values()].filter(mayPassOnCondition);
    expect(countBySheet(listed)).toEqual({ spec: 30, inhouse: 20, vendor: 16, operation: 20 });
  });

  test.each([
    ['2027-01-01', 'overdue'],
    ['2027-01-02', 'soon'],
    ['2027-04-02', 'soon'],
    ['2027-04-03', 'inTime'],
  ] as const)('%s is %s on 2027-01-02', (date, state) => {
    expect(dueState(date, '2027-01-02')).toBe(state);
  });
});

test('a case made before has neither record nor log, and says so', () => {
  const { life: _life, ...rest } = readingOf(answeredBook());
  const old: CaseReading = rest;
  const assessment = assessCase(old);
  expect(nextRound(old, assessment)).toMatchObject({ reason: 'NO_RECORD' });
  expect(latestRound(readRounds(old))).toBe(0);
  expect(situationChange(old, assessment)).toBeNull();
});

test('the intervals on 方針 count, and saving a policy writes them there', () => {
  const book = answeredBook();
  const range = readingOf(book).life!.ranges.intervals!;
  const cell = (column: number) => ({ sheet: range.sheet, cell: a1(range.column + column, range.row + 1) });
  const own = readingOf(edited(book, [{ place: cell(1), value: 3 }]));
  expect(assessCase(own).nextCheck).toBe('2027-05-01');
  const wrong = readingOf(edited(book, [{ place: cell(1), value: 'often' }]));
  expect(assessCase(wrong).nextCheck).toBe('2028-02-01');
  const file: CompanyPolicyFile = {
    format: POLICY_FORMAT,
    version: '2',
    author: 'HQ',
    approvedBy: 'HQ',
    date: '2027-01-01',
    reason: 'r',
    changes: { audit: { intervalMonths: { high: 4 }, verificationMonths: 2 } },
  };
  const edits = policyEdits(readingOf(book), file).filter(({ place }) =>
    [0, 1, 2, 3].some((column) => cell(column).cell === place.cell && place.sheet === range.sheet),
  );
  expect(edits.map(({ place, value }) => [place.cell, value])).toEqual([
    [cell(0).cell, 4],
    [cell(3).cell, 2],
  ]);
});
