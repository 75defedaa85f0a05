import { strFromU8, unzipSync } from 'fflate';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { LANGUAGES } from '../../src/core/model/language';
import { openPackage } from '../../src/workbook/file/read/openPackage';
import { fillRegister, newRegister } from '../../src/workbook/file/register/fillRegister';
import { readRegister } from '../../src/workbook/file/register/readRegister';
import { ROW } from '../core/register/registerRows';
import { openXmlErrorsOfAll } from '../workbook/file/openXmlErrors';
import { cellsOf, DAY, fewRows, filled, manyRows, rowsOf } from '../workbook/register/filledRegister';
import { withOffice } from './withOffice';

/** A register that people keep with other programs, between one import and the next. */
jest.setTimeout(600_000);

test('what is written is in order for the SDK by which Excel files are checked', async () => {
  expect(await openXmlErrorsOfAll([...LANGUAGES.map(fewRows), manyRows()])).toEqual([[], [], []]);
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
        { sheet, cell: 'U6', value: '来月撤去' },
        { sheet, cell: 'W4', value: '資産番号' },
        { sheet, cell: 'W7', value: 'A-77' },
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
  expect(cells.get('5:20')).toBe('来月撤去');
  expect(cells.get('6:22')).toBe('A-77');
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
  expect(sheet).toContain('<autoFilter ref="A4:U1504"/>');
  expect(sheet).not.toMatch(/sqref="[A-Z]+5:[A-Z]+1004"/);
  await withOffice(async (office, folder) => {
    writeFileSync(join(folder, 'a.xlsx'), bytes);
    await office.open(join(folder, 'a.xlsx'));
    const read = ['B5', 'C5', 'E5'].map((cell) => ({ sheet: '集計', cell }));
    expect(await office.edit([], read)).toEqual([1500, 1200, 3000]);
    expect(await office.errors()).toEqual([]);
  });
});
