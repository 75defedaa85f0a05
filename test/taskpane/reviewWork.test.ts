import type { CaseReading } from '../../src/core/model/reading';
import { assessCase } from '../../src/core/rules/assessment/assessCase';
import { readHistory } from '../../src/core/review/historyXml';
import { readLog } from '../../src/core/rules/record/submissionLog';
import { verifySeal } from '../../src/core/review/verifySeal';
import { decideAndSeal, mailAnswer, recordReturn } from '../../src/taskpane/tasks/reviewWork';
import { writeCells } from '../../src/taskpane/tasks/writeCells';
import { checkEdits } from '../../src/core/review/reviewEdits';
import { reviewRows } from '../../src/core/review/reviewRows';
import { caseStatus } from '../../src/core/status/caseStatus';
import { WorkbookError } from '../../src/workbook/port';
import { webDigest } from '../../src/workbook/digest/webDigest';
import { writeWorkbook } from '../../src/workbook/file/write/writeWorkbook';
import { historyOf } from '../review/heldCase';
import { reviewCase, rowEdit, submit } from './reviewCase';

const HQ = { by: '田中', on: '2026-11-30' } as const;
const stateOf = (reading: CaseReading) =>
  caseStatus(reading, assessCase(reading), { on: '2026-11-30', isSealBroken: false }).key;
const PASS = { verdict: 'pass', reason: '', ...HQ } as const;

test('a return is logged under the number of the submission, and the history stays', async () => {
  const own = reviewCase();
  await submit(own);
  expect(stateOf(own.reading())).toBe('submitted');
  await own.review(
    writeCells([
      rowEdit(own, 'SPEC-COM-01', 'hqCheck', '差戻し'),
      rowEdit(own, 'SPEC-COM-01', 'hqComment', '証拠が古い'),
    ]),
  );
  expect(own.outcome()).toEqual({ stage: 'done', result: { kind: 'written', count: 2 } });
  await own.review(recordReturn(HQ));
  expect(own.outcome()).toMatchObject({ stage: 'done', result: { kind: 'recorded', answer: 'return' } });
  expect(readLog(own.reading())).toMatchObject([
    { kind: 'submission', number: 1, who: '佐藤' },
    { kind: 'return', number: 1, who: '田中', on: '2026-11-30' },
  ]);
  // What HQ said is kept under the digest of its line, beside the submission.
  expect(historyOf(own).map(({ digest }) => digest)).toEqual(
    readLog(own.reading()).map(({ digest }) => digest),
  );
  expect(stateOf(own.reading())).toBe('returned');
});

test('a mark of HQ counts in the next round because its act was kept; one that the applicant sets does not', async () => {
  const own = reviewCase();
  await submit(own);
  const rows = () => reviewRows(own.reading(), assessCase(own.reading()), historyOf(own), []);
  const rowOf = (itemId: string) => rows().find(({ row }) => row.itemId === itemId);
  own.change([
    rowEdit(own, 'SPEC-COM-01', 'hqCheck', '差戻し'),
    rowEdit(own, 'SPEC-COM-01', 'hqComment', '証拠が古い'),
    rowEdit(own, 'SPEC-COM-02', 'hqCheck', '承認'),
  ]);
  await own.review(recordReturn(HQ));
  own.change([rowEdit(own, 'SPEC-COM-04', 'hqCheck', '承認')]);
  await submit(own, '佐藤', '2026-12-02');
  expect(rowOf('SPEC-COM-01')).toMatchObject({ cameBack: true, origin: 'recorded', isOpen: true });
  expect(rowOf('SPEC-COM-02')).toMatchObject({ origin: 'recorded', isOpen: false });
  expect(rowOf('SPEC-COM-04')).toMatchObject({ origin: 'outside', isOpen: true });
});

test('an act whose copy cannot be kept is recorded all the same, and says so', async () => {
  const own = reviewCase();
  await submit(own);
  own.workbook.writeHistory = () => Promise.reject(new WorkbookError('HOST_FAILED', 'GeneralException'));
  await own.review(decideAndSeal(PASS, own.reading()));
  expect(own.outcome()).toMatchObject({ stage: 'done', result: { kind: 'recorded', isKept: false } });
  expect(readLog(own.reading()).at(-1)).toMatchObject({ kind: 'decision' });
});

test('a return without a comment is not recorded', async () => {
  const own = reviewCase();
  await submit(own);
  own.change([rowEdit(own, 'SPEC-COM-01', 'hqCheck', '差戻し')]);
  await own.review(recordReturn(HQ));
  expect(own.outcome()).toMatchObject({ stage: 'done', result: { kind: 'stopped' } });
  expect(readLog(own.reading())).toHaveLength(1);
});

test('decision, seal and log are written in one go, and any later change shows', async () => {
  const own = reviewCase();
  await submit(own);
  const applied: number[] = [];
  const { apply } = own.workbook;
  own.workbook.apply = (edits) => {
    applied.push(edits.length);
    return apply(edits);
  };
  await own.review(decideAndSeal(PASS, own.reading()));
  expect(own.outcome()).toMatchObject({ stage: 'done', result: { kind: 'recorded', answer: 'decision' } });
  expect(applied).toHaveLength(1);
  expect(await verifySeal(own.reading(), webDigest)).toMatchObject({ status: 'intact', by: '田中' });
  expect(readLog(own.reading()).at(-1)).toMatchObject({ kind: 'decision', number: 1 });
  own.change([rowEdit(own, 'SPEC-COM-01', 'evidence', '差し替え')]);
  const seal = await verifySeal(own.reading(), webDigest);
  expect(seal).toMatchObject({
    status: 'changed',
    breaches: [{ line: 'SPEC-COM-01', field: 'evidence', after: '差し替え' }],
  });
});

test('hold is on record without a seal: correcting the case and sending it again is no breach', async () => {
  const own = reviewCase();
  await submit(own);
  await own.review(decideAndSeal({ ...PASS, verdict: 'hold', reason: '証拠が足りない' }, own.reading()));
  expect(own.outcome()).toMatchObject({ stage: 'done', result: { kind: 'recorded', answer: 'refusal' } });
  expect(stateOf(own.reading())).toBe('returned');
  own.change([rowEdit(own, 'SPEC-COM-01', 'evidence', '新しい証拠')]);
  expect(await verifySeal(own.reading(), webDigest)).toEqual({ status: 'unsealed' });
  await submit(own, '佐藤', '2026-12-03');
  expect(stateOf(own.reading())).not.toBe('decided-fail');
  await own.review(decideAndSeal(PASS, own.reading()));
  expect(await verifySeal(own.reading(), webDigest)).toMatchObject({ status: 'intact' });
  expect(readLog(own.reading()).map(({ kind, number }) => [kind, number])).toEqual([
    ['submission', 1],
    ['decision', 1],
    ['submission', 2],
    ['decision', 2],
  ]);
});

test('what changed since the reviewer looked is not sealed', async () => {
  const own = reviewCase();
  await submit(own);
  const seen = own.reading();
  own.change([rowEdit(own, 'SPEC-COM-01', 'evidence', 'another')]);
  await own.review(decideAndSeal(PASS, seen));
  expect(own.outcome()).toMatchObject({ stage: 'done', result: { kind: 'stopped' } });
  expect(await verifySeal(own.reading(), webDigest)).toEqual({ status: 'unsealed' });
});

test('a decision milder than the rules, or over returned rows, is not written', async () => {
  const milder = reviewCase();
  milder.change([rowEdit(milder, 'SPEC-COM-01', 'answer', '不適合')]);
  expect(assessCase(milder.reading()).intake).toBe('fail');
  await milder.review(decideAndSeal(PASS, milder.reading()));
  expect(milder.outcome()).toMatchObject({ stage: 'done', result: { kind: 'stopped' } });

  const returned = reviewCase();
  returned.change([
    rowEdit(returned, 'SPEC-COM-01', 'hqCheck', '差戻し'),
    rowEdit(returned, 'SPEC-COM-01', 'hqComment', 'x'),
  ]);
  await returned.review(decideAndSeal(PASS, returned.reading()));
  expect(returned.outcome()).toMatchObject({ stage: 'done', result: { kind: 'stopped' } });
  expect(await verifySeal(returned.reading(), webDigest)).toEqual({ status: 'unsealed' });
});

test("another reviewer's words are never overwritten: the conflict is shown and the case read again", async () => {
  const own = reviewCase();
  await submit(own);
  const row = own.reading().rows.find(({ itemId }) => itemId === 'SPEC-COM-01');
  if (row === undefined) throw new Error('no row');
  const place = { sheet: row.sheet, cell: row.cells.hqCheck };
  own.workbook.conflicts = [{ place, found: '差戻し' }];
  await own.actions.open();
  await own.review(writeCells(checkEdits(row, 'accepted', '', 'ja')));
  expect(own.outcome()).toMatchObject({ stage: 'done', result: { kind: 'conflict', places: [place] } });
  expect(own.workbook.applied).toEqual([]);
});

test('every edit of log, decision and seal says what it expects to find', async () => {
  const own = reviewCase();
  await submit(own);
  await own.review(decideAndSeal(PASS, own.reading()));
  expect(own.workbook.applied.length).toBeGreaterThan(500);
  expect(own.workbook.applied.filter(({ expected }) => expected === undefined)).toEqual([]);
});

test('a submission writes nothing that belongs to the reviewer, and keeps what HQ said', async () => {
  const own = reviewCase();
  await submit(own);
  own.change([
    rowEdit(own, 'SPEC-COM-01', 'hqCheck', '差戻し'),
    rowEdit(own, 'SPEC-COM-01', 'hqComment', '証拠が古い'),
  ]);
  const before = own.reading();
  await submit(own, '佐藤', '2026-12-01');
  const after = own.reading();
  expect(after.rows).toEqual(before.rows);
  expect(after.cover).toEqual(before.cover);
  const kept = readHistory([own.workbook.history ?? '']);
  expect(kept).toMatchObject({ kind: 'history' });
  expect(kept.kind === 'history' && kept.history).toHaveLength(2);
});

test('an answer that is out says whether the open workbook has kept its history; once more keeps it', async () => {
  const own = reviewCase();
  await submit(own);
  await own.review(decideAndSeal(PASS, own.reading()));
  const before = own.workbook.history;
  const sent: string[] = [];
  const services = {
    offered: ['relay' as const],
    send: (_way: string, { subject }: { subject: string }) => {
      sent.push(subject);
      return Promise.resolve({ webLink: null });
    },
  };
  const mail = { to: ['a@example.com'], subject: 's', text: 't', fileName: 'c.xlsx', isCleaned: true };
  const work = mailAnswer({ ...mail, way: 'relay' }, services);
  own.workbook.capture = () => Promise.resolve(writeWorkbook(own.book()));
  const { writeHistory } = own.workbook;
  own.workbook.writeHistory = () => Promise.reject(new WorkbookError('HOST_FAILED', 'GeneralException'));
  await own.review(work);
  expect(own.outcome()).toMatchObject({ stage: 'done', result: { kind: 'mailed', isKept: false } });
  expect(own.workbook.history).toBe(before);
  own.workbook.writeHistory = writeHistory;
  await own.review(work);
  expect(own.outcome()).toMatchObject({ stage: 'done', result: { kind: 'mailed', isKept: true } });
  expect(own.workbook.history).not.toBe(before);
  expect(sent).toEqual(['s', 's']);
});

test('a failure is an outcome, and the next piece of work goes on', async () => {
  const own = reviewCase();
  own.workbook.failWith = new WorkbookError('PROTECTED', 'password');
  await own.review(writeCells([rowEdit(own, 'SPEC-COM-01', 'hqCheck', '承認')]));
  expect(own.outcome()).toMatchObject({ stage: 'failed', error: { code: 'PROTECTED' } });
  own.workbook.failWith = null;
  await own.review(writeCells([rowEdit(own, 'SPEC-COM-01', 'hqCheck', '承認')]));
  expect(own.outcome()).toMatchObject({ stage: 'done', result: { kind: 'written', count: 1 } });
});

test('one thing at a time', async () => {
  const own = reviewCase();
  const edits = [rowEdit(own, 'SPEC-COM-01', 'hqCheck', '承認')];
  await Promise.all([own.review(writeCells(edits)), own.review(writeCells(edits))]);
  expect(own.workbook.applied).toHaveLength(1);
});
