import { CASE_SIZES, grownCase } from '../../tools/bench/grownCase';
import { columnOf } from '../../src/core/model/rowFields';
import { a1 } from '../../src/core/model/address';
import { FIRST_ITEM_ROW } from '../../src/core/sheets/case/checkLayout';
import { TEST_IDS } from '../../src/taskpane/testIds';
import { writeWorkbook } from '../../src/workbook/file/write/writeWorkbook';
import { SPEC, trips, whenQuiet, type RoundTrip } from './robustCase';
import { openPreview, openStage, paste, type PreviewPage, type Stage } from './previewPage';
import { openBytes } from './bookBytes';

/**
 * Round trips and bytes of the shipped pane on the real office.js, from a case as it is to 1,600 items. The
 * workbooks hold values where a template holds formulas: what is counted is the conversation, not the
 * calculation, and results of functions travel apart from it.
 */
jest.setTimeout(580_000);

interface Counted {
  readonly items: number;
  /** A full reading, asked for by hand. */
  readonly full: readonly RoundTrip[];
  /** One answer typed. */
  readonly edit: readonly RoundTrip[];
}

const counted: Counted[] = [];
let stage: Stage;
let preview: PreviewPage;
beforeAll(async () => {
  stage = await openStage();
  preview = await openPreview(stage, { template: 'blank', language: 'ja', host: 'web' });
  await preview.pane.getByTestId(TEST_IDS.notCase).waitFor();
}, 240_000);
afterAll(() => stage.close());

/** The case with what its formulas show in place of the formulas. */
function calculated(items: number): Uint8Array {
  const book = grownCase(items);
  const sheets = book.sheets.map((sheet) => ({
    ...sheet,
    rows: sheet.rows.map((row) => ({
      ...row,
      cells: row.cells.map((cell) => {
        if (cell.content.kind !== 'formula') return cell;
        const { cached } = cell.content;
        const content =
          typeof cached === 'number'
            ? ({ kind: 'number', value: cached } as const)
            : ({ kind: 'text', text: String(cached) } as const);
        return { ...cell, content };
      }),
    })),
    conditionalFormats: [],
  }));
  return writeWorkbook({ ...book, sheets });
}

async function count(items: number): Promise<Counted> {
  const { page, pane } = preview;
  await openBytes(page, calculated(items), 'grown.xlsx');
  await pane.getByTestId(TEST_IDS.impactLevel).waitFor({ timeout: 120_000 });
  const opened = await whenQuiet(page);
  await pane.getByTestId(TEST_IDS.refresh).click();
  const before = await whenQuiet(page);
  await paste(page, SPEC, a1(columnOf('spec', 'answer'), FIRST_ITEM_ROW), [['適合']]);
  await whenQuiet(page);
  const all = await trips(page, opened);
  return {
    items,
    full: all.filter(({ index }) => index <= before),
    edit: all.filter(({ index }) => index > before),
  };
}

const bytesOf = (made: readonly RoundTrip[]): number => made.reduce((sum, { bytes }) => sum + bytes, 0);

test.each(CASE_SIZES)('%d items: at most two round trips for all, one for an edit', async (items) => {
  const made = await count(items);
  counted.push(made);
  expect([1, 2]).toContain(made.full.length);
  expect(made.edit.length).toBe(1);
});

test('bytes grow with the items, and an edit costs the same at any size', () => {
  expect(counted.map(({ items }) => items)).toEqual(CASE_SIZES);
  const sizes = counted.map(({ items, full, edit }) => ({
    items,
    full: bytesOf(full),
    edit: bytesOf(edit),
  }));
  // Bytes of a further item, between neighbouring sizes.
  const steps = sizes
    .slice(1)
    .map(({ items, full }, index) => (full - sizes[index]!.full) / (items - sizes[index]!.items));
  expect(Math.min(...steps)).toBeGreaterThan(100);
  expect(Math.max(...steps) / Math.min(...steps)).toBeLessThan(1.25);
  const edits = sizes.map(({ edit }) => edit);
  expect(Math.max(...edits) / Math.min(...edits)).toBeLessThan(1.1);
});

test('no exception in the browser', () => expect(preview.problems).toEqual([]));
