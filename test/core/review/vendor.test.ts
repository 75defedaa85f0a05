import fc from '../../seeded';
import { strFromU8, unzipSync } from 'fflate';
import type { CaseReading, CellValue, RowReading } from '../../../src/core/model/reading';
import { ITEMS, itemsOf } from '../../../src/core/guide/catalogue';
import { LANGUAGES } from '../../../src/core/model/language';
import { mergeVendor, VENDOR_FIELDS } from '../../../src/core/review/vendor/mergeVendor';
import type { VendorReading } from '../../../src/core/review/vendor/vendorReading';
import { vendorSlice } from '../../../src/core/review/vendor/vendorSlice';
import { reviewText } from '../../../src/core/review/reviewText';
import { vendorTemplate } from '../../../src/core/sheets/vendor/vendorTemplate';
import type { WorkbookDescription } from '../../../src/core/sheets/description';
import { ROW_COLUMNS, type RowField } from '../../../src/core/model/rowFields';
import { writeWorkbook } from '../../../src/workbook/file/write/writeWorkbook';
import { placeVendor } from '../../../src/workbook/place/placeVendor';
import { anyCell } from '../../arbitraries/cells';
import { answeredBook, readingOf, workbookCellsOfBook } from '../../review/caseBook';
import { withValue } from '../../review/withValue';

const VENDOR_ITEMS = [...ITEMS.values()].filter(({ owner }) => owner === 'vendor');
const isVendors = (itemId: string) => ITEMS.get(itemId)?.owner === 'vendor';
const base = readingOf(answeredBook());

/** A case in which every cell that a person fills in holds a text of its own. */
function marked(): CaseReading {
  let number = 0;
  const mark = () => `mark${String((number += 1)).padStart(5, '0')}x`;
  return {
    ...base,
    cover: Object.fromEntries(
      Object.keys(base.cover).map((field) => [field, mark()]),
    ) as CaseReading['cover'],
    rows: base.rows.map((row) => ({
      ...row,
      fields: Object.fromEntries(ROW_COLUMNS.map(({ field }) => [field, mark()])) as RowReading['fields'],
    })),
  };
}

const packed = (book: WorkbookDescription) =>
  Object.values(unzipSync(writeWorkbook(book)))
    .map((part) => strFromU8(part))
    .join('\n');

test.each(LANGUAGES)(
  "the slice carries the vendor's rows and the device, and not one text more (%s)",
  (language) => {
    const source = marked();
    const bytes = packed(vendorSlice(source, vendorTemplate(language)));
    const found = new Set(bytes.match(/mark\d{5}x/g));
    const { caseId, device, maker, model, installDate } = source.cover;
    const expected = [
      ...[caseId, device, maker, model, installDate],
      ...source.rows
        .filter(({ itemId }) => isVendors(itemId))
        .flatMap(({ fields }) => VENDOR_FIELDS.map((field) => fields[field])),
    ];
    expect([...found].sort()).toEqual([...new Set(expected)].sort());
    expect(expected.length).toBeGreaterThan(80);
  },
  60_000,
);

test('answers are put into the language of the vendor, and come back as they were', () => {
  const slice = vendorSlice(base, vendorTemplate('en'));
  const back = placeVendor(workbookCellsOfBook(slice))!;
  const answers = back.rows.filter(({ itemId }) => isVendors(itemId)).map(({ fields }) => fields.answer);
  expect(answers).toContain('Conforms');
  expect(answers.some((answer) => /[ぁ-ん一-龥]/.test(JSON.stringify(answer)))).toBe(false);
  const only = { ...back, rows: back.rows.filter(({ itemId }) => isVendors(itemId)) };
  expect(mergeVendor(base, only)).toMatchObject({ changes: [], rejected: [], edits: [] });
});

const vendorRows = (
  changes: Readonly<Record<string, Partial<Record<RowField, CellValue>>>> = {},
): VendorReading => ({
  caseId: base.cover.caseId,
  unplaced: [],
  rows: base.rows
    .filter(({ itemId }) => isVendors(itemId))
    .map((row) => ({
      ...row,
      sheet: 'V',
      fields: { ...row.fields, hqCheck: null, hqComment: null, ...changes[row.itemId] },
    })),
});
const [FIRST, SECOND] = VENDOR_ITEMS.map(({ id }) => id) as [string, string];

test('a merge shows each change, old and new, and writes where the case has the row', () => {
  const own = base.rows.find(({ itemId }) => itemId === FIRST)!;
  const merge = mergeVendor(base, vendorRows({ [FIRST]: { evidence: '=cmd()', due: 46_400, remark: null } }));
  expect(merge.changes).toEqual([
    {
      itemId: FIRST,
      field: 'evidence',
      place: { sheet: own.sheet, cell: own.cells.evidence },
      before: own.fields.evidence,
      after: '=cmd()',
    },
    {
      itemId: FIRST,
      field: 'due',
      place: { sheet: own.sheet, cell: own.cells.due },
      before: null,
      after: 46_400,
    },
  ]);
  expect(merge.edits[0]).toEqual({
    place: merge.changes[0]!.place,
    value: '=cmd()',
    expected: own.fields.evidence,
  });
  expect(merge.counts).toEqual({
    read: VENDOR_ITEMS.length,
    written: 1,
    unchanged: VENDOR_ITEMS.length - 1,
    rejected: 0,
  });
});

test('a blank cell of the vendor empties nothing', () => {
  const merge = mergeVendor(
    base,
    vendorRows({ [FIRST]: { answer: '', evidence: ' ', remark: null, due: null } }),
  );
  expect(merge.edits).toEqual([]);
});

describe('refused', () => {
  const reasons = (vendor: VendorReading, source = base) =>
    mergeVendor(source, vendor).rejected.map(({ itemId, reason }) => [itemId, reason]);
  const foreignRow = (itemId: string): RowReading => ({ ...base.rows[0]!, itemId });

  test.each<[string, VendorReading, string]>([
    ['an error', vendorRows({ [FIRST]: { evidence: { error: '#REF!' } } }), 'VENDOR_ERROR_CELL'],
    ['an answer off the list', vendorRows({ [FIRST]: { answer: 'まあまあ' } }), 'VENDOR_UNKNOWN_ANSWER'],
    ["a reviewer's cell", vendorRows({ [FIRST]: { hqCheck: '承認' } }), 'VENDOR_REVIEWER_COLUMN'],
    ["a reviewer's comment", vendorRows({ [FIRST]: { hqComment: 'ok' } }), 'VENDOR_REVIEWER_COLUMN'],
    [
      'a second row',
      {
        ...vendorRows({ [FIRST]: { evidence: 'another' } }),
        unplaced: [{ reason: 'duplicate-item', what: FIRST, place: null }],
      },
      'VENDOR_DUPLICATE',
    ],
  ])('%s', (_what, vendor, reason) => {
    const found = reasons(vendor);
    expect(new Set(found.map(([id]) => id))).toEqual(new Set([FIRST]));
    expect(found[0]![1]).toBe(reason);
    expect(mergeVendor(base, vendor).edits).toEqual([]);
  });

  test('unknown items, items of others, rows that the case lacks', () => {
    const vendor = vendorRows();
    const extra = {
      ...vendor,
      rows: [...vendor.rows, foreignRow('SPEC-COM-01'), foreignRow('RISK-PA-USE-01')],
      unplaced: [{ reason: 'unknown-item' as const, what: 'NOPE-01', place: null }],
    };
    const specOwner = ITEMS.get('SPEC-COM-01')!.owner;
    expect(reasons(extra)).toEqual([
      ['NOPE-01', 'VENDOR_UNKNOWN'],
      ...(specOwner === 'vendor' ? [] : [['SPEC-COM-01', 'VENDOR_NOT_VENDOR_ROW']]),
      ['RISK-PA-USE-01', 'VENDOR_UNKNOWN'],
    ]);
  });

  test('the whole workbook of another case', () => {
    const merge = mergeVendor(withValue(base, 'cover:caseId', 'value', '2026-999'), vendorRows());
    // An empty number is nobody's: then the device says whose workbook it is.
    const unnumbered = withValue(base, 'cover:caseId', 'value', null);
    const { device, model } = base.cover;
    const ofDevice = (named: typeof device) =>
      mergeVendor(unnumbered, { ...vendorRows(), caseId: null, device: named, model }).counts.rejected;
    expect([ofDevice(device), ofDevice('another')].map((count) => count === 0)).toEqual([true, false]);
    expect(merge.counts).toMatchObject({ written: 0, rejected: VENDOR_ITEMS.length });
    expect(merge.edits).toEqual([]);
    expect(reviewText({ code: merge.rejected[0]!.reason, values: { item: FIRST } }, 'en')).toContain(FIRST);
  });
});

test("whatever a vendor sends: counts add up, and only the vendor's own cells are written", () => {
  const cell = fc.record({
    index: fc.nat({ max: base.rows.length - 1 }),
    field: fc.constantFrom(...ROW_COLUMNS.map(({ field }) => field)),
    value: anyCell,
  });
  const vendor = fc.record({
    caseId: fc.constantFrom<CellValue>(base.cover.caseId, base.cover.caseId, 'other', null),
    cells: fc.array(cell, { maxLength: 30 }),
    unplaced: fc.array(
      fc.record({
        reason: fc.constantFrom('unknown-item' as const, 'duplicate-item' as const, 'missing-field' as const),
        what: fc.constantFrom(FIRST, SECOND, 'X'),
        place: fc.constant(null),
      }),
      { maxLength: 4 },
    ),
  });
  const allowed = new Set(
    base.rows
      .filter(({ itemId }) => isVendors(itemId))
      .flatMap(({ sheet, cells }) => VENDOR_FIELDS.map((field) => `${sheet}!${cells[field]}`)),
  );
  let written = 0;
  fc.assert(
    fc.property(vendor, ({ caseId, cells, unplaced }) => {
      const rows = base.rows.map((row, index) => {
        const own = cells
          .filter((entry) => entry.index === index)
          .map((entry) => [entry.field, entry.value] as const);
        return {
          ...row,
          fields: { ...row.fields, ...(Object.fromEntries(own) as Partial<RowReading['fields']>) },
        };
      });
      const { counts, edits, changes, rejected } = mergeVendor(base, { caseId, rows, unplaced });
      const extra = unplaced.filter(({ reason }) => reason !== 'missing-field').length;
      expect(counts.read).toBe(rows.length + extra);
      expect(counts.written + counts.unchanged + counts.rejected).toBe(counts.read);
      expect(rejected).toHaveLength(counts.rejected);
      expect(new Set(changes.map(({ itemId }) => itemId)).size).toBe(counts.written);
      expect(
        edits.map(({ place }) => `${place.sheet}!${place.cell}`).filter((at) => !allowed.has(at)),
      ).toEqual([]);
      written += counts.written;
    }),
    { numRuns: 120 },
  );
  expect(written).toBeGreaterThan(0);
  expect(itemsOf('vendor').length).toBeGreaterThan(0);
});
