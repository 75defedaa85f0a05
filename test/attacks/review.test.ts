import { historyXml, readHistory } from '../../src/core/review/historyXml';
import { countedReading } from '../../src/core/review/countedReading';
import { keptUnder } from '../../src/core/review/hqMarks';
import type { SnapshotHistory } from '../../src/core/review/snapshotHistory';
import { DEFAULT_POLICY } from '../../src/core/guide/policy';
import { assessCase } from '../../src/core/rules/assessment/assessCase';
import type { CaseReading } from '../../src/core/model/reading';
import { reviewCase, rowEdit, submit } from '../taskpane/reviewCase';
import { recordReturn } from '../../src/taskpane/tasks/reviewWork';
import { withValue } from '../review/withValue';

/** What an applicant writes where HQ writes, and what a workbook says of its own past. */

const historyOf = (text: string | null): SnapshotHistory => {
  const kept = readHistory(text === null ? [] : [text]);
  return kept.kind === 'history' ? kept.history : [];
};

test('a snapshot that says something else than its digest makes the history unusable', async () => {
  const own = reviewCase();
  await submit(own);
  const xml = own.workbook.history ?? '';
  expect(readHistory([xml]).kind).toBe('history');
  const forged = xml.replace('振動監視ゲートウェイ', '別の機器');
  expect(forged).not.toBe(xml);
  expect(readHistory([forged]).kind).toBe('unreadable');
});

test('a history that would take gigabytes is not unpacked', () => {
  const [set, lines] = [{ 'cover:device/value': 'x' }, Array.from({ length: 2_000 }, () => 'cover:device')];
  const rounds = Array.from({ length: 5_000 }, (_none, index) => ({
    digest: String(index),
    lines: index === 0 ? lines : null,
    set,
    gone: [],
  }));
  const [head = ''] = historyXml([]).split('[]');
  const xml = `${head}${JSON.stringify(rounds)}</snapshots>`;
  const start = performance.now();
  expect(readHistory([xml]).kind).toBe('unreadable');
  expect(performance.now() - start).toBeLessThan(5_000);
});

describe('an acceptance in the column of HQ', () => {
  const ITEM = 'CFG-COM-01';
  /** An alternative measure is good where HQ accepts it. */
  const FIELDS = [
    ['answer', '代替策で対応'],
    ['remark', '閉じた網で使う'],
    ['evidence', 'D1'],
    ['hqCheck', '承認'],
  ] as const;
  const alternative = (reading: CaseReading): CaseReading =>
    FIELDS.reduce((each, [field, value]) => withValue(each, ITEM, field, value), reading);
  const stateOf = (reading: CaseReading) =>
    assessCase(reading, DEFAULT_POLICY, 'hq').rows.find(({ itemId }) => itemId === ITEM)?.code ?? null;

  test('that no act of HQ wrote counts for nothing', async () => {
    const own = reviewCase();
    await submit(own);
    const typed = alternative(own.reading());
    expect(stateOf(typed)).toBeNull();
    const judged = countedReading(typed, keptUnder(historyOf(own.workbook.history)));
    expect(stateOf(judged)).toBe('HQ_APPROVAL_PENDING');
    expect(typed.rows.find(({ itemId }) => itemId === ITEM)?.fields.hqCheck).toBe('承認');
  });

  test('counts as the last act of HQ kept it', async () => {
    const own = reviewCase();
    await submit(own);
    own.change(
      FIELDS.map(([field, value]) => rowEdit(own, ITEM, field, value)).concat([
        rowEdit(own, 'SPEC-COM-01', 'hqCheck', '差戻し'),
        rowEdit(own, 'SPEC-COM-01', 'hqComment', '証拠が古い'),
      ]),
    );
    await own.review(recordReturn({ by: '田中', on: '2026-11-30' }));
    const judged = countedReading(own.reading(), keptUnder(historyOf(own.workbook.history)));
    expect(stateOf(judged)).toBeNull();
    // Without what was kept, nothing shows who wrote it.
    expect(stateOf(countedReading(own.reading(), () => null))).toBe('HQ_APPROVAL_PENDING');
  });
});
