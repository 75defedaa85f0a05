import type { FrameLocator } from 'playwright-core';
import { itemsOf } from '../../src/core/guide/catalogue';
import { valueCell } from '../../src/core/sheets/case/coverLayout';
import { clickTab, paneFrame } from './paneFrame';
import {
  inExcel,
  openFindings,
  SPEC,
  trips,
  whenQuiet,
  WRONG,
  wrongCount,
  wrongItems,
  reverseRows,
} from './robustCase';
import { openStage, paste, type PreviewPage, type Stage } from './previewPage';

/** Two panes over one document, as two people have them: both show each edit, and neither answers it. */
jest.setTimeout(300_000);

const IDS = itemsOf('spec').map(({ id }) => id);

let stage: Stage;
let preview: PreviewPage;
let here: FrameLocator;
let there: FrameLocator;
beforeAll(async () => {
  stage = await openStage();
  preview = await openFindings(stage, 'desktop');
  await preview.page.evaluate(() => window.iiotPreview!.joinCoauthor());
  here = preview.page.frameLocator('iframe:not([data-coauthor])');
  there = preview.page.frameLocator('iframe[data-coauthor]');
  await clickTab(there, 'findings');
}, 300_000);
afterAll(() => stage.close());

/** The frame of the co-author: what it does is remote for the first pane. */
const coauthor = () =>
  preview.page.frames().find((each) => each !== paneFrame(preview) && /taskpane|pane-/.test(each.url()))!;

test('an edit shows in both panes, and so does its end', async () => {
  await paste(preview.page, SPEC, 'D7:D9', [[WRONG], [WRONG], [WRONG]]);
  await wrongCount(here, 3);
  await wrongCount(there, 3);
  await paste(preview.page, SPEC, 'D7:D9', [[null], [null], [null]]);
  await wrongCount(here, 0);
  await wrongCount(there, 0);
});

test("a co-author's edit and sorting reach the first pane", async () => {
  const [first, last] = [5, 4 + IDS.length];
  await inExcel(
    preview,
    `(workbook) => {
      const sheet = workbook.worksheets.getItem('${SPEC}');
      sheet.getRange('D5').values = [['${WRONG}']];
    }`,
    coauthor(),
  );
  await wrongCount(here, 1);
  await inExcel(
    preview,
    `(workbook) => {
      const sheet = workbook.worksheets.getItem('${SPEC}');
      sheet.protection.unprotect();
    }`,
    coauthor(),
  );
  await reverseRows(preview, SPEC, `A${first}:M${last}`, coauthor());
  await wrongCount(here, 1);
  expect(await wrongItems(here)).toEqual([IDS[0]]);
});

/**
 * A value met before calls no custom function, so nothing comes late: an edit then costs each pane the one
 * reading that it takes. (Results that come after that reading cost one more.)
 */
test('after an edit both panes fall quiet: one reading, no echo', async () => {
  const edit = (text: string): Promise<void> => paste(preview.page, '表紙', valueCell('maker'), [[text]]);
  const calls = (): Promise<number> => preview.page.evaluate(() => window.iiotPreview!.functionCalls().sent);
  for (const text of ['Acme', 'Other']) await edit(text);
  const before = await whenQuiet(preview.page);
  const called = await calls();
  await edit('Acme');
  await whenQuiet(preview.page);
  expect(await calls()).toBe(called);
  expect(await trips(preview.page, before)).toHaveLength(1);
  await preview.page.waitForTimeout(1_500);
  expect(await trips(preview.page, before)).toHaveLength(1);
});

test('no exception in the browser', () => expect(preview.problems).toEqual([]));
