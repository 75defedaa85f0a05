import { assessCase } from '../../src/core/rules/assessment/assessCase';
import type { CaseReading } from '../../src/core/model/reading';
import { buildDraft } from '../../src/core/mail/buildDraft';
import { composeResult } from '../../src/core/mail/composeResult';
import { composeReturn } from '../../src/core/mail/composeReturn';
import { readHistory } from '../../src/core/review/historyXml';
import { recordReturn } from '../../src/taskpane/actions/reviewWork';
import { resultSummary, returnSummary } from '../../src/taskpane/views/review/answerSummary';
import { changeLines } from '../../src/taskpane/views/review/changeText';
import { draftedDecision } from '../../src/taskpane/views/review/draftedDecision';
import {
  acceptable,
  checkEdits,
  dueEdit,
  dueFault,
  levelEdits,
  levelsToChoose,
} from '../../src/taskpane/views/review/reviewEdits';
import { countRows, nextOpenRow, reviewRows } from '../../src/taskpane/views/review/reviewRows';
import { NO_REVIEW } from '../../src/taskpane/store/reviewState';
import { PARSERS } from '../core/mail/readDraft';
import { reviewCase, rowEdit, submit, type ReviewCase } from './reviewCase';

const rowsOf = (own: ReviewCase, seen: readonly string[] = []) => {
  const kept = readHistory(own.workbook.history === null ? [] : [own.workbook.history]);
  const history = kept.kind === 'history' ? kept.history : [];
  return reviewRows(own.reading(), assessCase(own.reading()), history, seen);
};
const rowOf = (own: ReviewCase, itemId: string) => {
  const row = rowsOf(own).find((entry) => entry.row.itemId === itemId);
  if (row === undefined) throw new Error(`no row ${itemId}`);
  return row;
};

test.each([
  ['2026-11-30', null],
  ['2026-12-31', null],
  ['2026-11-29', 'past'],
  ['1026-12-31', 'noDate'],
  ['2026-02-30', 'noDate'],
  ['2026/12/31', 'noDate'],
  ['', 'noDate'],
])('%j as a due date, on 2026-11-30: %s', (due, fault) => expect(dueFault(due, '2026-11-30')).toBe(fault));

test('a due date is written as a date, over what was read', () => {
  const own = reviewCase();
  own.change([rowEdit(own, 'SPEC-COM-04', 'due', '来年')]);
  const { row } = rowOf(own, 'SPEC-COM-04');
  expect(dueEdit(row, '2027-01-15')).toEqual({
    place: { sheet: row.sheet, cell: row.cells.due },
    value: 46_402,
    expected: '来年',
  });
});

describe('the rows of a review', () => {
  test('at first every row is to be looked at', async () => {
    const own = reviewCase();
    await submit(own);
    const rows = rowsOf(own);
    expect(countRows(rows)).toEqual({ open: rows.length, accepted: 0, returned: 0 });
    expect(new Set(rows.map(({ row }) => row.sheetKey))).toEqual(
      new Set(['risk-fa', 'spec', 'inhouse', 'vendor']),
    );
  });

  test('after a resubmission: what came back and what changed, and nothing else', async () => {
    const own = reviewCase();
    await submit(own);
    for (const { row } of rowsOf(own)) own.change(checkEdits(row, 'accepted', '', 'ja'));
    own.change(checkEdits(rowOf(own, 'SPEC-COM-01').row, 'returned', '証拠が古い', 'ja'));
    own.change(checkEdits(rowOf(own, 'SPEC-COM-02').row, 'returned', '不足', 'ja'));
    expect(countRows(rowsOf(own))).toMatchObject({ open: 0, returned: 2 });
    own.change([
      rowEdit(own, 'SPEC-COM-01', 'evidence', '新しい証拠'),
      rowEdit(own, 'SPEC-COM-04', 'evidence', '勝手に変更'),
    ]);
    await submit(own);
    const open = rowsOf(own).filter(({ isOpen }) => isOpen);
    expect(open.map(({ row, check, isChanged }) => [row.itemId, check, isChanged])).toEqual([
      ['SPEC-COM-01', 'returned', true],
      ['SPEC-COM-02', 'returned', false],
      ['SPEC-COM-04', 'accepted', true],
    ]);
    expect(nextOpenRow(rowsOf(own), 'SPEC-COM-02')).toBe('SPEC-COM-04');
    expect(nextOpenRow(rowsOf(own), 'SPEC-COM-04')).toBe('SPEC-COM-01');
    // Answered with other words, or with the same words once more: done.
    own.change(checkEdits(rowOf(own, 'SPEC-COM-01').row, 'accepted', '', 'ja'));
    expect(rowOf(own, 'SPEC-COM-01').isOpen).toBe(false);
    expect(rowsOf(own, ['SPEC-COM-02', 'SPEC-COM-04']).some(({ isOpen }) => isOpen)).toBe(false);
  }, 60_000);

  test('accepting together leaves out whatever HQ has said something about, and what is not satisfied', () => {
    const own = reviewCase();
    own.change([
      rowEdit(own, 'SPEC-COM-01', 'hqCheck', '差戻し'),
      rowEdit(own, 'SPEC-COM-02', 'hqCheck', 'よくわからない'),
      rowEdit(own, 'SPEC-COM-04', 'answer', '不適合'),
    ]);
    const ids = acceptable(rowsOf(own)).map(({ row }) => row.itemId);
    expect(ids.length).toBeGreaterThan(50);
    for (const id of ['SPEC-COM-01', 'SPEC-COM-02', 'SPEC-COM-04']) expect(ids).not.toContain(id);
  });
});

describe('what the reviewer writes', () => {
  test('stands in the columns of HQ alone, with what was read before', () => {
    const own = reviewCase();
    const { row } = rowOf(own, 'SPEC-COM-01');
    expect(checkEdits(row, 'returned', ' =HYPERLINK("x") ', 'ja')).toEqual([
      { place: { sheet: row.sheet, cell: row.cells.hqCheck }, value: '差戻し', expected: null },
      { place: { sheet: row.sheet, cell: row.cells.hqComment }, value: '=HYPERLINK("x")', expected: null },
    ]);
    expect(checkEdits(row, null, '', 'en').map(({ value }) => value)).toEqual([null]);
  });

  test('the level is raised, never lowered', () => {
    expect(levelsToChoose('high')).toEqual(['high']);
    expect(levelsToChoose('mid')).toEqual(expect.arrayContaining(['mid', 'high']));
    expect(levelsToChoose('mid')).not.toContain('low');
    expect(levelsToChoose('low')).toHaveLength(3);
    expect(levelsToChoose(null)).toEqual([]);
    const own = reviewCase();
    own.change(levelEdits(own.reading(), 'high', ' 停止すると全工程が止まる '));
    expect(assessCase(own.reading()).impact).toMatchObject({ level: 'high', hqRejected: null });
    own.change(levelEdits(own.reading(), null, 'x'));
    expect(own.reading().cover).toMatchObject({ hqLevel: null, hqReason: null });
  });

  test('a verdict is never preset; name and day are', async () => {
    const own = reviewCase();
    await submit(own);
    expect(draftedDecision(own.reading(), NO_REVIEW.draft).sender.by).toBe('');
    await own.actions.review(recordReturn({ by: '田中', on: '2026-11-30' }));
    await submit(own);
    const { sender, decision } = draftedDecision(own.reading(), NO_REVIEW.draft);
    expect(decision).toBeNull();
    expect(sender.by).toBe('田中');
    expect(sender.on).toMatch(/^\d{4}-\d\d-\d\d$/);
  });
});

test('changes have words in both languages, dates as dates', () => {
  const own = reviewCase();
  const reading = own.reading();
  const changes = [
    { kind: 'changed', line: 'cover:headDate', field: 'value', before: 46_349, after: 46_350 },
    { kind: 'added', line: 'SPEC-COM-01', field: 'due', before: null, after: 46_400 },
    { kind: 'removed', line: 'SPEC-COM-01', field: 'evidence', before: '<b>x</b>', after: null },
    { kind: 'changed', line: 'matrix:production', field: 'control', before: '高', after: '中' },
  ] as const;
  expect(changeLines(changes, reading, 'ja').map(({ what, before, after }) => [what, before, after])).toEqual(
    [
      ['責任者の確認日', '2026-11-23', '2026-11-24'],
      ['SPEC-COM-01 期限', '', '2027-01-13'],
      ['SPEC-COM-01 証拠', '<b>x</b>', ''],
      ['本番利用 制御', '高', '中'],
    ],
  );
  expect(changeLines(changes, reading, 'en').map(({ what }) => what)).toEqual([
    'Confirmed on',
    'SPEC-COM-01 Due date',
    'SPEC-COM-01 Evidence',
    'Production use Control',
  ]);
  expect(changeLines(changes, reading, 'ja')[1]?.place).toEqual(
    rowEdit(own, 'SPEC-COM-01', 'due', null).place,
  );
});

/** Whatever a reviewer or an applicant may type into any field that an answer quotes. */
const HOSTILE = [
  'x\r\nBcc: victim@example.com',
  '=HYPERLINK("http://evil.example","x")',
  '<img src=x onerror=alert(1)>',
  '\u202Egnp.exe\u202C\u0000',
  '{device}{verdict}',
  '../../etc/passwd|*?',
];
const FIELDS = ['caseId', 'device', 'applicant', 'decisionReason', 'reviewer', 'hqReason'] as const;

test.each(HOSTILE)('%j stays text in mail, headers and file name', async (hostile) => {
  const own = reviewCase();
  const base = own.reading();
  const reading: CaseReading = {
    ...base,
    cover: { ...base.cover, hqLevel: '高', ...Object.fromEntries(FIELDS.map((field) => [field, hostile])) },
    rows: base.rows.map((row) =>
      row.itemId === 'SPEC-COM-01'
        ? { ...row, fields: { ...row.fields, hqCheck: '差戻し', hqComment: hostile, requirement: hostile } }
        : row,
    ),
  };
  const assessment = assessCase(reading);
  const returned = returnSummary(reading, assessment, 'ja');
  for (const mail of [
    composeReturn(returned, 'ja'),
    composeResult(resultSummary(reading, assessment, 'ja'), 'ja'),
  ]) {
    const draft = buildDraft({
      to: [{ address: 'a@example.com' }],
      subject: mail.subject,
      text: mail.text,
      attachments: [{ filename: returned.fileName, contentType: 'application/x', bytes: new Uint8Array(3) }],
    });
    for (const [, parse] of PARSERS) {
      const read = await parse(draft);
      expect(read.bcc).toEqual([]);
      expect(read.to).toEqual([{ address: 'a@example.com' }]);
      expect(new Set(read.headerNames)).not.toContain('bcc');
      expect(read.text).not.toMatch(/^Bcc:/m);
      expect(read.subject).not.toMatch(/[\u0000-\u001f\u202a-\u202e]/);
      const [attached] = read.attachments;
      expect(attached?.filename).toMatch(/^[^<>:"/\\|?*[\]\u0000-\u001f\u202a-\u202e]+\.xlsx$/);
    }
  }
});
