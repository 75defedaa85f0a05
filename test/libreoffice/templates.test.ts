import { assessCase } from '../../src/core/rules/assessment/assessCase';
import { caseStatus, referenceDay } from '../../src/core/status/caseStatus';
import { statusText } from '../../src/core/status/statusText';
import { CaseLife } from '../core/status/caseLife';
import { execFile } from 'node:child_process';
import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { noteForReport } from '../../tools/template-records';
import { ALL_TEMPLATES } from '../../src/core/sheets/allTemplates';
import { caseTemplate } from '../../src/core/sheets/caseTemplate';
import type { WorkbookDescription } from '../../src/core/sheets/description';
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
      const written = cachedValues(book);
      expect(byPlace(await office.formulas())).toEqual(byPlace(written));
      noteForReport(book, 'written', written.length);
    }
  });
}, 120_000);

/** Names of sheets as the pages' headers give them: at the end of the first line. */
async function printedSheets(pdf: string): Promise<ReadonlySet<string>> {
  const { stdout } = await promisify(execFile)('pdftotext', ['-layout', pdf, '-'], { maxBuffer: 2 ** 26 });
  const headers = stdout.split('\f').map((page) => page.trimStart().split('\n', 1)[0]?.trimEnd() ?? '');
  return new Set(
    headers.filter((header) => header !== '').map((header) => header.split(/\s{2,}/).pop() ?? ''),
  );
}

/**
 * Sheets for formulas and dropdowns alone, which LibreOffice would print although they are hidden, and the
 * explanation of the formulas, which is read on the screen.
 */
const NOT_PRINTED: ReadonlySet<string> = new Set(['seal', 'choices', 'explanation']);

test('templates print on a bounded number of pages', async () => {
  await withOffice(async (office, folder) => {
    for (const book of ALL_TEMPLATES) {
      const path = join(folder, book.fileName);
      writeFileSync(path, writeWorkbook(allSheetsShown(book)));
      await office.open(path);
      await office.savePdf(`${path}.pdf`);
      const pages = await pagesOf(`${path}.pdf`, folder);
      expect(pages).toBeGreaterThanOrEqual(1);
      const toPrint = book.sheets.filter(({ key }) => !NOT_PRINTED.has(key)).map(({ name }) => name);
      expect(await printedSheets(`${path}.pdf`)).toEqual(new Set(toPrint));
      expect([book.fileName, Math.max(pages, MAX_PAGES)]).toEqual([book.fileName, MAX_PAGES]);
      noteForReport(book, 'pages', pages);
    }
  });
}, 120_000);

test('state, next step and phase follow the record, and the place picture the answer', async () => {
  const life = new CaseLife();
  const shown: unknown[] = [];
  await withOffice(async (office, folder) => {
    const path = join(folder, 'life.xlsx');
    const look = async (): Promise<void> => {
      writeFileSync(path, writeWorkbook(life.book));
      await office.open(path);
      const cells = await office.edit(
        [],
        [{ name: '規則_案件の状態' }, { name: '規則_次にすること' }, { sheet: '表紙', cell: 'H3' }],
      );
      const { state, next } = statusText(
        caseStatus(life.reading, assessCase(life.reading), {
          on: referenceDay(life.reading),
          isSealBroken: false,
        }),
        'ja',
      );
      expect(cells.slice(0, 2)).toEqual([state, next]);
      shown.push(cells[2]);
    };
    await look();
    await life.submit();
    await life.sendBack('SPEC-COM-01');
    await look();
    life.row('SPEC-COM-01', { hqCheck: '承認' });
    await life.submit();
    await life.decide();
    await look();
    await life.acknowledge();
    await look();
    life.change('T3');
    await look();
    const pa = caseTemplate('PA', 'ja');
    writeFileSync(path, writeWorkbook(pa));
    await office.open(path);
    const level = { name: '回答_POS_01', value: 'レベル1 基本制御層（リアルタイム制御）' };
    expect(await office.edit([level], [{ sheet: '表紙', cell: 'K11' }])).toEqual([
      `この機器の位置：${level.value}`,
    ]);
  });
  expect(shown).toEqual(
    ['導入審査', '導入審査', '導入審査', '設定', '廃棄'].map((phase) => `現在の段階：${phase}`),
  );
}, 240_000);
