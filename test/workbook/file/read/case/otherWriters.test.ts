import { caseTemplate } from '../../../../../src/core/sheets/caseTemplate';
import { columnOf } from '../../../../../src/core/model/rowFields';
import { readCaseFile } from '../../../../../src/workbook/file/read/case/readCaseFile';
import { writeWorkbook } from '../../../../../src/workbook/file/write/writeWorkbook';
import { entered } from '../../../../workbook-place/rearranged';
import {
  asExcelDresses,
  asStrict,
  rewritten,
  withDates1904,
  withInlineStrings,
  withPrefixes,
  withRichText,
  withWrongTypes,
} from '../otherWriters';

/** A case reads the same whoever wrote the file. */
const CASE = entered(caseTemplate('FA', 'ja'), 'スペック', [
  { row: 5, column: columnOf('spec', 'answer'), content: { kind: 'text', text: '適合' } },
  { row: 5, column: columnOf('spec', 'evidence'), content: { kind: 'text', text: '<仕様書> & "図"' } },
  { row: 5, column: columnOf('spec', 'due'), content: { kind: 'number', value: 46_400 } },
]);
const BOOK = writeWorkbook(CASE);
const READING = readCaseFile(BOOK);

test('the case has answers, so that their loss would show', () => {
  expect(READING.rows.find(({ itemId }) => itemId === 'SPEC-COM-01')?.fields).toMatchObject({
    answer: '適合',
    evidence: '<仕様書> & "図"',
    due: 46_400,
  });
  expect(READING.unplaced).toEqual([]);
});

test.each([
  ['rich text with readings', rewritten(BOOK, withRichText)],
  ['inline strings', withInlineStrings(BOOK)],
  ['the strict format', rewritten(BOOK, asStrict)],
  ['prefixed elements', rewritten(BOOK, withPrefixes)],
  ['what Excel adds to rows', rewritten(BOOK, asExcelDresses)],
  ['wrong content types', rewritten(BOOK, withWrongTypes)],
])('%s', (_name, bytes) => {
  expect(Buffer.compare(bytes, BOOK)).not.toBe(0);
  expect(readCaseFile(bytes)).toEqual(READING);
});

test('the calendar of 1904 moves dates and nothing else', () => {
  const { rows } = readCaseFile(rewritten(BOOK, withDates1904));
  const due = (id: string, of: typeof rows) => of.find(({ itemId }) => itemId === id)?.fields.due;
  expect(due('SPEC-COM-01', rows)).toBe(46_400 + 1_462);
  expect(rows.map(({ itemId, fields }) => [itemId, fields.answer])).toEqual(
    READING.rows.map(({ itemId, fields }) => [itemId, fields.answer]),
  );
});

test('rows in another order, and a foreign sheet before them', () => {
  const check = CASE.sheets.find(({ name }) => name === 'スペック');
  const items = check?.rows.filter(({ row }) => row >= 5) ?? [];
  const turned = items.map((line, index) => ({ ...line, row: items.at(-1 - index)?.row ?? 0 })).reverse();
  const sorted = CASE.sheets.map((sheet) =>
    sheet === check
      ? { ...sheet, merges: [], rows: [...sheet.rows.filter(({ row }) => row < 5), ...turned] }
      : sheet,
  );
  const foreign = {
    ...CASE.sheets[0],
    name: 'Memo',
    rows: [
      {
        row: 1,
        height: null,
        cells: [{ column: 0, style: 'plain', content: { kind: 'text', text: '項目ID' } }],
      },
    ],
    merges: [],
    links: [],
    validations: [],
    conditionalFormats: [],
  } as (typeof CASE.sheets)[number];
  const read = readCaseFile(writeWorkbook({ ...CASE, sheets: [foreign, ...sorted] }));
  const answers = (reading: typeof read) =>
    Object.fromEntries(reading.rows.map(({ itemId, fields }) => [itemId, fields.answer]));
  expect(answers(read)).toEqual(answers(READING));
  expect(read.unplaced).toEqual([]);
  expect(read.rows.find(({ itemId }) => itemId === 'SPEC-COM-01')?.row).toBe(items.at(-1)?.row);
});
