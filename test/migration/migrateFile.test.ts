import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { TEMPLATE_VERSION } from '../../src/core/sheets/templateVersion';
import { migrationPlan } from '../../src/core/migrate/migrationPlan';
import { migrateCase } from '../../src/core/migrate/migrateCase';
import { DEFAULT_POLICY } from '../../src/core/guide/policy';
import { MIGRATION_TEXT } from '../../src/core/migrate/migrationWords';
import { readCaseFile } from '../../src/workbook/file/read/case/readCaseFile';
import { openPackage } from '../../src/workbook/file/read/openPackage';
import { readValues } from '../../src/workbook/file/read/values/readValues';
import { cellText } from '../../src/core/model/cellText';
import { migrateFile } from '../../src/workbook/file/migrate/migrateFile';
import { lintWorkbook } from '../../tools/xlsx-lint/lintWorkbook';
import { writeWorkbook } from '../../src/workbook/file/write/writeWorkbook';
import { answeredBook, readingOf } from '../review/caseBook';

/** Cases of every kept older template are brought forward. The fixtures were built from the code of their time. */
jest.setTimeout(240_000);

const FIXTURES = [
  ['1.0.0', 'iiot-case-pa.1.0.0.ja.xlsx'],
  ['1.0.0', 'iiot-case-fa.1.0.0.en.xlsx'],
  ['1.1.0', 'iiot-case-pa.1.1.0.ja.xlsx'],
  ['1.1.0', 'iiot-case-fa.1.1.0.en.xlsx'],
] as const;
const fixture = (name: string): Uint8Array => new Uint8Array(readFileSync(join(__dirname, 'fixtures', name)));

const FIELDS = ['answer', 'evidence', 'remark', 'due', 'hqCheck', 'hqComment'] as const;
const sheetsOf = (bytes: Uint8Array) => readValues(openPackage(bytes)).sheets;

test.each(FIXTURES)(
  '%s, %s: counts add up, the result is of today and lints, twice changes nothing',
  (version, name) => {
    const { plan, bytes } = migrateFile(fixture(name));
    const { before, after, kept, changed, removed, added } = plan.counts;
    expect([plan.from, plan.to, plan.isCurrent]).toEqual([version, TEMPLATE_VERSION, false]);
    expect(kept + changed + removed).toBe(before);
    expect(kept + changed + added).toBe(after);
    expect(plan.lines).toHaveLength(kept + changed + removed + added);
    // No item's question changed between these versions: golden figures.
    expect(plan.counts).toEqual({ kept: 155, changed: 0, removed: 0, added: 0, before: 155, after: 155 });
    expect(lintWorkbook(bytes)).toEqual([]);
    expect(readCaseFile(bytes).unplaced).toEqual([]);
    const again = migrateFile(bytes);
    expect(again.plan.isCurrent).toBe(true);
    expect(again.bytes).toBe(bytes);
  },
);

/** A case of today, one item of which asked something else, one of which is gone, and one of which was missing. */
function olderCase() {
  const reading = readingOf(answeredBook('ja', 'FA'));
  const [changed, removed, kept, missing] = ['SPEC-COM-01', 'OLD-XYZ-01', 'VND-SUP-01', 'SPEC-UPD-01'];
  const rows = reading.rows
    .filter(({ itemId }) => itemId !== missing)
    .map((row) => {
      if (row.itemId === changed) return { ...row, fields: { ...row.fields, requirement: '以前の問い' } };
      if (row.itemId !== kept) return row;
      return { ...row, fields: { ...row.fields, hqCheck: '承認', hqComment: '=1+1', remark: '了解' } };
    });
  const model = rows.find(({ itemId }) => itemId === changed)!;
  const unknown = [
    { itemId: removed, sheet: 'スペック', fields: { ...model.fields, requirement: '無くなった問い' } },
  ];
  const cover = { ...reading.cover, decision: '合格', reviewDate: 46_360, reviewer: '本社' };
  return { reading: { ...reading, rows, cover }, unknown, archive: [], shown: [] };
}

test('kept items keep answers and reviews, changed ones reopen, removed ones and decisions are archived', () => {
  const old = olderCase();
  const { plan, book } = migrateCase(old);
  expect(plan.counts).toMatchObject({ changed: 1, removed: 1, added: 1 });
  const bytes = writeWorkbook(book!);
  const after = readCaseFile(bytes);
  const rowOf = (id: string, reading = after) => reading.rows.find(({ itemId }) => itemId === id)!;
  for (const { itemId, fate } of plan.lines) {
    if (fate !== 'kept') continue;
    for (const field of FIELDS) {
      const value = rowOf(itemId, old.reading).fields[field];
      if (!/-USE-0[134]$/.test(itemId))
        expect([itemId, rowOf(itemId).fields[field]]).toEqual([itemId, value]);
    }
  }
  const before = rowOf('SPEC-COM-01', old.reading).fields;
  expect(rowOf('SPEC-COM-01').fields).toMatchObject({ answer: null, evidence: null, hqCheck: null });
  expect(rowOf('SPEC-COM-01').fields.remark).toBe(
    `${MIGRATION_TEXT.before.ja}${cellText(before.answer)} / ${cellText(before.evidence)}`,
  );
  expect(rowOf('SPEC-UPD-01').fields.answer).toBeNull();
  expect([after.cover.decision, after.cover.reviewDate, after.cover.reviewer]).toEqual([null, null, '本社']);
  const archive = sheetsOf(bytes).find(({ name }) => name === MIGRATION_TEXT.sheet.ja)!;
  const lines = [...archive.rows]
    .filter(([row]) => row >= 4)
    .map(([, cells]) => cells.map(({ value }) => value));
  expect(lines).toHaveLength(5);
  expect(lines.flat()).toEqual(
    expect.arrayContaining(['OLD-XYZ-01', '以前の問い', '無くなった問い', '本社の判定', '合格', 46_360]),
  );
});

test('done twice changes nothing, and a later migration keeps the archive', () => {
  const first = writeWorkbook(migrateCase(olderCase()).book!);
  const again = migrateFile(first);
  expect([again.plan.isCurrent, again.bytes === first]).toEqual([true, true]);
  // The same workbook as if a further version had come: its archive goes along, line by line.
  const parts = unzipSync(first);
  const strings = 'xl/sharedStrings.xml';
  parts[strings] = strToU8(strFromU8(parts[strings]!).replace(`<t>${TEMPLATE_VERSION}</t>`, '<t>0.9.0</t>'));
  const older = zipSync(parts);
  const later = migrateFile(older);
  expect(later.plan.from).toBe('0.9.0');
  const archiveOf = (bytes: Uint8Array) =>
    [...sheetsOf(bytes).find(({ name }) => name === MIGRATION_TEXT.sheet.ja)!.rows].filter(
      ([row]) => row >= 4,
    );
  expect(archiveOf(later.bytes)).toEqual(archiveOf(older));
  expect(archiveOf(older)).not.toEqual([]);
});

test('an untouched case of today is current', () => {
  const reading = readingOf(answeredBook('en', 'PA'));
  expect(migrationPlan({ reading, unknown: [], archive: [], shown: [] }, DEFAULT_POLICY).isCurrent).toBe(
    true,
  );
});
