import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { LANGUAGES } from '../../src/core/model/language';
import { caseTemplate } from '../../src/core/sheets/caseTemplate';
import { SHEET_TEXT } from '../../src/core/sheets/words';
import { writeWorkbook } from '../../src/workbook/file/write/writeWorkbook';
import { contradictionCases, itemPlace } from '../arbitraries/contradictionCases';
import { withOffice, type Office } from './withOffice';

/** A reviewer with LibreOffice and without the add-in reads the marks in the printed cells. */
test.each(LANGUAGES)(
  'contradictions are shown on both sides and vanish (%s)',
  async (language) => {
    await withOffice(async (office, folder) => {
      const path = join(folder, 'template.xlsx');
      writeFileSync(path, writeWorkbook(caseTemplate('PA', language)));
      await office.open(path);
      for (const { id, edits, sides, end } of contradictionCases('PA', language)) {
        await office.edit([...edits], []);
        expect([id, await printed(office, folder, `! ${id}[：:]`)]).toEqual([id, sides.length]);
        await office.edit([end], []);
      }
      expect(await printed(office, folder, '! C[0-9]+[：:]')).toBe(0);
    });
  },
  300_000,
);

test('a formula that is written over is marked', async () => {
  const description = caseTemplate('PA', 'ja');
  const open = { ...description, sheets: description.sheets.map((s) => ({ ...s, isProtected: false })) };
  const mark = `! ${SHEET_TEXT.formulaLost.ja.slice(0, 6)}`;
  await withOffice(async (office, folder) => {
    const path = join(folder, 'open.xlsx');
    writeFileSync(path, writeWorkbook(open));
    await office.open(path);
    expect(await printed(office, folder, mark)).toBe(0);
    await office.edit([{ ...itemPlace('SPEC-ATK-01', 'state', 'ja'), value: '充足' }], []);
    expect(await printed(office, folder, mark)).toBe(1);
  });
}, 120_000);

/** How often the printed workbook says something. */
async function printed(office: Office, folder: string, pattern: string): Promise<number> {
  const pdf = join(folder, 'printed.pdf');
  await office.savePdf(pdf);
  const text = execFileSync('pdftotext', ['-layout', pdf, '-'], { maxBuffer: 2 ** 26 }).toString('utf8');
  return text.match(new RegExp(pattern, 'g'))?.length ?? 0;
}
