import { execFile } from 'node:child_process';
import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { WorkbookDescription } from '../../src/core/template/description';
import { ALL_TEMPLATES } from '../../src/core/template/allTemplates';
import { writeWorkbook } from '../../src/workbook/file/write/writeWorkbook';
import { cachedValues } from './cachedValues';
import { withOffice } from './withOffice';
import type { FormulaValue } from './withOffice';

/** product.md: a whole case prints on at most 30 pages, every phase's sheets included. */
const MAX_PAGES = 30;

const byPlace = (values: readonly FormulaValue[]) =>
  Object.fromEntries(values.map(({ sheet, cell, value }) => [`${sheet}!${cell}`, value]));

/** As the book is when every phase has begun: hidden sheets are shown and printed. */
function allSheetsShown(book: WorkbookDescription): WorkbookDescription {
  return { ...book, sheets: book.sheets.map((sheet) => ({ ...sheet, state: 'visible' })) };
}

async function pagesOf(pdf: string, folder: string): Promise<number> {
  const prefix = `page-${Math.random().toString(36).slice(2)}`;
  await promisify(execFile)('pdftoppm', ['-r', '20', '-png', pdf, join(folder, prefix)]);
  return readdirSync(folder).filter((name) => name.startsWith(prefix)).length;
}

test('templates open in LibreOffice, show no error, and calculate what they were written with', async () => {
  await withOffice(async (office, folder) => {
    for (const book of ALL_TEMPLATES) {
      const path = join(folder, book.fileName);
      writeFileSync(path, writeWorkbook(book));
      expect(await office.open(path)).toEqual(book.sheets.map(({ name }) => name));
      expect(await office.errors()).toEqual([]);
      expect(byPlace(await office.formulas())).toEqual(byPlace(cachedValues(book)));
    }
  });
}, 120_000);

test('templates print on a bounded number of pages', async () => {
  await withOffice(async (office, folder) => {
    for (const book of ALL_TEMPLATES) {
      const path = join(folder, book.fileName);
      writeFileSync(path, writeWorkbook(allSheetsShown(book)));
      await office.open(path);
      await office.savePdf(`${path}.pdf`);
      const pages = await pagesOf(`${path}.pdf`, folder);
      expect(pages).toBeGreaterThanOrEqual(1);
      expect([book.fileName, Math.max(pages, MAX_PAGES)]).toEqual([book.fileName, MAX_PAGES]);
    }
  });
}, 120_000);
