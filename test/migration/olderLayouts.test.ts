import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isMirrored } from '../../src/core/rules/sealedLine';
import { structureOf } from '../../src/core/rules/assessment/structure';
import { parseCell } from '../../src/core/model/cellRange';
import { columnOf } from '../../src/core/model/rowFields';
import { placeCase } from '../../src/workbook/place/placeCase';
import { migrateFile } from '../../src/workbook/file/migrate/migrateFile';
import { workbookCellsOf } from '../../src/workbook/file/read/case/workbookCellsOf';
import { readCaseFile } from '../../src/workbook/file/read/case/readCaseFile';
import { openPackage } from '../../src/workbook/file/read/openPackage';
import { readValues } from '../../src/workbook/file/read/values/readValues';

/** Cases of released templates are read where their columns stand, and lack without fault what came later. */
jest.setTimeout(240_000);

const DIRECTORY = join(__dirname, 'fixtures');
const FIXTURES = readdirSync(DIRECTORY).filter((name) => /\.1\.\d+\.0\.(ja|en)\.xlsx$/.test(name));
const bytesOf = (name: string) => new Uint8Array(readFileSync(join(DIRECTORY, name)));

test('each released version is kept', () => {
  expect(new Set(FIXTURES.map((name) => /\.(1\.\d+)\.0\./.exec(name)?.[1]))).toEqual(
    new Set(['1.0', '1.1', '1.2']),
  );
});

test.each(FIXTURES)('%s: nothing is missed, and each answer moves to where it stands today', (name) => {
  const before = readCaseFile(bytesOf(name));
  expect(structureOf(before)).toEqual([]);
  // The answer stood in column F.
  const old = before.rows.find(({ itemId }) => itemId === 'SPEC-COM-01')!;
  expect(parseCell(old.cells.answer)?.col).toBe(5);
  const after = readCaseFile(migrateFile(bytesOf(name)).bytes);
  const now = after.rows.find(({ itemId }) => itemId === 'SPEC-COM-01')!;
  expect(parseCell(now.cells.answer)?.col).toBe(columnOf('spec', 'answer'));
  expect(now.fields.answer).toBe(old.fields.answer);
  expect(structureOf(after)).toEqual([]);
  const mirrored = after.rows.filter(({ fields }) => fields.origin !== null).map(({ itemId }) => itemId);
  expect(mirrored).toEqual(after.rows.map(({ itemId }) => itemId).filter(isMirrored));
});

test('a workbook of today that lost 出所 is not excused', () => {
  const { bytes } = migrateFile(bytesOf(FIXTURES[0]!));
  const book = readValues(openPackage(bytes));
  const sheets = book.sheets.map((sheet) => ({
    ...sheet,
    rows: new Map(
      [...sheet.rows].map(([row, cells]) => [
        row,
        cells.filter(({ value }) => value !== '出所' && value !== 'Origin'),
      ]),
    ),
  }));
  const placed = placeCase({ ...workbookCellsOf(book), sheets });
  if (placed.kind === 'notCase') throw new Error('no case');
  const lost = structureOf(placed.reading).filter(({ what }) => what === '出所');
  expect(lost.length).toBeGreaterThan(0);
  expect(lost.every(({ code, holds }) => code === 'MISSING_FIELD' && holds)).toBe(true);
});
