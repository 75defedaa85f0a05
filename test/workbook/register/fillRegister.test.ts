import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { assessCase } from '../../../src/core/rules/assessment/assessCase';
import { LANGUAGES } from '../../../src/core/model/language';
import { registerRow } from '../../../src/core/register/registerRow';
import { registerTemplate } from '../../../src/core/sheets/register/registerTemplate';
import { fillRegister, newRegister } from '../../../src/workbook/file/register/fillRegister';
import { readCaseFile } from '../../../src/workbook/file/read/case/readCaseFile';
import { openPackage } from '../../../src/workbook/file/read/openPackage';
import { readRegister } from '../../../src/workbook/file/register/readRegister';
import { lintWorkbook } from '../../../tools/xlsx-lint/lintWorkbook';
import { writeWorkbook } from '../../../src/workbook/file/write/writeWorkbook';
import { ROW } from '../../core/register/registerRows';
import { cellsOf, DAY, DEVICE, fewRows, filled, rowsOf } from './filledRegister';
import { bookMaker, factsOf } from './manyBooks';

test.each(LANGUAGES)('a new register holds the rows, texts as data (%s)', (language) => {
  const bytes = fewRows(language);
  const { records } = readRegister(openPackage(bytes));
  expect(records).toHaveLength(4);
  expect(records[0]!.values).toMatchObject({
    caseId: '0012',
    device: DEVICE,
    maker: '@x',
    model: '<b>&',
    site: '-1',
  });
  expect(records[0]!.values).toMatchObject({ conditions: 2, nextConditionDue: 46_418, assessedOn: 46_327 });
  expect(lintWorkbook(bytes)).toEqual([]);
  // What looks like a formula is data, and stays it when somebody edits the cell.
  const sheet = strFromU8(unzipSync(bytes)['xl/worksheets/sheet1.xml']!);
  expect(sheet).not.toContain('<f>=HYPERLINK');
  const [, look] = /<c r="B5" s="(\d+)" t="inlineStr"/.exec(sheet)!;
  const formats = /<cellXfs[^>]*>([^]*?)<\/cellXfs>/.exec(strFromU8(unzipSync(bytes)['xl/styles.xml']!))![1]!;
  expect(formats.match(/<xf\b[^>]*/g)![Number(look)]).toContain('quotePrefix="1"');
});

test('writing the same twice gives the same bytes, and nothing new leaves the cases alone', () => {
  const once = filled(newRegister('en'), rowsOf(20));
  expect(Buffer.from(filled(newRegister('en'), rowsOf(20))).equals(Buffer.from(once))).toBe(true);
  const twice = filled(once, rowsOf(20));
  expect([...cellsOf(twice, 'Register')]).toEqual([...cellsOf(once, 'Register')]);
});

test('other workbooks are refused, moved columns are found', () => {
  expect(() => fillRegister(bookMaker()(factsOf(1)))).toThrow('notRegister');
  const template = registerTemplate('ja');
  const [sheet, ...others] = template.sheets;
  const swapped = { 1: 2, 2: 1 } as Readonly<Record<number, number>>;
  const rows = sheet!.rows.map((row) => ({
    ...row,
    cells: row.cells
      .map((cell) => (row.row < 4 ? cell : { ...cell, column: swapped[cell.column] ?? cell.column }))
      .sort((a, b) => a.column - b.column),
  }));
  const bytes = filled(writeWorkbook({ ...template, sheets: [{ ...sheet!, rows }, ...others] }), [ROW]);
  expect(cellsOf(bytes, '台帳').get('4:1')).toBe(ROW.maker);
  expect(cellsOf(bytes, '台帳').get('4:2')).toBe(ROW.device);
});

test('a case read from its file stands in the register as it says', () => {
  const reading = readCaseFile(bookMaker()(factsOf(7)));
  const row = registerRow(reading, assessCase(reading), { source: 'c7.xlsx', readOn: DAY });
  const { records } = readRegister(openPackage(filled(newRegister('ja'), [row])));
  expect(records[0]!.values).toMatchObject({
    caseId: 'C-0007',
    device: '=HYPERLINK("http://x/7")',
    level: '中',
  });
});

test('a sheet that is spelled in an unusual way is refused, not damaged', () => {
  const parts = unzipSync(newRegister('ja'));
  const xml = strFromU8(parts['xl/worksheets/sheet1.xml']!).replace(/<row r="(\d+)"/g, '<row');
  parts['xl/worksheets/sheet1.xml'] = strToU8(xml.replace(/<c r="[A-Z]+\d+"/g, '<c'));
  expect(() => filled(zipSync(parts), [ROW])).toThrow('malformedXml');
});
