import { assessCase } from '../../../src/core/rules/assessment/assessCase';
import { recordAnswer } from '../../../src/core/review/nextSubmission';
import { draftedDecision } from '../../../src/core/review/draftedDecision';
import {
  acceptable,
  checkEdits,
  dueEdit,
  dueFault,
  levelEdits,
  levelsToChoose,
} from '../../../src/core/review/reviewEdits';
import { historyXml } from '../../../src/core/review/historyXml';
import { returnedRows } from '../../../src/core/rules/record/returnedRows';
import { remember } from '../../../src/core/review/snapshotHistory';
import { countRows, nextOpenRow, reviewRows } from '../../../src/core/review/reviewRows';
import { webDigest } from '../../../src/workbook/digest/webDigest';
import { heldCase, historyOf, rowEdit, submit, type HeldCase } from '../../review/heldCase';

const rowsOf = (own: HeldCase, seen: readonly string[] = []) =>
  reviewRows(own.reading(), assessCase(own.reading()), historyOf(own), seen);
/** HQ records what it returned; the workbook keeps what it said. */
async function recordReturn(own: HeldCase): Promise<void> {
  const { entry, edits, snapshot } = await recordAnswer(
    'return',
    own.reading(),
    { by: '田中', on: '2026-11-30' },
    webDigest,
  );
  own.change(edits);
  own.workbook.history = historyXml(remember(historyOf(own), { digest: entry.digest, snapshot }));
}
const rowOf = (own: HeldCase, itemId: string) => {
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
  const own = heldCase();
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
    const own = heldCase();
    await submit(own);
    const rows = rowsOf(own);
    expect(countRows(rows)).toEqual({ open: rows.length, accepted: 0, returned: 0 });
    expect(new Set(rows.map(({ row }) => row.sheetKey))).toEqual(
      new Set(['risk-fa', 'spec', 'inhouse', 'vendor']),
    );
  });

  test('a recommended row that nobody answered needs no eyes, unless HQ returned it', async () => {
    const own = heldCase();
    const recommended = assessCase(own.reading()).rows.filter(
      ({ requirement, sheetKey }) => requirement === 'recommended' && sheetKey === 'spec',
    );
    const [first, second] = recommended.map(({ itemId }) => itemId);
    own.change([rowEdit(own, first!, 'answer', null), rowEdit(own, second!, 'answer', null)]);
    await submit(own);
    own.change([rowEdit(own, second!, 'hqCheck', '差戻し')]);
    const ids = rowsOf(own).map(({ row }) => row.itemId);
    expect(ids).not.toContain(first);
    expect(ids).toContain(second);
  });

  test('after a resubmission: what came back and what changed, first and alone; the counts agree', async () => {
    const own = heldCase();
    await submit(own);
    for (const { row } of rowsOf(own)) own.change(checkEdits(row, 'accepted', '', 'ja'));
    own.change(checkEdits(rowOf(own, 'SPEC-COM-01').row, 'returned', '証拠が古い', 'ja'));
    own.change(checkEdits(rowOf(own, 'SPEC-COM-02').row, 'returned', '不足', 'ja'));
    expect(countRows(rowsOf(own))).toMatchObject({ open: 0, returned: 2 });
    await recordReturn(own);
    own.change([
      rowEdit(own, 'SPEC-COM-01', 'evidence', '新しい証拠'),
      rowEdit(own, 'SPEC-COM-04', 'evidence', '勝手に変更'),
    ]);
    await submit(own, '佐藤', '2026-12-02');
    const rows = rowsOf(own);
    expect(rows.slice(0, 3)).toEqual(rows.filter(({ isOpen }) => isOpen));
    expect(
      rows
        .slice(0, 3)
        .map(({ row, check, cameBack, changes }) => [
          row.itemId,
          check,
          cameBack,
          changes.map(({ field }) => field),
        ]),
    ).toEqual([
      ['SPEC-COM-01', 'returned', true, ['evidence']],
      ['SPEC-COM-02', 'returned', true, []],
      ['SPEC-COM-04', 'accepted', false, ['evidence']],
    ]);
    expect(countRows(rows)).toEqual({ open: 3, accepted: rows.length - 2, returned: 2 });
    expect(returnedRows(own.reading())).toHaveLength(2);
    expect(nextOpenRow(rows, 'SPEC-COM-01')).toBe('SPEC-COM-02');
    expect(nextOpenRow(rows, 'SPEC-COM-04')).toBe('SPEC-COM-01');
    // Answered with other words, or with the same words once more: done.
    own.change(checkEdits(rowOf(own, 'SPEC-COM-01').row, 'accepted', '', 'ja'));
    expect(rowOf(own, 'SPEC-COM-01').isOpen).toBe(false);
    expect(rowsOf(own, ['SPEC-COM-02', 'SPEC-COM-04']).some(({ isOpen }) => isOpen)).toBe(false);
  }, 60_000);

  test("once HQ has answered, nothing waits for a reviewer's eyes", async () => {
    const own = heldCase();
    await submit(own);
    await recordReturn(own);
    expect(countRows(rowsOf(own)).open).toBe(0);
  });

  test('marks that come with a submission and that no act of HQ wrote count for nothing (R1)', async () => {
    const own = heldCase();
    for (const { row } of rowsOf(own)) own.change(checkEdits(row, 'accepted', '', 'ja'));
    await submit(own);
    const rows = rowsOf(own);
    expect(rows.every(({ isOpen, origin }) => isOpen && origin === 'outside')).toBe(true);
    expect(countRows(rows)).toEqual({ open: rows.length, accepted: 0, returned: 0 });
  }, 60_000);

  test('a returned row that the applicant accepts is still one that came back (R1)', async () => {
    const own = heldCase();
    await submit(own);
    for (const { row } of rowsOf(own)) own.change(checkEdits(row, 'accepted', '', 'ja'));
    own.change(checkEdits(rowOf(own, 'SPEC-COM-01').row, 'returned', '証拠が古い', 'ja'));
    await recordReturn(own);
    own.change(checkEdits(rowOf(own, 'SPEC-COM-01').row, 'accepted', '', 'ja'));
    await submit(own, '佐藤', '2026-12-02');
    const [first, ...others] = rowsOf(own);
    expect(first).toMatchObject({ cameBack: true, isOpen: true, origin: 'outside', check: 'accepted' });
    expect(first?.row.itemId).toBe('SPEC-COM-01');
    expect(others.every(({ isOpen, origin }) => !isOpen && origin === 'recorded')).toBe(true);
  }, 60_000);

  test('accepting together leaves out whatever HQ has said something about, and what is not satisfied', () => {
    const own = heldCase();
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
    const own = heldCase();
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
    const own = heldCase();
    own.change(levelEdits(own.reading(), 'high', ' 停止すると全工程が止まる '));
    expect(assessCase(own.reading()).impact).toMatchObject({ level: 'high', hqRejected: null });
    own.change(levelEdits(own.reading(), null, 'x'));
    expect(own.reading().cover).toMatchObject({ hqLevel: null, hqReason: null });
  });

  test('a verdict is never preset; name and day are', async () => {
    const own = heldCase();
    await submit(own);
    const draft = { verdict: null, reason: '', by: null, on: '' };
    expect(draftedDecision(own.reading(), draft, '2026-12-01').sender.by).toBe('');
    const back = { by: '田中', on: '2026-11-30' };
    own.change((await recordAnswer('return', own.reading(), back, webDigest)).edits);
    await submit(own);
    expect(draftedDecision(own.reading(), draft, '2026-12-01')).toEqual({
      decision: null,
      sender: { by: '田中', on: '2026-12-01' },
    });
  });
});
