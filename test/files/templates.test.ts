import { ALL_TEMPLATES } from '../../src/core/sheets/allTemplates';
import { writeWorkbook } from '../../src/workbook/file/write/writeWorkbook';
import { smallestZip } from '../../tools/smallestZip';
import { noteForReport } from '../../tools/template-records';
import { lintWorkbook } from '../../tools/xlsx-lint/lintWorkbook';
import { damaged } from '../workbook/file/damage';
import { openXmlErrorsOfAll } from '../workbook/file/openXmlErrors';
import { SAMPLE } from '../workbook/file/sampleWorkbook';

/** Settled size of a template in dist/. */
const MAX_BYTES = 200_000;

const BOOKS = [SAMPLE, ...ALL_TEMPLATES].map((book) => ({ book, bytes: writeWorkbook(book) }));
const DAMAGED = damaged(
  writeWorkbook(SAMPLE),
  'xl/worksheets/sheet1.xml',
  '<sheetData>',
  '<sheetDate/><sheetData>',
);

/** All files in one run: the start of the Open XML SDK takes longer than a file. */
test('all templates pass the Open XML SDK, which reports a damaged file', async () => {
  const [faults, ...errors] = await openXmlErrorsOfAll([DAMAGED, ...BOOKS.map(({ bytes }) => bytes)]);
  expect(faults).not.toEqual([]);
  expect(errors).toEqual(BOOKS.map(() => []));
  for (const template of ALL_TEMPLATES) noteForReport(template, 'schema', 0);
}, 240_000);

describe.each(BOOKS.map(({ book, bytes }) => [book.fileName, book, bytes] as const))(
  '%s',
  (_name, book, bytes) => {
    test('passes the lint', () => {
      expect(lintWorkbook(bytes)).toEqual([]);
    });

    test('is small as it is shipped, and the same bytes each time', async () => {
      expect((await smallestZip(bytes)).length).toBeLessThan(MAX_BYTES);
      expect(Buffer.compare(writeWorkbook(book), bytes)).toBe(0);
    });
  },
);

test('template file names differ', () => {
  const names = ALL_TEMPLATES.map(({ fileName }) => fileName);
  expect(new Set(names).size).toBe(names.length);
});
