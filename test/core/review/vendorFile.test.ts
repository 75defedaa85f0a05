import { ITEMS } from '../../../src/core/guide/catalogue';
import { mergeVendor } from '../../../src/core/review/vendor/mergeVendor';
import { vendorSlice } from '../../../src/core/review/vendor/vendorSlice';
import type { WorkbookDescription } from '../../../src/core/template/description';
import { ROW_COLUMNS } from '../../../src/core/template/rowFields';
import { vendorTemplate } from '../../../src/core/template/vendor/vendorTemplate';
import { readVendorFile } from '../../../src/workbook/file/read/case/readVendorFile';
import { writeWorkbook } from '../../../src/workbook/file/write/writeWorkbook';
import { answeredBook, readingOf } from '../../review/caseBook';

const VENDOR_ITEMS = [...ITEMS.values()].filter(({ owner }) => owner === 'vendor');
const base = readingOf(answeredBook());

/** The vendor's workbook with HQ's two columns added beside its own, filled in on the first rows. */
function withReviewerColumns(book: WorkbookDescription, filled: number): WorkbookDescription {
  const [check, comment] = ROW_COLUMNS.filter(({ role }) => role === 'reviewer').map(
    ({ heading }) => heading.ja,
  );
  let left = filled;
  const textIn = (cells: WorkbookDescription['sheets'][number]['rows'][number]['cells'], wanted: string) =>
    cells.some(({ content }) => content.kind === 'text' && content.text === wanted);
  const added = (cells: Parameters<typeof textIn>[0], texts: readonly (string | undefined)[]) => {
    const next = Math.max(...cells.map(({ column }) => column)) + 1;
    const text = (value: string) => ({ kind: 'text', text: value }) as const;
    return [
      ...cells,
      ...texts.map(
        (value, index) => ({ column: next + index, style: 'text', content: text(value ?? '') }) as const,
      ),
    ];
  };
  const sheets = book.sheets.map((sheet) => ({
    ...sheet,
    rows: sheet.rows.map((row) => {
      if (textIn(row.cells, '項目ID')) return { ...row, cells: added(row.cells, [check, comment]) };
      if (!VENDOR_ITEMS.some(({ id }) => textIn(row.cells, id)) || left === 0) return row;
      left -= 1;
      return { ...row, cells: added(row.cells, ['承認', '問題ありません']) };
    }),
  }));
  return { ...book, sheets };
}

test("a vendor's file that says what HQ should say is refused row by row, and HQ's cells stay", () => {
  const book = withReviewerColumns(vendorSlice(base, vendorTemplate('ja')), 3);
  const read = readVendorFile(writeWorkbook(book), 'ja');
  if (read.kind !== 'vendor') throw new Error(read.kind);
  const ids = VENDOR_ITEMS.slice(0, 3).map(({ id }) => id);
  const { rejected, edits, counts } = mergeVendor(base, read.reading);
  const ofHq = rejected.filter(({ reason }) => reason === 'VENDOR_REVIEWER_COLUMN');
  expect(ofHq.map(({ itemId }) => itemId).sort()).toEqual([...ids].sort());
  expect(counts.written + counts.unchanged + counts.rejected).toBe(counts.read);
  const hqCells = base.rows.flatMap(({ sheet, cells }) =>
    [cells.hqCheck, cells.hqComment].map((cell) => `${sheet}!${cell}`),
  );
  expect(edits.filter(({ place }) => hqCells.includes(`${place.sheet}!${place.cell}`))).toEqual([]);
});
