import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { assessCase } from '../../../src/core/rules/assessment/assessCase';
import { LANGUAGES, type Language } from '../../../src/core/model/language';
import { registerRow, type RegisterRow } from '../../../src/core/register/registerRow';
import { registerTemplate } from '../../../src/core/sheets/register/registerTemplate';
import { fillRegister, newRegister } from '../../../src/workbook/file/register/fillRegister';
import { readCaseFile } from '../../../src/workbook/file/read/case/readCaseFile';
import { openPackage } from '../../../src/workbook/file/read/openPackage';
import { readWorkbook } from '../../../src/workbook/file/read/readWorkbook';
import { readRegister } from '../../../src/workbook/file/register/readRegister';
import { lintWorkbook } from '../../../tools/xlsx-lint/lintWorkbook';
import { writeWorkbook } from '../../../src/workbook/file/write/writeWorkbook';
import { ROW } from '../../core/register/registerRows';
import { withOffice } from '../../libreoffice/withOffice';
import { openXmlErrorsOfAll } from '../file/openXmlErrors';
import { bookMaker, factsOf } from './manyBooks';

jest.setTimeout(600_000);

const DAY = '2026-11-23';
const rowsOf = (count: number, more: Partial<RegisterRow> = {}): RegisterRow[] =>
  Array.from({ length: count }, (_, index) => ({
    ...ROW,
    caseId: `C-${index}`,
    device: `GW ${index}`,
    ...more,
  }));

function filled(bytes: Uint8Array, rows: readonly RegisterRow[]): Uint8Array {
  const { register, write } = fillRegister(bytes);
  rows.forEach((row) => register.add(row));
  return write(DAY);
}

const sheetOf = (bytes: Uint8Array, name: string) =>
  readWorkbook(openPackage(bytes)).sheets.find((sheet) => sheet.name === name)!;
const cellsOf = (bytes: Uint8Array, name: string) =>
  new Map(
    [...sheetOf(bytes, name).rows.values()].flat().map(({ row, col, value }) => [`${row}:${col}`, value]),
  );

const DEVICE = '=HYPERLINK("http://x")';
/** Three plain cases and one whose texts look like something else. */
const fewRows = (language: Language): Uint8Array =>
  filled(newRegister(language), [
    ...rowsOf(3),
    { ...ROW, caseId: '0012', device: DEVICE, maker: '@x', model: '<b>&', site: '-1', department: '+81' },
  ]);
/** More cases than there are ready rows, in two imports. */
const manyRows = (): Uint8Array => {
  const rows = rowsOf(1500).map((row, index) => ({ ...row, level: index < 1200 ? ('high' as const) : null }));
  return filled(filled(newRegister('ja'), rows.slice(0, 700)), rows);
};

test('what is written is in order for the SDK by which Excel files are checked', async () => {
  expect(await openXmlErrorsOfAll([...LANGUAGES.map(fewRows), manyRows()])).toEqual([[], [], []]);
});

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

test('filling again updates rows in place; notes, own columns, formulas and own sheets stay', async () => {
  const first = filled(newRegister('ja'), rowsOf(5));
  // People add a note, a column of their own with a formula, sort in a blank line and save with LibreOffice.
  const kept = await withOffice(async (office, folder) => {
    writeFileSync(join(folder, 'a.xlsx'), first);
    await office.open(join(folder, 'a.xlsx'));
    const sheet = '台帳';
    await office.edit(
      [
        { sheet, cell: 'R6', value: '来月撤去' },
        { sheet, cell: 'T4', value: '資産番号' },
        { sheet, cell: 'T7', value: 'A-77' },
        { sheet, cell: 'B2', value: 46_400 },
      ],
      [],
    );
    await office.saveXlsx(join(folder, 'b.xlsx'));
    return new Uint8Array(readFileSync(join(folder, 'b.xlsx')));
  });
  const again = fillRegister(kept);
  rowsOf(5).forEach((row) => again.register.add(row));
  expect(again.register.counts()).toEqual({ read: 5, added: 0, updated: 0, unchanged: 5, rejected: 0 });

  const { register, write } = fillRegister(kept);
  register.add({ ...rowsOf(2)[1]!, verdict: 'fail', assessedOn: '2026-12-01', source: 'new.xlsx' });
  register.add({ ...rowsOf(1)[0]!, assessedOn: '2026-01-01', source: 'old.xlsx' });
  register.add({ ...rowsOf(3)[2]!, device: 'PLC', source: 'other.xlsx' });
  register.add({ ...ROW, caseId: 'N-1', device: '新しい機器' });
  register.reject('broken.xlsx', 'damaged', 'ファイルが壊れています。');
  expect(register.counts()).toEqual({ read: 5, added: 1, updated: 1, unchanged: 0, rejected: 3 });
  const bytes = write(DAY);
  const cells = cellsOf(bytes, '台帳');
  expect(cells.get('5:8')).toBe('不合格');
  expect(cells.get('5:17')).toBe('来月撤去');
  expect(cells.get('6:19')).toBe('A-77');
  expect(cells.get('9:0')).toBe('N-1');
  expect(readRegister(openPackage(bytes)).records).toHaveLength(6);
  const lines = cellsOf(bytes, '読み込み結果');
  expect([0, 1, 2, 3, 4, 5].map((column) => lines.get(`4:${column}`))).toEqual([46_349, 5, 1, 1, 0, 3]);
  expect([8, 9, 10, 11].map((row) => lines.get(`${row}:0`))).toEqual([
    '食い違い',
    '食い違い',
    '読み込めません',
    '更新',
  ]);
  expect(lines.get('8:2')).toBe('old.xlsx');
  expect(lines.get('11:4')).toBe('c1.xlsx');
  // LibreOffice's own charts are not in order; nothing else may be added to that.
  const [after, before] = await openXmlErrorsOfAll([bytes, kept]);
  expect(after).toEqual(before);
});

test('beyond the ready rows, figures, filter and marks follow', async () => {
  const bytes = manyRows();
  const sheet = strFromU8(unzipSync(bytes)['xl/worksheets/sheet1.xml']!);
  expect(sheet).toContain('<autoFilter ref="A4:R1504"/>');
  expect(sheet).not.toMatch(/sqref="[A-Z]+5:[A-Z]+1004"/);
  await withOffice(async (office, folder) => {
    writeFileSync(join(folder, 'a.xlsx'), bytes);
    await office.open(join(folder, 'a.xlsx'));
    const read = ['B5', 'C5', 'E5'].map((cell) => ({ sheet: '集計', cell }));
    expect(await office.edit([], read)).toEqual([1500, 1200, 3000]);
    expect(await office.errors()).toEqual([]);
  });
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
