import { ALL_TEMPLATES } from '../../../../src/core/sheets/allTemplates';
import { lintWorkbook } from '../../../../tools/xlsx-lint/lintWorkbook';
import { writeWorkbook } from '../../../../src/workbook/file/write/writeWorkbook';
import { noteForReport } from '../../../../tools/template-records';
import { damaged } from '../damage';
import { openXmlErrors } from '../openXmlErrors';
import { SAMPLE } from '../sampleWorkbook';

/** product.md, Speed and size. */
const MAX_BYTES = 200_000;

const BOOKS = [SAMPLE, ...ALL_TEMPLATES].map((book) => [book.fileName, book] as const);

describe.each(BOOKS)('%s', (_name, book) => {
  const bytes = writeWorkbook(book);

  test('passes the Open XML SDK', async () => {
    const errors = await openXmlErrors(bytes);
    expect(errors).toEqual([]);
    if (book !== SAMPLE) noteForReport(book, 'schema', errors.length);
  }, 240_000);

  test('passes the lint', () => {
    expect(lintWorkbook(bytes)).toEqual([]);
  });

  test('is small, and the same bytes each time', () => {
    expect(bytes.length).toBeLessThan(MAX_BYTES);
    expect(Buffer.compare(writeWorkbook(book), bytes)).toBe(0);
  });
});

test('the Open XML SDK reports a damaged file', async () => {
  const bytes = damaged(
    writeWorkbook(SAMPLE),
    'xl/worksheets/sheet1.xml',
    '<sheetData>',
    '<sheetDate/><sheetData>',
  );
  expect(await openXmlErrors(bytes)).not.toEqual([]);
}, 240_000);

test('template file names differ', () => {
  const names = ALL_TEMPLATES.map(({ fileName }) => fileName);
  expect(new Set(names).size).toBe(names.length);
});
