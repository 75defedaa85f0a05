import { keptSnapshot } from '../review/keptSnapshot';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CompanyPolicyFile } from '../../src/core/model/companyPolicyFile';
import { countLife, lifeEntries } from '../../src/core/migrate/lifeEntries';
import { CONFIRMED_FIELDS, MOVED_FIELDS } from '../../src/core/migrate/migrateCase';
import { MIGRATION_TEXT } from '../../src/core/migrate/migrationWords';
import { takeSnapshot } from '../../src/core/rules/record/snapshot';
import { isMirrored } from '../../src/core/rules/sealedLine';
import { a1 } from '../../src/core/model/address';
import { COVER_FIELDS } from '../../src/core/model/coverFields';
import { CHANGE_LINES, MEDIA_LINES } from '../../src/core/model/lifeRanges';
import { SHEET_NAMES } from '../../src/core/model/sheetNames';
import { putHistory } from '../../src/workbook/file/history/putHistory';
import { readFileHistory } from '../../src/workbook/file/history/readFileHistory';
import { lintWorkbook } from '../../tools/xlsx-lint/lintWorkbook';
import { migrateFile } from '../../src/workbook/file/migrate/migrateFile';
import { readCaseFile } from '../../src/workbook/file/read/case/readCaseFile';
import { openPackage } from '../../src/workbook/file/read/openPackage';
import { readValues } from '../../src/workbook/file/read/values/readValues';
import { writeWorkbook } from '../../src/workbook/file/write/writeWorkbook';
import { companyPolicy } from '../review/companyPolicy';
import { filledCase, isInput, ROUND_COUNT } from './filledCase';

/** A case whose every input holds something is brought under a changed policy: nothing of it is lost. */
jest.setTimeout(240_000);

/** Changes a level, the intervals, and adds one item. */
const POLICY: CompanyPolicyFile = {
  ...companyPolicy(),
  changes: {
    levels: { 'SPEC-COM-01': { low: 'required' } },
    audit: { intervalMonths: { high: 3 } },
    ownItems: companyPolicy().changes.ownItems!.slice(0, 1),
  },
};

type Bytes = Uint8Array;
const fixture = (name: string): Bytes => new Uint8Array(readFileSync(join(__dirname, 'fixtures', name)));
const sheetsOf = (bytes: Bytes) => readValues(openPackage(bytes)).sheets;
const valuesOf = (bytes: Bytes, sheet: string) =>
  new Map(
    [...sheetsOf(bytes).find(({ name }) => name === sheet)!.rows].flatMap(([row, cells]) =>
      cells.map(({ col, value }) => [a1(col, row + 1), value] as const),
    ),
  );

/** All that people said, by what it is about. */
function said(bytes: Bytes) {
  const reading = readCaseFile(bytes);
  const rows = reading.rows.flatMap(({ itemId, fields }) =>
    MOVED_FIELDS.map((field) => [`${itemId} ${field}`, fields[field]] as const),
  );
  const cover = COVER_FIELDS.filter(
    ({ field, role }) => role !== 'computed' && !CONFIRMED_FIELDS.includes(field),
  );
  return {
    rows: rows.filter(
      ([key, value]) => value !== null && !(isMirrored(key.split(' ')[0]!) && / (answer|origin)$/.test(key)),
    ),
    cover: cover.map(({ field }) => [field, reading.cover[field]]),
    life: lifeEntries(reading),
    // A log of 1.2.0 has no column for the verdict: what was said counts, not how wide the table is.
    log: reading.record!.log!.values.map((line) => line.filter((value) => value !== null)),
  };
}

const withHistory = (bytes: Bytes): Bytes =>
  putHistory(bytes, [keptSnapshot(takeSnapshot(readCaseFile(bytes)))]);

test.each([
  ['today', () => withHistory(writeWorkbook(filledCase('ja', 'PA')))],
  ['1.2.0', () => withHistory(fixture('iiot-case-fa.1.2.0.en.xlsx'))],
] as const)('a filled case of %s keeps everything under a changed policy', (_version, fileOf) => {
  const old = fileOf();
  const { plan, bytes } = migrateFile(old, POLICY);
  expect(plan.counts).toEqual({ kept: 155, changed: 0, removed: 0, added: 1, before: 155, after: 156 });
  expect(plan.life).toEqual({
    fields: 17,
    rounds: ROUND_COUNT,
    changes: CHANGE_LINES,
    media: MEDIA_LINES,
    contractor: 5,
  });
  expect(countLife(readCaseFile(bytes))).toEqual(plan.life);
  expect(said(bytes)).toEqual(said(old));
  expect(readFileHistory(bytes)).toEqual(readFileHistory(old));
  expect(readFileHistory(bytes)).toMatchObject({ kind: 'history' });
  const shown = (file: Bytes) => sheetsOf(file).map(({ name, state }) => `${name} ${state}`);
  expect(shown(bytes)).toEqual(expect.arrayContaining(shown(old)));
  expect(lintWorkbook(bytes)).toEqual([]);
  const again = migrateFile(bytes, POLICY);
  expect([again.plan.isCurrent, again.bytes === bytes]).toEqual([true, true]);
});

test('no cell that takes something is forgotten: each is in the new workbook or on 以前の項目', () => {
  const book = filledCase('ja', 'PA');
  const { bytes } = migrateFile(writeWorkbook(book), POLICY);
  const archive = [...valuesOf(bytes, MIGRATION_TEXT.sheet.ja).values()];
  const forgotten = book.sheets.flatMap(({ name, rows }) => {
    const now = valuesOf(bytes, name);
    return rows.flatMap(({ row, cells }) =>
      cells.flatMap(({ style, column, content }) => {
        if (!isInput(style) || (content.kind !== 'text' && content.kind !== 'number')) return [];
        const value = content.kind === 'text' ? content.text : content.value;
        const isKept =
          now.get(a1(column, row)) === value ||
          (now.get(a1(column, row)) === undefined && archive.includes(value));
        return isKept ? [] : [`${name}!${a1(column, row)} ${value}`];
      }),
    );
  });
  expect(forgotten).toEqual([]);
  expect(valuesOf(bytes, SHEET_NAMES.rounds.ja).get('E6')).toBe('answer 1');
});
