import type { CaseReading, CellValue } from '../../../src/core/model/reading';
import { isFilled } from '../../../src/core/model/cell';
import { LANGUAGES } from '../../../src/core/model/language';
import { companyTemplate } from '../../../src/core/policy/companyTemplate';
import { policyEdits } from '../../../src/core/policy/policyEdits';
import type { ReviewDecision } from '../../../src/core/review/decision';
import { sealEdits } from '../../../src/core/review/sealEdits';
import { readSeal } from '../../../src/core/rules/record/readSeal';
import { readLog } from '../../../src/core/rules/record/submissionLog';
import { verifySeal } from '../../../src/core/review/verifySeal';
import { webDigest } from '../../../src/workbook/digest/webDigest';
import { answeredBook, coverEdit, edited, readingOf } from '../../review/caseBook';
import { companyPolicy } from '../../review/companyPolicy';
import { expectFound, sealedCells } from '../../review/sealedCells';
import { withValue } from '../../review/withValue';

const DECISION: ReviewDecision = { verdict: 'pass', reason: '問題なし', by: '高橋', on: '2026-11-30' };

async function sealed(language: 'ja' | 'en' = 'ja', decision = DECISION) {
  const book = answeredBook(language);
  const sealing = await sealEdits(readingOf(book), decision, webDigest);
  if (sealing.kind !== 'edits') throw new Error(sealing.reason);
  const after = edited(book, sealing.edits);
  return { book: after, reading: readingOf(after), sealing };
}

test('a case is unsealed before the decision', async () => {
  expect(await verifySeal(readingOf(answeredBook()), webDigest)).toEqual({ status: 'unsealed' });
});

test.each(LANGUAGES)('a sealed case is intact, and says by whom and when (%s)', async (language) => {
  const { reading, sealing } = await sealed(language);
  expect(await verifySeal(reading, webDigest)).toEqual({ status: 'intact', by: '高橋', on: '2026-11-30' });
  expect(readSeal(reading)).toMatchObject({ digest: sealing.digest });
  expect(sealing.digest).toMatch(/^[0-9a-f]{64}$/);
});

test('sealing the sealed case again writes no copy again', async () => {
  const { reading } = await sealed();
  const again = await sealEdits(reading, DECISION, webDigest);
  expect(again.kind === 'edits' && again.edits.filter(({ place }) => place.sheet === '封印')).toHaveLength(3);
});

/** Of each kind of line and each of its fields the first: test/nightly/sealedCells.test.ts takes every cell. */
test('any other value in a sealed cell is found and named, and nothing else is', async () => {
  const { reading } = await sealed();
  const cells = sealedCells(reading);
  const kinds = cells.map(({ line, field }) => `${/^[a-z]+:|^[A-Z]+-/.exec(line)?.[0] ?? line} ${field}`);
  const firsts = cells.filter((_, index) => kinds.indexOf(kinds[index]!) === index);
  expect(firsts.length).toBeGreaterThan(25);
  for (const cell of firsts) await expectFound(reading, cell);
});

test('later sheets and a later approval by management stay open', async () => {
  const { reading } = await sealed();
  const { lines } = readSeal(reading)!.copies;
  expect(lines.some((line) => /^(CFG|OPS|DSP)-/.test(line))).toBe(false);
  const later = withValue(reading, 'cover:managementName', 'value', '社長');
  expect((await verifySeal(later, webDigest)).status).toBe('intact');
  const approved = answeredBook();
  const edits = [
    coverEdit(approved, 'managementName', '社長'),
    coverEdit(approved, 'managementDate', 46_360),
  ];
  const book = edited(approved, edits);
  const sealing = await sealEdits(readingOf(book), DECISION, webDigest);
  if (sealing.kind !== 'edits') throw new Error(sealing.reason);
  const changed = withValue(readingOf(edited(book, sealing.edits)), 'cover:managementName', 'value', '専務');
  expect((await verifySeal(changed, webDigest)).status).toBe('changed');
});

test('a missing row is a change, even one that held nothing', async () => {
  const { reading } = await sealed();
  const gone: CaseReading = {
    ...reading,
    rows: reading.rows.filter(({ itemId }) => itemId !== 'SPEC-COM-01'),
  };
  const status = await verifySeal(gone, webDigest);
  expect(status).toMatchObject({ status: 'changed' });
  expect(status.status === 'changed' && new Set(status.breaches.map(({ line }) => line))).toEqual(
    new Set(['SPEC-COM-01']),
  );
});

describe('under a policy of the company', () => {
  async function sealedUnderPolicy() {
    const book = companyTemplate('FA', 'ja', companyPolicy());
    const own = readingOf(book).rows.find(({ itemId }) => itemId === 'OWN-NET-01')!;
    const place = { sheet: own.sheet, cell: own.cells.answer };
    const answered = edited(book, [{ place, value: '適合' }]);
    const sealing = await sealEdits(readingOf(answered), DECISION, webDigest);
    if (sealing.kind !== 'edits') throw new Error(sealing.reason);
    return { book: edited(answered, sealing.edits), place };
  }

  test('its own items are sealed as any other', async () => {
    const { book, place } = await sealedUnderPolicy();
    expect((await verifySeal(readingOf(book), webDigest)).status).toBe('intact');
    const changed = readingOf(edited(book, [{ place, value: '不適合' }]));
    expect(await verifySeal(changed, webDigest)).toMatchObject({
      status: 'changed',
      breaches: [{ line: 'OWN-NET-01', field: 'answer', before: '適合', after: '不適合', place }],
    });
    // Without the add-in, a formula of its line compares it.
    const { rows } = book.sheets.find(({ key }) => key === 'seal')!;
    const line = rows.find(({ cells }) =>
      cells.some(({ content }) => content.kind === 'text' && content.text === 'OWN-NET-01'),
    )!;
    const compared = line.cells.flatMap(({ content }) => (content.kind === 'formula' ? content.formula : []));
    expect(compared.join()).toContain('"回答、"');
  });

  test('another policy saved afterwards is a change, the same one is none', async () => {
    const { book } = await sealedUnderPolicy();
    const reading = readingOf(book);
    expect(policyEdits(reading, companyPolicy()).map(({ place }) => place.sheet)).not.toContain('封印');
    // Nothing of it stands in a cell that is sealed but the stamp of the policy itself.
    const after = readingOf(edited(book, policyEdits(reading, companyPolicy(false))));
    expect(await verifySeal(after, webDigest)).toMatchObject({
      status: 'changed',
      breaches: [{ line: 'version:policy', field: 'value', before: '3' }],
    });
  });
});

describe('a decision that is no approval', () => {
  const HOLD: ReviewDecision = { ...DECISION, verdict: 'hold', reason: '証拠が足りない' };

  test.each(['hold', 'fail'] as const)('%s is written and logged, and nothing is sealed', async (verdict) => {
    const { reading } = await sealed('ja', { ...HOLD, verdict });
    expect(reading.cover).toMatchObject({ decisionReason: '証拠が足りない', reviewer: '高橋' });
    expect(readLog(reading)).toMatchObject([{ kind: 'decision', who: '高橋', on: '2026-11-30' }]);
    expect(await verifySeal(reading, webDigest)).toEqual({ status: 'unsealed' });
    const corrected = withValue(reading, 'SPEC-COM-01', 'evidence', '新しい証拠');
    expect(await verifySeal(corrected, webDigest)).toEqual({ status: 'unsealed' });
  });

  test('takes a former seal away, every copy of it', async () => {
    const { book } = await sealed();
    const withdrawal = await sealEdits(readingOf(book), HOLD, webDigest);
    if (withdrawal.kind !== 'edits') throw new Error(withdrawal.reason);
    expect(withdrawal.digest).toBeNull();
    expect(withdrawal.edits.filter(({ expected }) => expected === undefined)).toEqual([]);
    const reading = readingOf(edited(book, withdrawal.edits));
    expect(readSeal(reading)).toBeNull();
    expect(reading.record!.sealed!.values.flatMap((cells) => cells.slice(2)).filter(isFilled)).toEqual([]);
  });

  test('is written over errors and without the sheet, which an approval needs', async () => {
    const broken = withValue(readingOf(answeredBook()), 'SPEC-COM-01', 'evidence', { error: '#REF!' });
    expect((await sealEdits(broken, HOLD, webDigest)).kind).toBe('edits');
    const { record: _record, ...bare } = readingOf(answeredBook());
    expect((await sealEdits(bare, HOLD, webDigest)).kind).toBe('edits');
  });
});

describe('a seal that was altered itself', () => {
  const alter = (
    reading: CaseReading,
    range: 'seal' | 'sealed',
    row: number,
    column: number,
    value: CellValue,
  ) => {
    const read = reading.record![range]!;
    const values = read.values.map((cells, r) =>
      cells.map((cell, c) => (r === row && c === column ? value : cell)),
    );
    return { ...reading, record: { ...reading.record!, [range]: { ...read, values } } };
  };

  test('digest taken away', async () => {
    const { reading } = await sealed();
    expect(await verifySeal(alter(reading, 'seal', 0, 0, null), webDigest)).toEqual({
      status: 'unreadable',
      reason: 'DIGEST_MISSING',
    });
  });

  test.each([
    ['a copy changed along with its cell', 3, 'other'],
    ['a line no longer sealed', 2, null],
  ])('%s', async (_what, column, value) => {
    const { reading } = await sealed();
    expect(await verifySeal(alter(reading, 'sealed', 1, column, value), webDigest)).toEqual({
      status: 'unreadable',
      reason: 'COPIES_ALTERED',
    });
  });
});

describe('what cannot be sealed', () => {
  test('an error in a cell', async () => {
    const reading = withValue(readingOf(answeredBook()), 'SPEC-COM-01', 'evidence', { error: '#REF!' });
    expect(await sealEdits(reading, DECISION, webDigest)).toEqual({
      kind: 'refused',
      reason: 'ERROR_CELLS',
      lines: ['SPEC-COM-01'],
    });
  });

  test('a workbook without the sheet', async () => {
    const { record: _record, ...reading } = readingOf(answeredBook());
    expect(await sealEdits(reading, DECISION, webDigest)).toMatchObject({ reason: 'NO_SEAL_SHEET' });
  });
});

test('text that looks like a formula is sealed as text', async () => {
  const book = answeredBook();
  const { place } = coverEdit(book, 'site', '');
  const hostile = edited(book, [{ place, value: '=HYPERLINK("http://x")' }]);
  const sealing = await sealEdits(readingOf(hostile), DECISION, webDigest);
  if (sealing.kind !== 'edits') throw new Error(sealing.reason);
  const reading = readingOf(edited(hostile, sealing.edits));
  expect((await verifySeal(reading, webDigest)).status).toBe('intact');
  expect(sealing.edits.map(({ value }) => value)).toContain('=HYPERLINK("http://x")');
});
