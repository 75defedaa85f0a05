import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import type { CaseReading } from '../../src/core/model/reading';
import { ITEMS } from '../../src/core/guide/catalogue';
import { serialOfDate } from '../../src/core/model/isoDate';
import { COVER_FIELDS } from '../../src/core/model/coverFields';
import { ROW_COLUMNS } from '../../src/core/model/rowFields';
import { DEVICE_FIELDS } from '../../src/core/sheets/vendor/vendorLayout';
import { VENDOR_IDS } from '../../src/taskpane/views/vendor/vendorTestIds';
import { readCaseFile } from '../../src/workbook/file/read/case/readCaseFile';
import { readVendorFile } from '../../src/workbook/file/read/case/readVendorFile';
import { writeWorkbook } from '../../src/workbook/file/write/writeWorkbook';
import { withOffice } from '../libreoffice/withOffice';
import { answeredBook, coverEdit, edited, readingOf } from '../review/caseBook';
import { HOSTILE } from '../review/hostileCase';
import { clickTab, fitPane, overflow, paneFrame, shoot, violations } from './paneFrame';
import { openStage, settle, type PreviewPage, type Stage } from './previewPage';
import { downloadDraft, openBook } from './sendPage';
import { downloadedBytes, savedBytes } from './bookBytes';

/** The vendor's part out and back, filled in and saved by LibreOffice, on the shipped bundle. */
jest.setTimeout(240_000);

const VENDOR = [...ITEMS.values()].filter(({ owner }) => owner === 'vendor').map(({ id }) => id);
const [FIRST = '', SECOND = '', THIRD = '', FOURTH = ''] = VENDOR;
const WRITTEN = ['answer', 'evidence', 'remark', 'due'] as const;

/** A case in which every text that a person types is a mark of its own; HQ has commented each row. */
function markedBook() {
  const book = answeredBook();
  let number = 0;
  const mark = () => `mark${String((number += 1)).padStart(5, '0')}x`;
  const texts = COVER_FIELDS.filter(({ kind, role }) => role !== 'computed' && kind === 'text');
  const rows = readingOf(book).rows.flatMap(({ sheet, cells }) =>
    ROW_COLUMNS.filter(({ field }) => ['evidence', 'remark', 'hqComment'].includes(field)).map(
      ({ field }) => ({ place: { sheet, cell: cells[field] }, value: mark() }),
    ),
  );
  return edited(book, [...rows, ...texts.map(({ field }) => coverEdit(book, field, mark()))]);
}

const source = markedBook();
const given = readingOf(source);
const rowsOf = ({ rows }: CaseReading, ids: readonly string[]) =>
  rows.filter(({ itemId }) => ids.includes(itemId));

let stage: Stage;
let preview: PreviewPage;
let book: Uint8Array;
beforeAll(async () => {
  stage = await openStage();
  preview = await openBook(stage, 'desktop', writeWorkbook(source));
  await clickTab(preview.pane, 'vendor');
}, 240_000);
afterAll(() => stage.close());

const counts = async () =>
  ((await preview.pane.getByTestId(VENDOR_IDS.counts).innerText()).match(/\d+/g) ?? []).map(Number);

async function choose(bytes: Uint8Array, name: string): Promise<void> {
  const file = { name, mimeType: 'application/octet-stream', buffer: Buffer.from(bytes) };
  await preview.pane.getByTestId(VENDOR_IDS.file).setInputFiles(file);
}

test("the vendor's workbook holds the device and the vendor's rows, and no other value of the case", async () => {
  const { page, pane } = preview;
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    pane.getByTestId(VENDOR_IDS.download).click(),
  ]);
  expect(download.suggestedFilename()).toMatch(/\.xlsx$/);
  book = new Uint8Array(await downloadedBytes(download));
  const text = Object.values(unzipSync(book))
    .map((part) => strFromU8(part))
    .join();
  const expected = [
    ...DEVICE_FIELDS.map((field) => given.cover[field]),
    ...rowsOf(given, VENDOR).flatMap(({ fields }) => [fields.evidence, fields.remark]),
  ].filter((value) => typeof value === 'string' && value.startsWith('mark'));
  expect([...new Set(text.match(/mark\d{5}x/g))].sort()).toEqual([...expected].sort());
  expect(expected.length).toBeGreaterThan(40);
});

test('the draft to the vendor carries the same workbook', async () => {
  await preview.pane.getByTestId(VENDOR_IDS.address).fill('support@vendor.example.com');
  await preview.pane.getByTestId(VENDOR_IDS.due).fill('2027-03-31');
  const { mail, bytes } = await downloadDraft(preview, VENDOR_IDS.mail);
  expect(mail.to?.map(({ address }) => address)).toEqual(['support@vendor.example.com']);
  expect(mail.text).toContain('2027-03-31');
  expect(Buffer.from(bytes).equals(Buffer.from(book))).toBe(true);
});

/** The protection has no password: whoever wants to add rows takes it off. */
function unprotected(bytes: Uint8Array): Uint8Array {
  const parts = Object.entries(unzipSync(bytes)).map(([part, content]): [string, Uint8Array] => {
    if (!part.startsWith('xl/worksheets/')) return [part, content];
    return [part, strToU8(strFromU8(content).replace(/<sheetProtection[^>]*\/>/, ''))];
  });
  return zipSync(Object.fromEntries(parts));
}

/** What the vendor does in LibreOffice: answers, adds rows of others, and saves. */
async function returnedBook(): Promise<Uint8Array> {
  const read = readVendorFile(book, 'ja');
  if (read.kind !== 'vendor') throw new Error(read.kind);
  const at = (id: string) => read.reading.rows.find(({ itemId }) => itemId === id)!;
  const last = Math.max(...read.reading.rows.map(({ row }) => row));
  const below = (offset: number, id: string) => ({
    sheet: at(FIRST).sheet,
    cell: at(FIRST).cells.itemId.replace(/\d+/, String(last + offset)),
    value: id,
  });
  const set = (id: string, field: (typeof WRITTEN)[number], value: string | number) => ({
    sheet: at(id).sheet,
    cell: at(id).cells[field],
    value,
  });
  return withOffice(async (office, folder) => {
    const path = join(folder, 'vendor.xlsx');
    await writeFile(path, unprotected(book));
    await office.open(path);
    await office.edit(
      [
        set(FIRST, 'evidence', HOSTILE[0]),
        set(FIRST, 'due', serialOfDate('2027-03-01')),
        set(SECOND, 'remark', HOSTILE[4]),
        set(THIRD, 'answer', 'まあまあ'),
        set(FOURTH, 'remark', '新しい備考'),
        below(1, SECOND),
        below(2, 'NOPE-01'),
        below(3, 'SPEC-COM-01'),
      ],
      [],
    );
    await office.saveXlsx(path);
    return new Uint8Array(await readFile(path));
  });
}

test('what came back is shown before it is taken: changes, refusals, and counts that add up', async () => {
  await choose(await returnedBook(), 'returned.xlsx');
  const { pane } = preview;
  await pane.getByTestId(VENDOR_IDS.counts).waitFor();
  const [read = 0, written, skipped, unchanged = 0, rejected = 0] = await counts();
  expect(read).toBe(VENDOR.length + 3);
  expect([written, skipped, rejected]).toEqual([2, 0, 5]);
  expect(unchanged).toBe(read - 7);
  const refused = pane.getByTestId(VENDOR_IDS.rejected).locator('li');
  expect(
    await refused.evaluateAll((lines) => lines.map((line) => line.getAttribute('data-code')).sort()),
  ).toEqual([
    'VENDOR_DUPLICATE',
    'VENDOR_DUPLICATE',
    'VENDOR_NOT_VENDOR_ROW',
    'VENDOR_UNKNOWN',
    'VENDOR_UNKNOWN_ANSWER',
  ]);
  expect(await pane.getByTestId(VENDOR_IDS.changes).innerText()).toContain('2027-03-01');
  await fitPane(preview, 320, 1800);
  expect(await overflow(preview)).toBe(0);
  expect(await violations(paneFrame(preview))).toEqual([]);
  await shoot(preview, 'vendor-merge-320');
  const untouched = rowsOf(readCaseFile(await savedBytes(preview.page)), VENDOR);
  expect(untouched.map(({ fields }) => [fields.evidence, fields.remark])).toEqual(
    rowsOf(given, VENDOR).map(({ fields }) => [fields.evidence, fields.remark]),
  );
});

test('only the rows that are chosen are written, in one go; nothing of HQ is touched', async () => {
  const { pane, page } = preview;
  const before = readCaseFile(await savedBytes(page));
  await pane.getByTestId(VENDOR_IDS.row(FOURTH)).uncheck();
  expect((await counts()).slice(1, 3)).toEqual([1, 1]);
  await pane.getByTestId(VENDOR_IDS.apply).click();
  await pane.locator(`[data-testid="${VENDOR_IDS.outcome}"][data-code="written"]`).waitFor();
  await settle(page);
  const after = readCaseFile(await savedBytes(page));
  const differing = after.rows.flatMap(({ itemId, fields }) => {
    const own = before.rows.find((row) => row.itemId === itemId)!.fields;
    return [...WRITTEN, 'hqCheck' as const, 'hqComment' as const].flatMap((field) =>
      fields[field] === own[field] ? [] : [[itemId, field, fields[field]]],
    );
  });
  expect(differing).toEqual([
    [FIRST, 'evidence', HOSTILE[0]],
    [FIRST, 'due', serialOfDate('2027-03-01')],
  ]);
  expect(
    rowsOf(after, VENDOR).every(
      ({ fields: { hqComment } }) => typeof hqComment === 'string' && hqComment.startsWith('mark'),
    ),
  ).toBe(true);
  const row = after.rows.find(({ itemId }) => itemId === FIRST)!;
  const formula = await page.evaluate(([sheet, cell]) => window.iiotPreview!.getFormula(sheet, cell), [
    row.sheet,
    row.cells.evidence,
  ] as const);
  expect(formula).toBe(HOSTILE[0]);
  expect(await page.evaluate(() => 'pwned' in window)).toBe(false);
  expect((await counts()).slice(1, 3)).toEqual([0, 1]);
});

test.each([
  ['a case', () => writeWorkbook(answeredBook()), /./],
  ['no workbook', () => new TextEncoder().encode('hello'), /xlsx/],
])('%s is refused, with words', async (_what, bytes, text) => {
  await choose(bytes(), 'other.xlsx');
  const { pane } = preview;
  const refused = pane.locator(
    `[data-testid="${VENDOR_IDS.outcome}"]:not([data-code=applied]), [data-testid="${VENDOR_IDS.rejected}"]`,
  );
  await refused.first().waitFor();
  expect(await refused.first().innerText()).toMatch(text);
});

test('nothing went wrong in the browser', () => {
  expect(preview.problems).toEqual([]);
  expect(preview.foreignRequests).toEqual([]);
});
