import { LOG_COLUMNS } from '../../../src/core/model/recordLayout';
import fc from '../../seeded';
import type { CaseReading, CellValue } from '../../../src/core/model/reading';
import { changesSinceReview, disagreements } from '../../../src/core/review/changesSince';
import { diffSnapshots } from '../../../src/core/rules/record/diffSnapshots';
import { canonicalText, digestSnapshot } from '../../../src/core/review/digest';
import { HISTORY_NAMESPACE, historyXml, readHistory } from '../../../src/core/review/historyXml';
import { nextSubmission, recordAnswer } from '../../../src/core/review/nextSubmission';
import { fieldsOf, lineReader } from '../../../src/core/rules/sealedLine';
import { canonicalValue, takeSnapshot } from '../../../src/core/rules/record/snapshot';
import { remember, type SnapshotHistory } from '../../../src/core/review/snapshotHistory';
import { lastOf, readLog } from '../../../src/core/rules/record/submissionLog';
import { parseXml } from '../../../src/workbook/file/read/parseXml';
import { webDigest } from '../../../src/workbook/digest/webDigest';
import { anyCell } from '../../arbitraries/cells';
import { anyReading } from '../../arbitraries/readings';
import { answeredBook, coverEdit, edited, readingOf } from '../../review/caseBook';
import { withValue } from '../../review/withValue';

const base = readingOf(answeredBook());

describe('a snapshot', () => {
  it('is the same for any order of rows, moved rows and renamed sheets', () => {
    const shuffled = fc.shuffledSubarray([...base.rows], { minLength: base.rows.length });
    fc.assert(
      fc.property(shuffled, fc.string(), fc.nat({ max: 900 }), (rows, name, down) => {
        const moved = rows.map((row) => ({ ...row, sheet: name, row: row.row + down }));
        expect(canonicalText(takeSnapshot({ ...base, rows: moved }))).toBe(canonicalText(takeSnapshot(base)));
      }),
      { numRuns: 30 },
    );
  });

  it('has one spelling per value, and different values differ', () => {
    const text = (value: CellValue) => JSON.stringify(canonicalValue(value));
    expect(text('')).toBe(text(null));
    expect(text(-0)).toBe(text(0));
    expect(text({ error: '#REF!' })).toBe(text('#REF!'));
    const distinct = ['1', 1, ' 1', '１', 'a', 'A', '\n', '\r\n', { error: '#N/A' }, null, 'TRUE', 0];
    expect(new Set(distinct.map(text)).size).toBe(distinct.length);
  });

  it('changes its digest with any value, and the difference names that value alone', async () => {
    const reader = lineReader(base);
    const values = reader.lines.flatMap((line) => fieldsOf(line).map((field) => [line, field] as const));
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...values), anyCell, async ([line, field], value) => {
        const [before, after] = [takeSnapshot(base), takeSnapshot(withValue(base, line, field, value))];
        const same =
          JSON.stringify(canonicalValue(value)) ===
          JSON.stringify(canonicalValue(reader.valueOf(line, field)));
        const changes = diffSnapshots(before, after);
        expect(changes.map((change) => [change.line, change.field])).toEqual(same ? [] : [[line, field]]);
        const digests = await Promise.all([before, after].map((each) => digestSnapshot(each, webDigest)));
        expect(digests[0] === digests[1]).toBe(same);
      }),
      { numRuns: 150 },
    );
  });

  it('can be taken of anything', () => {
    fc.assert(
      fc.property(anyReading, (reading) => {
        const snapshot = takeSnapshot(reading);
        expect(diffSnapshots(snapshot, snapshot)).toEqual([]);
        expect(canonicalText(snapshot)).toContain('iiot-snapshot-1');
      }),
      { numRuns: 30 },
    );
  });
});

describe('differences', () => {
  it('say what was added, changed and removed, cover first', () => {
    let after = withValue(base, 'SPEC-COM-02', 'remark', '新しい備考');
    after = withValue(after, 'SPEC-COM-01', 'evidence', null);
    after = withValue(after, 'cover:site', 'value', '第三工場');
    expect(diffSnapshots(takeSnapshot(base), takeSnapshot(after))).toEqual([
      { kind: 'changed', line: 'cover:site', field: 'value', before: '第二工場', after: '第三工場' },
      {
        kind: 'removed',
        line: 'SPEC-COM-01',
        field: 'evidence',
        before: expect.any(String) as string,
        after: null,
      },
      { kind: 'added', line: 'SPEC-COM-02', field: 'remark', before: null, after: '新しい備考' },
    ]);
  });
});

describe('the history in the workbook', () => {
  const history = async (...readings: readonly CaseReading[]): Promise<SnapshotHistory> => {
    let kept: SnapshotHistory = [];
    for (const reading of readings) {
      const snapshot = takeSnapshot(reading);
      kept = remember(kept, { digest: await digestSnapshot(snapshot, webDigest), snapshot });
    }
    return kept;
  };

  it('comes back as it was, whatever the cells held', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(anyReading, { maxLength: 4 }), async (readings) => {
        const kept = await history(base, ...readings);
        const xml = historyXml(kept);
        expect(() => parseXml(xml, 'item1.xml', { open: () => undefined })).not.toThrow();
        const back = readHistory(['<other/>', `<?xml version="1.0"?>\n${xml}`]);
        if (back.kind !== 'history') throw new Error(back.kind);
        const texts = (list: SnapshotHistory) =>
          list.map(({ digest, snapshot }) => [digest, canonicalText(snapshot)]);
        expect(texts(back.history)).toEqual(texts(kept));
      }),
      { numRuns: 25 },
    );
  });

  it('stays small over ten rounds', async () => {
    const rounds = Array.from({ length: 10 }, (_none, round) =>
      withValue(base, 'SPEC-COM-01', 'remark', `${round}回目`),
    );
    const [one, ten] = [historyXml(await history(base)), historyXml(await history(...rounds))];
    expect(ten.length).toBeLessThan(one.length * 1.2);
    expect(one.length).toBeLessThan(60_000);
  });

  const wrap = (json: string) => `<snapshots xmlns="${HISTORY_NAMESPACE}">${json}</snapshots>`;
  it.each([
    ['not JSON', wrap('nope')],
    ['not a list', wrap('{}')],
    ['a foreign key', wrap('[{"digest":"a","lines":[],"set":{"__proto__/x":1},"gone":[]}]')],
    ['a foreign value', wrap('[{"digest":"a","lines":[],"set":{"SPEC-COM-01/answer":[1]},"gone":[]}]')],
    ['markup', wrap('<b/>')],
    ['two histories', wrap('[]')],
  ])('is refused when it holds %s', (what, xml) => {
    expect(readHistory(what === 'two histories' ? [xml, xml] : [xml])).toEqual({ kind: 'unreadable' });
  });

  it('is none where there is none', () => expect(readHistory(['<a/>'])).toEqual({ kind: 'none' }));
});

describe('rounds', () => {
  const sender = (by: string, on: string) => ({ by, on });

  it('are numbered with day and person, and show the reviewer what is new', async () => {
    let book = answeredBook();
    const first = await nextSubmission(readingOf(book), sender('佐藤', '2026-11-24'), webDigest);
    let kept = remember([], { digest: first.entry.digest, snapshot: first.snapshot });
    book = edited(book, first.edits);
    expect(changesSinceReview(readingOf(book), kept)).toEqual({ kind: 'first' });
    expect(disagreements(readingOf(book), kept)).toMatchObject({ kind: 'changes', changes: [] });

    const answer = await recordAnswer('return', readingOf(book), sender('高橋', '2026-11-26'), webDigest);
    book = edited(book, answer.edits);
    const row = readingOf(book).rows.find(({ itemId }) => itemId === 'SPEC-COM-01')!;
    book = edited(book, [
      { place: { sheet: row.sheet, cell: row.cells.evidence }, value: '資料B' },
      { place: { sheet: row.sheet, cell: row.cells.hqComment }, value: '証拠が古い' },
    ]);
    expect(disagreements(readingOf(book), kept)).toMatchObject({
      changes: [{ line: 'SPEC-COM-01', field: 'evidence', after: '資料B' }],
    });
    const second = await nextSubmission(readingOf(book), sender('佐藤', '2026-11-27'), webDigest);
    kept = remember(kept, { digest: second.entry.digest, snapshot: second.snapshot });
    book = edited(book, second.edits);

    expect(readLog(readingOf(book))).toMatchObject([
      { kind: 'submission', number: 1, who: '佐藤', on: '2026-11-24', digest: first.entry.digest },
      { kind: 'return', number: 1, who: '高橋', on: '2026-11-26' },
      { kind: 'submission', number: 2, who: '佐藤', on: '2026-11-27', digest: second.entry.digest },
    ]);
    expect(changesSinceReview(readingOf(book), kept)).toMatchObject({
      kind: 'changes',
      submission: { number: 1 },
      changes: [{ kind: 'changed', line: 'SPEC-COM-01', field: 'evidence', after: '資料B' }],
    });
    expect(changesSinceReview(readingOf(book), [])).toMatchObject({ kind: 'unknown' });
  });

  it("tell the applicant's changes from a date that HQ set, once its answer is kept", async () => {
    let book = answeredBook();
    const first = await nextSubmission(readingOf(book), sender('佐藤', '2026-11-24'), webDigest);
    let kept = remember([], { digest: first.entry.digest, snapshot: first.snapshot });
    const row = readingOf(book).rows.find(({ itemId }) => itemId === 'SPEC-COM-01')!;
    const set = (field: 'due' | 'evidence', value: number | string) => ({
      place: { sheet: row.sheet, cell: row.cells[field] },
      value,
    });
    book = edited(book, [...first.edits, set('due', 46_400)]);
    expect(disagreements(readingOf(book), kept)).toMatchObject({ changes: [{ field: 'due' }] });
    const answer = await recordAnswer('return', readingOf(book), sender('高橋', '2026-11-26'), webDigest);
    const withAnswer = remember(kept, { digest: answer.entry.digest, snapshot: answer.snapshot });
    book = edited(book, answer.edits);
    expect(disagreements(readingOf(book), withAnswer)).toMatchObject({ changes: [] });
    expect(disagreements(readingOf(book), kept)).toMatchObject({ changes: [{ field: 'due' }] });
    book = edited(book, [set('evidence', '資料B')]);
    const second = await nextSubmission(readingOf(book), sender('佐藤', '2026-11-27'), webDigest);
    kept = remember(withAnswer, { digest: second.entry.digest, snapshot: second.snapshot });
    book = edited(book, second.edits);
    expect(changesSinceReview(readingOf(book), kept)).toMatchObject({
      submission: { number: 1 },
      changes: [{ line: 'SPEC-COM-01', field: 'evidence' }],
    });
  });

  it('keep their number while nothing changes and nobody answers', async () => {
    const book = answeredBook();
    const first = await nextSubmission(readingOf(book), sender('佐藤', '2026-11-24'), webDigest);
    const sent = edited(book, first.edits);
    const again = await nextSubmission(readingOf(sent), sender('鈴木', '2026-11-25'), webDigest);
    expect(again).toMatchObject({ entry: first.entry, edits: [] });
    const answer = await recordAnswer('return', readingOf(sent), sender('高橋', '2026-11-26'), webDigest);
    const returned = readingOf(edited(sent, answer.edits));
    const next = await nextSubmission(returned, sender('佐藤', '2026-11-27'), webDigest);
    expect(next.entry.number).toBe(2);
    expect(next.edits.every(({ expected }) => expected === null)).toBe(true);
    expect(next.edits).toHaveLength(Object.keys(LOG_COLUMNS).length);
  });

  it('go on when the log is full; the oldest lines make room', async () => {
    let book = answeredBook('en');
    for (let round = 1; round <= 15; round += 1) {
      book = edited(book, [coverEdit(book, 'site', `Hall ${round}`)]);
      const { edits } = await nextSubmission(readingOf(book), sender(`A${round}`, '2026-11-24'), webDigest);
      book = edited(book, edits);
    }
    const log = readLog(readingOf(book));
    expect(log.map(({ number }) => number)).toEqual([4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15]);
    expect(lastOf(log, 'submission')).toMatchObject({ who: 'A15' });
    expect(lastOf(log, 'decision')).toBeNull();
  });
});
