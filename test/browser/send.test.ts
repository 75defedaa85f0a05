import { disagreements } from '../../src/core/review/changesSince';
import { readLog } from '../../src/core/rules/record/submissionLog';
import type { Faults } from '../../src/preview/faults/faults';
import words from '../../src/taskpane/views/send/send.ja.json';
import { TEST_IDS } from '../../src/taskpane/testIds';
import { readCaseFile } from '../../src/workbook/file/read/case/readCaseFile';
import { writeWorkbook } from '../../src/workbook/file/write/writeWorkbook';
import { answeredBook } from '../review/caseBook';
import { savedBytes } from './bookBytes';
import { clickTab } from './paneFrame';
import { openStage, settle } from './previewPage';
import { openBook, stateOf } from './sendPage';
import { historyOf, playSending } from './sendStory';

/** test/stories/send.test.ts sends on the desktop. */
describe('on the web variant', () => {
  playSending('web', { inOffice: true });
});

test('where no copy can be made, Excel’s own sharing carries the submission', async () => {
  const stage = await openStage();
  const preview = await openBook(stage, 'web', writeWorkbook(answeredBook()));
  const { page, pane } = preview;
  await page.evaluate(() => {
    const fail = (faults: Faults) => faults.failFile('open', 5001);
    fail(window.iiotPreview!.faults);
  });
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await clickTab(pane, 'send');
  await pane.getByTestId(TEST_IDS.noCopy).waitFor();
  expect(await stateOf(preview, 'formulas')).toBe('unknown');
  const button = pane.getByTestId(TEST_IDS.send);
  expect(await button.innerText()).toBe(words.buttons.share);
  await button.click();
  const done = pane.getByTestId(TEST_IDS.sendDone);
  await done.waitFor();
  expect(await done.innerText()).toContain(words.shareSteps[1]);
  await settle(page);
  const saved = await savedBytes(page);
  expect(readLog(readCaseFile(saved))).toMatchObject([{ number: 1, who: '佐藤' }]);
  expect(disagreements(readCaseFile(saved), historyOf(saved))).toMatchObject({ changes: [] });
  const clipboard = await page.evaluate(() => navigator.clipboard.readText());
  expect(clipboard).toContain('提出回数：1回目');
  expect(preview.problems).toEqual([]);
  await preview.close();
  await stage.close();
});
