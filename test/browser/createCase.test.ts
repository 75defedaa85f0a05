import type { Frame } from 'playwright-core';
import { ALL_TEMPLATES } from '../../src/core/sheets/allTemplates';
import { companyTemplate } from '../../src/core/policy/companyTemplate';
import { readPolicyFile } from '../../src/core/policy/readPolicyFile';
import type { WorkbookDescription } from '../../src/core/sheets/description';
import { blankBook } from '../../src/preview/page/blankBook';
import { TEST_IDS } from '../../src/taskpane/testIds';
import type { CreateOutcome, WorkbookPort } from '../../src/workbook/port';
import { writeWorkbook } from '../../src/workbook/file/write/writeWorkbook';
import { examplePolicy } from '../core/policy/examplePolicy';
import { openChartCells, writtenChartCells } from './chartCells';
import { differences, likeness } from './likeness';
import { buildLive, withLive } from './liveBundle';
import { describedDressing, openDressing } from './sheetDressing';
import { openPreview, openStage, settle, type PreviewPage, type Stage } from './previewPage';
import { openBytes, savedBytes } from './bookBytes';

/** A workbook built live, through the real office.js, is the workbook that the file writer writes. */
jest.setTimeout(590_000);

declare global {
  interface Window {
    live: WorkbookPort;
  }
}

let stage: Stage;
let script: string;
beforeAll(async () => {
  stage = await openStage();
  script = await buildLive();
  preview = await openPreview(stage, { template: 'blank', language: 'ja', host: 'web' });
}, 240_000);
afterAll(() => stage.close());

interface Created {
  readonly outcome: CreateOutcome | { readonly code: string; readonly detail: string };
  readonly steps: readonly number[];
}

interface Opened {
  readonly preview: PreviewPage;
  readonly frame: Frame;
}

/** The one page of the file; each test opens a workbook of its own in it. */
let preview: PreviewPage;

async function open(book: Uint8Array, shown: string = TEST_IDS.notCase): Promise<Opened> {
  await openBytes(preview.page, book);
  await preview.pane.getByTestId(shown).waitFor();
  return { preview, frame: await withLive(preview.page, script) };
}

/** Cancels after so many steps, where a number is given. */
function create({ frame }: Opened, description: WorkbookDescription, cancelAt = -1): Promise<Created> {
  return frame.evaluate(
    async ([what, at]): Promise<Created> => {
      const controller = new AbortController();
      const steps: number[] = [];
      const onProgress = (done: number): void => {
        steps.push(done);
        if (done === at) controller.abort();
      };
      try {
        return { outcome: await window.live.createCase(what, onProgress, controller.signal), steps };
      } catch (error) {
        const { code, detail } = error as { code: string; detail: string };
        return { outcome: { code, detail }, steps };
      }
    },
    [description, cancelAt] as const,
  );
}

/** Sizes of the requests that name a sheet: those of the creation, not the pane's own reading afterwards. */
function requestSizes({ preview }: Opened, sheet: string): Promise<number[]> {
  return preview.page.evaluate(
    (name) =>
      window
        .iiotPreview!.requests()
        .map(({ request }) => JSON.stringify(request))
        .filter((text) => text.includes(JSON.stringify(name)))
        .map((text) => new Blob([text]).size),
    sheet,
  );
}

const saved = ({ preview: { page } }: Opened): Promise<Uint8Array> => savedBytes(page);

/** Calls of functions that came while the sheets were built are made again, then all is calculated. */
async function recalculate({ preview, frame }: Opened): Promise<void> {
  await frame.evaluate(() =>
    Excel.run(async (context) => {
      context.workbook.application.calculate(Excel.CalculationType.full);
      await context.sync();
    }),
  );
  await settle(preview.page);
}

/** Names of sheets, names of ranges and the title, as Excel gives them. */
function facts({ frame }: Opened): Promise<{ sheets: string[]; names: number; title: string }> {
  return frame.evaluate(() =>
    Excel.run(async (context) => {
      const { worksheets, names, properties } = context.workbook;
      worksheets.load('items/name');
      names.load('items/name');
      properties.load('title');
      await context.sync();
      return {
        sheets: worksheets.items.map(({ name }) => name),
        names: names.items.length,
        title: properties.title,
      };
    }),
  );
}

/** The preview's grid has 1,000 rows at first and stumbles over its own selection when the register's are added. */
const GROWING = 'Range is out of bounds. Max rows: 1000,';

/** The grid measures rows in steps, and goes on for a moment when their workbook has made way for another. */
const MEASURING = 'calculateAutoHeightInRange';

/** A case of a company, whose policy stands in custom XML and properties. */
function ofCompany(): WorkbookDescription {
  const read = readPolicyFile(examplePolicy());
  if (read.kind === 'refused') throw new Error(JSON.stringify(read.faults));
  const description = companyTemplate('PA', 'en', read.file);
  return { ...description, fileName: `company ${description.fileName}` };
}

test.each([...ALL_TEMPLATES, ofCompany()].map((each) => [each.fileName, each] as const))(
  '%s built live is the file',
  async (_name, description) => {
    const opened = await open(blankBook());
    const { outcome, steps } = await create(opened, description);
    expect({ outcome, steps }).toEqual({ outcome: { kind: 'created' }, steps: [0, 1, 2, 3] });
    const sizes = await requestSizes(opened, description.sheets[0]!.name);
    expect(sizes.length).toBe(3);
    // Excel on the web takes 5 MB at most.
    expect(Math.max(...sizes)).toBeLessThan(3_000_000);
    await recalculate(opened);
    const dressing = await openDressing(opened.frame, description);
    expect(JSON.parse(JSON.stringify(dressing))).toMatchObject(describedDressing(description));
    const names = description.sheets.map(({ name }) => name);
    const live = likeness(await saved(opened), names);
    const file = writeWorkbook(description);
    const charts = writtenChartCells(file);
    expect(charts).toHaveLength(description.sheets.flatMap((sheet) => sheet.charts ?? []).length);
    expect(await openChartCells(opened.frame, description)).toEqual(charts);
    const written = likeness(file, names);
    expect(Object.keys(written).length).toBeGreaterThan(100);
    expect(written.customXml).toHaveLength(description.customXml?.length ?? 0);
    expect(differences(live, written)).toEqual([]);
    expect((await facts(opened)).title).toBe(description.title);
    expect(
      preview.problems.filter((problem) => !problem.includes(GROWING) && !problem.includes(MEASURING)),
    ).toEqual([]);
  },
);

const small: WorkbookDescription = {
  ...ALL_TEMPLATES[0]!,
  sheets: ALL_TEMPLATES[0]!.sheets.slice(0, 2),
};

test('cancelled after filling, and failed while finishing: nothing stays behind', async () => {
  const opened = await open(blankBook());
  const before = await facts(opened);
  expect(await create(opened, small, 1)).toEqual({ outcome: { kind: 'cancelled' }, steps: [0, 1] });
  expect(await create(opened, small, 2)).toEqual({ outcome: { kind: 'cancelled' }, steps: [0, 1, 2] });
  expect(await facts(opened)).toEqual(before);
  await opened.preview.page.evaluate(() =>
    window.iiotPreview!.faults.failAction('WorksheetProtection.protect', 'GeneralException'),
  );
  expect((await create(opened, small)).outcome).toMatchObject({ code: 'HOST_FAILED' });
  await opened.preview.page.evaluate(() => window.iiotPreview!.faults.clear());
  expect(await facts(opened)).toEqual(before);
});

test('a case that is there is never overwritten', async () => {
  const opened = await open(writeWorkbook(ALL_TEMPLATES[0]!), TEST_IDS.impactLevel);
  const before = await facts(opened);
  const { outcome } = await create(opened, ALL_TEMPLATES[0]!);
  const sheets = ALL_TEMPLATES[0]!.sheets.map(({ name }) => name);
  expect(outcome).toMatchObject({ kind: 'occupied', sheets });
  expect(await facts(opened)).toEqual(before);
});
