import { statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { writeWorkbook } from '../../src/workbook/file/write/writeWorkbook';
import { SAMPLE } from '../workbook/file/sampleWorkbook';
import { withOffice } from './withOffice';

const CHECKS = '確認 R&D';

describe('withOffice', () => {
  test('opens, edits, recalculates, reads back and stores', async () => {
    await withOffice(async (office, folder) => {
      const path = join(folder, 'sample.xlsx');
      writeFileSync(path, writeWorkbook(SAMPLE));
      expect(await office.open(path)).toEqual([CHECKS, '方針', "Kate's lists"]);
      expect(await office.errors()).toEqual([]);

      const read = ['B4', 'C4', 'A5', 'B5', 'C5', 'C6'].map((cell) => ({ sheet: CHECKS, cell }));
      expect(await office.edit([], read)).toEqual([
        '低 IIOT.X(',
        0.75,
        '=1+1',
        '  二行\nの文 _x0041_ \u0007😀 ',
        true,
        null,
      ]);
      expect(await office.edit([{ name: '用途', value: '安全' }], read.slice(0, 1))).toEqual(['中']);
      await expect(office.edit([{ name: '無い', value: 1 }], [])).rejects.toThrow('no defined name 無い');

      await office.saveXlsx(join(folder, 'saved.xlsx'));
      await office.savePdf(join(folder, 'saved.pdf'));
      expect(statSync(join(folder, 'saved.pdf')).size).toBeGreaterThan(1000);
      await office.open(join(folder, 'saved.xlsx'));
      expect(await office.edit([], [{ name: '用途' }])).toEqual(['安全']);
    });
  }, 60_000);

  test('passes a failure of the callback on and cleans up', async () => {
    await expect(withOffice(() => Promise.reject(new Error('mine')))).rejects.toThrow('mine');
  }, 60_000);
});
