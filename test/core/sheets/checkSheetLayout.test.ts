import { itemsOf } from '../../../src/core/guide/catalogue';
import { LANGUAGES } from '../../../src/core/model/language';
import { columnOf, columnsOf, headingOf, type RowField } from '../../../src/core/model/rowFields';
import { caseSheets } from '../../../src/core/model/sheetGroups';
import { SECTORS, type SheetKey } from '../../../src/core/model/terms';
import { FIRST_ITEM_ROW, HEADING_ROW } from '../../../src/core/sheets/case/checkLayout';
import { caseTemplate } from '../../../src/core/sheets/caseTemplate';
import { heightOf } from '../../../src/core/sheets/rowHeight';
import { vendorTemplate } from '../../../src/core/sheets/vendor/vendorTemplate';
import { VENDOR_COLUMNS } from '../../../src/core/sheets/vendor/vendorLayout';

/** What a person sees of a check sheet at once (product: Workbooks). */

/** Pixels of a character of the default font at 100 %. */
const PIXELS = 8;
const TWO_LINES = heightOf({ text: '\n', width: 1 });

const widthUpTo = (widths: readonly number[], last: number, left: readonly number[] = []): number =>
  widths.slice(0, last + 1).reduce((sum, width, index) => sum + (left.includes(index) ? 0 : width), 0) *
  PIXELS;

test('the order is that of the product; carried-over answers stand between 要否 and 回答', () => {
  const headings = (sheet: SheetKey) => columnsOf(sheet).map(({ field }) => headingOf(field, 'ja', sheet));
  const [before, after] = [
    ['項目ID', '確認事項', '要否'],
    ['回答', '状態', '証拠', '備考・理由', '期限', '本社確認', '本社コメント', '区分', '確かめ方', '出所'],
  ];
  expect(headings('spec')).toEqual([...before, ...after]);
  expect(headings('settings')).toEqual([...before, 'スペックでの回答', ...after]);
  expect(headings('operation')).toEqual([...before, '自社運用での回答', '前回の回答', ...after]);
  expect(headings('disposal')).toEqual([...before, 'リスクでの回答', ...after]);
});

describe.each(SECTORS.flatMap((sector) => LANGUAGES.map((language) => [sector, language] as const)))(
  '%s %s',
  (sector, language) => {
    const book = caseTemplate(sector, language);
    const sheetOf = (key: string) => book.sheets.find((sheet) => sheet.key === key)!;

    test.each(caseSheets(sector))(
      '%s: 700 px up to 状態, 1,000 px up to 期限, carried columns apart',
      (key) => {
        const { columnWidths, freeze } = sheetOf(key);
        const at = (field: RowField) => columnOf(key, field);
        const carried = columnsOf(key).flatMap(({ role }, index) => (role === 'carried' ? [index] : []));
        expect(widthUpTo(columnWidths, at('state'), carried)).toBeLessThanOrEqual(700);
        expect(widthUpTo(columnWidths, at('due'), carried)).toBeLessThanOrEqual(1_000);
        expect(freeze).toEqual({ rows: HEADING_ROW, columns: at('requirement') + 1 });
      },
    );

    test.each(caseSheets(sector))('%s: rows are two lines high unless the question is longer', (key) => {
      const { rows, columnWidths } = sheetOf(key);
      const heights = new Map(rows.map(({ row, height }) => [row, height]));
      itemsOf(key).forEach((item, index) => {
        const width = columnWidths[columnOf(key, 'requirement')]!;
        const question = Math.max(TWO_LINES, heightOf({ text: item.requirement[language], width }));
        const height = heights.get(FIRST_ITEM_ROW + index);
        // One place of a plant is named in full.
        if (item.answerType === 'multiselect') expect(height).toBeGreaterThanOrEqual(question);
        else expect([item.id, height]).toEqual([item.id, question]);
      });
    });

    test('helpers of formulas are hidden behind everything that people see', () => {
      for (const key of caseSheets(sector)) {
        const { columnWidths, filter, print } = sheetOf(key);
        const shown = columnsOf(key).length;
        expect(columnWidths.slice(0, shown).every((width) => width > 0)).toBe(true);
        expect(columnWidths.slice(shown).every((width) => width === 0)).toBe(true);
        expect([filter, print.area]).not.toContain(null);
      }
    });
  },
);

test.each(LANGUAGES)('the vendor sees its columns in the same order (%s)', (language) => {
  const sheet = vendorTemplate(language).sheets.find(({ key }) => key === 'vendorAnswers')!;
  const order = columnsOf('vendor').map(({ field }) => field);
  expect(VENDOR_COLUMNS).toEqual(order.filter((field) => VENDOR_COLUMNS.some((own) => own === field)));
  const at = (field: (typeof VENDOR_COLUMNS)[number]) => VENDOR_COLUMNS.indexOf(field);
  expect(widthUpTo(sheet.columnWidths, at('state'))).toBeLessThanOrEqual(700);
  expect(sheet.freeze?.columns).toBe(at('requirement') + 1);
});
