import { valueCell } from '../../../src/core/sheets/case/coverLayout';
import { SHEET_NAMES } from '../../../src/core/model/sheetNames';
import { ITEMS } from '../../../src/core/guide/catalogue';
import { companyTemplate } from '../../../src/core/policy/companyTemplate';
import { mergeVendor } from '../../../src/core/review/vendor/mergeVendor';
import { vendorSlice } from '../../../src/core/review/vendor/vendorSlice';
import type { WorkbookDescription } from '../../../src/core/sheets/description';
import { ROW_COLUMNS } from '../../../src/core/model/rowFields';
import { vendorTemplate } from '../../../src/core/sheets/vendor/vendorTemplate';
import { readVendorFile } from '../../../src/workbook/file/read/case/readVendorFile';
import { writeWorkbook } from '../../../src/workbook/file/write/writeWorkbook';
import { placeVendor } from '../../../src/workbook/place/placeVendor';
import { answeredBook, edited, readingOf, workbookCellsOfBook } from '../../review/caseBook';
import { companyPolicy } from '../../review/companyPolicy';

const VENDOR_ITEMS = [...ITEMS.values()].filter(({ owner }) => owner === 'vendor');
const base = readingOf(answeredBook());

/** The vendor's workbook with HQ's two columns added beside its own, filled in on the first rows. */
function withReviewerColumns(book: WorkbookDescription, filled: number): WorkbookDescription {
  const [check, comment] = ROW_COLUMNS.filter(
    (column) => column.role === 'typed' && column.owner === 'hq',
  ).map(({ heading }) => heading.ja);
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

test("a company's own question to vendors goes out, comes back and is taken over; without the policy it is unknown", () => {
  const numbered = { place: { sheet: SHEET_NAMES.cover.ja, cell: valueCell('caseId') }, value: '2026-001' };
  const reading = readingOf(edited(companyTemplate('FA', 'ja', companyPolicy()), [numbered]));
  const ownItems = companyPolicy().changes.ownItems ?? [];
  const slice = vendorSlice(reading, vendorTemplate('ja', ownItems));
  const sent = placeVendor(workbookCellsOfBook(slice), ownItems)!;
  const row = sent.rows.find(({ itemId }) => itemId === 'OWN-VND-01')!;
  const back = writeWorkbook(
    edited(slice, [{ place: { sheet: row.sheet, cell: row.cells.answer }, value: '適合' }]),
  );
  const read = readVendorFile(back, 'ja', ownItems);
  if (read.kind !== 'vendor') throw new Error(read.kind);
  const own = reading.rows.find(({ itemId }) => itemId === 'OWN-VND-01')!;
  const { edits } = mergeVendor(reading, read.reading);
  expect(edits).toEqual([
    { place: { sheet: own.sheet, cell: own.cells.answer }, value: '適合', expected: own.fields.answer },
  ]);
  expect(sent.rows.map(({ itemId }) => itemId)).not.toContain('OWN-NET-01');
  const stranger = readVendorFile(back, 'ja');
  if (stranger.kind !== 'vendor') throw new Error(stranger.kind);
  expect(mergeVendor(base, stranger.reading).rejected).toContainEqual(
    expect.objectContaining({ itemId: 'OWN-VND-01', reason: 'VENDOR_UNKNOWN' }),
  );
});
