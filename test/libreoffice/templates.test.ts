import { execFile } from 'node:child_process';
import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { noteForReport } from '../../tools/template-records';
import { ITEMS, itemsOf } from '../../src/core/guide/catalogue';
import { absolute } from '../../src/core/model/address';
import { ALL_TEMPLATES } from '../../src/core/sheets/allTemplates';
import { caseSheets } from '../../src/core/model/sheetGroups';
import { caseTemplate } from '../../src/core/sheets/caseTemplate';
import type { WorkbookDescription } from '../../src/core/sheets/description';
import { FIRST_ITEM_ROW } from '../../src/core/sheets/case/checkLayout';
import { COVER_SECTIONS } from '../../src/core/sheets/case/coverLayout';
import { columnOf } from '../../src/core/model/rowFields';
import { SHEET_NAMES } from '../../src/core/model/sheetNames';
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

/** Formula cells become plain values, so that each gate of the phase line can be set by hand. */
function withValues(
  book: WorkbookDescription,
  values: Readonly<Record<string, string>>,
): WorkbookDescription {
  const sheets = book.sheets.map((sheet) => ({
    ...sheet,
    rows: sheet.rows.map((row) => ({
      ...row,
      cells: row.cells.map((cell) => {
        const text = values[`'${sheet.name}'!${absolute(cell.column, row.row)}`];
        return text === undefined ? cell : { ...cell, content: { kind: 'text', text } as const };
      }),
    })),
  }));
  return { ...book, sheets };
}

const PHASES: readonly (readonly [phase: string, gates: Readonly<Record<string, string>>])[] = [
  ['事前相談', { verdict: '不合格' }],
  ['導入審査', {}],
  ['設定', { verdict: '条件付き合格' }],
  ['設定', { verdict: '合格', settings: '条件付き合格' }],
  ['運用', { verdict: '合格', settings: '合格' }],
  ['設定', { verdict: '合格', settings: '合格', level: '高' }],
  ['導入審査', { verdict: '合格', settings: '合格', change: '条件' }],
  ['廃棄', { verdict: '合格', settings: '合格', disposal: '充足', change: '条件' }],
];

test('the phase line follows the gates, and the place picture the answer', async () => {
  const book = caseTemplate('PA', 'ja');
  const ref = (name: string) => book.names.find((defined) => defined.name === name)!.ref;
  const { row: progressRow } = COVER_SECTIONS.progress;
  const settingsRow = progressRow + 2 + caseSheets('PA').indexOf('settings');
  const places: Readonly<Record<string, string>> = {
    verdict: ref('判定'),
    level: ref('事業影響度'),
    settings: `'表紙'!$H$${settingsRow}`,
    change: stateOf('OPS-CHG-01'),
    disposal: stateOf('DSP-PRE-02'),
  };
  await withOffice(async (office, folder) => {
    const path = join(folder, 'phase.xlsx');
    for (const [phase, gates] of PHASES) {
      const values = Object.entries(gates).map(([gate, value]) => [places[gate]!, value] as const);
      writeFileSync(path, writeWorkbook(withValues(book, Object.fromEntries(values))));
      await office.open(path);
      const level = { name: '回答_POS_01', value: 'レベル1 基本制御層（リアルタイム制御）' };
      const [sentence, place] = await office.edit(
        [level],
        [
          { sheet: '表紙', cell: 'H3' },
          { sheet: '表紙', cell: 'K11' },
        ],
      );
      expect([gates, sentence, place]).toEqual([
        gates,
        `現在の段階：${phase}`,
        `この機器の位置：${level.value}`,
      ]);
    }
  });
}, 120_000);

/** Absolute reference of an item's state cell. */
function stateOf(id: string): string {
  const { sheet } = ITEMS.get(id)!;
  const row = FIRST_ITEM_ROW + itemsOf(sheet).findIndex((item) => item.id === id);
  return `'${SHEET_NAMES[sheet].ja}'!${absolute(columnOf(sheet, 'state'), row)}`;
}
