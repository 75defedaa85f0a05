import { ITEMS } from '../../../../src/core/guide/catalogue';
import type { CaseReading } from '../../../../src/core/model/reading';
import {
  AS_BEFORE,
  hasAnswerBefore,
  offeredAnswers,
  planBulk,
  type BulkDraft,
  type BulkRow,
} from '../../../../src/core/rules/answering/bulkAnswer';
import { withEdits } from '../../../../src/core/rules/answering/withEdits';
import { answeredRows } from '../../../review/contradictingCase';

/** The same into several rows: what would be written over is known before, and left alone unless asked for. */

const CASE = answeredRows({
  'SPEC-COM-01': { answer: '不適合', evidence: 'p.1' },
  'SPEC-COM-04': { evidence: 'p.4', due: 46446 },
  'OPS-ORG-01': { previousAnswer: '維持されている' },
  'OPS-ORG-02': { previousAnswer: '読めない語' },
});
const rows = (reading: CaseReading, ...ids: string[]): readonly BulkRow[] =>
  ids.map((id) => ({
    item: ITEMS.get(id)!,
    row: reading.rows.find(({ itemId }) => itemId === id)!,
  }));
const draft = (change: Partial<BulkDraft>): BulkDraft => ({
  ...{ answer: '', evidence: '', remark: '', due: '', isOverwriting: false },
  ...change,
});
const SPEC = rows(CASE, 'SPEC-COM-01', 'SPEC-COM-02', 'SPEC-COM-04');

const held = (reading: CaseReading, ...ids: string[]) =>
  rows(reading, ...ids).map(({ row: { fields } }) => [
    fields.answer,
    fields.evidence,
    fields.remark,
    fields.due,
  ]);

test('filled cells are named with what they hold, and stay', () => {
  const plan = planBulk(SPEC, CASE, draft({ answer: 'conform 適合', evidence: '取扱説明書' }), 'ja');
  expect(plan.filled).toEqual([
    { itemId: 'SPEC-COM-01', field: 'answer', before: '不適合', after: '適合' },
    { itemId: 'SPEC-COM-01', field: 'evidence', before: 'p.1', after: '取扱説明書' },
    { itemId: 'SPEC-COM-04', field: 'evidence', before: 'p.4', after: '取扱説明書' },
  ]);
  expect(plan.written.map(({ item }) => item.id)).toEqual(['SPEC-COM-02', 'SPEC-COM-04']);
  const after = withEdits(CASE, plan.edits);
  expect(held(after, 'SPEC-COM-01', 'SPEC-COM-02', 'SPEC-COM-04')).toEqual([
    ['不適合', 'p.1', null, null],
    ['適合', '取扱説明書', null, null],
    ['適合', 'p.4', null, 46446],
  ]);
});

test('they are written over where somebody says so, each edit over what was read', () => {
  const bulk = draft({ answer: 'na 対象外', remark: '無線なし', due: '2027/3/31', isOverwriting: true });
  const plan = planBulk(SPEC, CASE, bulk, 'ja');
  expect(plan.filled.map(({ itemId, field, after }) => [itemId, field, after])).toEqual([
    ['SPEC-COM-01', 'answer', '対象外'],
    ['SPEC-COM-04', 'due', '2027-03-31'],
  ]);
  expect(held(withEdits(CASE, plan.edits), 'SPEC-COM-01', 'SPEC-COM-04')).toEqual([
    ['対象外', 'p.1', '無線なし', 46477],
    ['対象外', 'p.4', '無線なし', 46477],
  ]);
  expect(plan.edits.map(({ expected }) => expected).filter((value) => value !== null)).toEqual([
    '不適合',
    46446,
  ]);
});

test('rows that do not offer the answer, or are answered on the cover, are left out and named', () => {
  const mixed = rows(
    CASE,
    'SPEC-COM-01',
    'RISK-PA-DEV-02',
    'RISK-PA-DEV-03',
    'RISK-PA-USE-04',
    'RISK-PA-NET-03',
  );
  const plan = planBulk(mixed, CASE, draft({ answer: 'yes はい', evidence: 'x' }), 'ja');
  expect(plan.leftOut).toEqual(['SPEC-COM-01', 'RISK-PA-DEV-02', 'RISK-PA-USE-04', 'RISK-PA-NET-03']);
  expect(plan.written.map(({ item }) => item.id)).toEqual(['RISK-PA-DEV-03']);
  const offered = offeredAnswers(mixed).map(({ ja, rows: count }) => [ja, count]);
  expect(offered).toEqual([
    ...['適合', '設置までに対応', '代替策で対応', '不適合', '対象外', 'はい', 'いいえ'].map((word) => [
      word,
      1,
    ]),
  ]);
});

test('as in the round before: each row its own answer; a row without one is left out', () => {
  const ops = rows(CASE, 'OPS-ORG-01', 'OPS-ORG-02', 'OPS-ORG-03');
  expect(ops.map(hasAnswerBefore)).toEqual([true, false, false]);
  const plan = planBulk(ops, CASE, draft({ answer: AS_BEFORE }), 'ja');
  expect(plan.edits.map(({ value }) => value)).toEqual(['維持されている']);
  expect(plan.leftOut).toEqual(['OPS-ORG-02', 'OPS-ORG-03']);
});

test('nothing chosen writes nothing', () => {
  const plan = planBulk(SPEC, CASE, draft({ isOverwriting: true }), 'ja');
  expect([plan.edits, plan.filled, plan.leftOut]).toEqual([[], [], []]);
});
