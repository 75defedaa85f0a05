import type { Page } from 'playwright-core';
import { ITEMS } from '../../src/core/guide/catalogue';
import type { CheckItem } from '../../src/core/guide/item';
import { isIntakeSheet, isRiskSheet } from '../../src/core/model/sheetGroups';
import { assessCase } from '../../src/core/rules/assessment/assessCase';
import { gapsOf } from '../../src/core/rules/assessment/gaps';
import { TEST_IDS } from '../../src/taskpane/testIds';
import { ANSWER_IDS } from '../../src/taskpane/views/guide/card/answerIds';
import { readCaseFile } from '../../src/workbook/file/read/case/readCaseFile';
import { answerPage } from './answerPage';
import { savedBytes } from './bookBytes';
import { paneFrame, shoot } from './paneFrame';
import { openPreview, openStage, still, type PreviewPage, type Stage } from './previewPage';

/**
 * What a trial of low impact costs: an empty template is answered in the card, from the first use to the last row of
 * the intake, without a mouse. Before the card: about 76 cells and 95 clicks, counted by hand.
 */
jest.setTimeout(600_000);

let stage: Stage;
let preview: PreviewPage;
beforeAll(async () => {
  stage = await openStage();
  preview = await openPreview(stage, { template: 'iiot-case-pa', language: 'ja', host: 'desktop' });
  await preview.pane.getByTestId(TEST_IDS.impactLevel).waitFor();
}, 240_000);
afterAll(() => stage.close());

const { card, press, typeKeys, focused, mark, writesSince } = answerPage(() => preview);

/** Storage, in a trial apart from the plant, with little effect; everything else is met. */
const ANSWERS: Readonly<Record<string, string>> = {
  'RISK-PA-USE-01': 'storage',
  'RISK-PA-USE-02': 'no',
  'RISK-PA-USE-03': 'verification',
  'RISK-PA-NET-02': 'no',
  'RISK-PA-SCN-01': 'low',
  'RISK-PA-SCN-02': 'low',
  'RISK-PA-SCN-03': 'low',
  'RISK-PA-SCN-04': 'no',
};

/** Counts presses of the mouse in page and pane. */
async function countClicks(page: Page): Promise<() => Promise<number>> {
  const frames = page.frames();
  for (const frame of frames)
    await frame.evaluate(() => {
      Object.assign(window, { clicks: 0 });
      const count = () =>
        Object.assign(window, { clicks: (window as unknown as { clicks: number }).clicks + 1 });
      document.addEventListener('pointerdown', count, true);
    });
  return async () => {
    const counts = await Promise.all(
      frames.map((frame) => frame.evaluate(() => (window as unknown as { clicks: number }).clicks)),
    );
    return counts.reduce((sum, count) => sum + count, 0);
  };
}

const itemInHand = async (): Promise<CheckItem> => ITEMS.get(await card(TEST_IDS.guideItem).innerText())!;

/** Answers the item in hand and writes; a field that may stay blank is passed. */
async function answer(item: CheckItem): Promise<void> {
  if (item.answers.length === 0) {
    await card(ANSWER_IDS.field('answer')).waitFor();
    await typeKeys('記入済み');
  } else {
    const key = ANSWERS[item.id] ?? item.answers[0]!.key;
    await card(ANSWER_IDS.choice(key)).waitFor();
    await press(String(item.answers.findIndex((each) => each.key === key) + 1));
  }
  const before = await mark();
  for (let enter = 0; enter < 4 && (await writesSince(before)) === 0; enter += 1) {
    await press('Enter');
    await still(preview.page);
  }
  expect([item.id, await writesSince(before)]).toEqual([item.id, 1]);
}

test('37 cells in 37 round trips, not one click, and nothing of the intake lacks anything', async () => {
  const clicks = await countClicks(preview.page);
  await press('F6');
  for (let stop = 0; stop < 6 && (await focused()) !== TEST_IDS.tab('overview'); stop += 1)
    await press('Tab');
  await press('ArrowRight');
  await press('ArrowRight');
  const answered: CheckItem[] = [];
  for (let item = await itemInHand(); isIntake(item); item = await itemInHand()) {
    await answer(item);
    answered.push(item);
    await paneFrame(preview).waitForFunction(
      ([testId, id]) => document.querySelector(`[data-testid="${testId}"]`)?.textContent !== id,
      [TEST_IDS.guideItem, item.id] as const,
    );
  }
  await shoot(preview, 'low-case-end');
  const reading = readCaseFile(await savedBytes(preview.page));
  const assessment = assessCase(reading);
  expect([assessment.impact.level, assessment.intake]).toEqual(['low', 'pass']);
  const left = gapsOf({ reading, assessment }).filter(({ itemId }) => isIntake(ITEMS.get(itemId ?? '')));
  expect(left).toEqual([]);
  const chosen = answered.filter(({ answers }) => answers.length > 0).length;
  expect({
    cells: answered.length,
    clicksByKeyboard: await clicks(),
    // One on the tab, one on each choice; Enter writes.
    clicksByMouseAndEnter: 1 + chosen,
  }).toEqual({ cells: 37, clicksByKeyboard: 0, clicksByMouseAndEnter: 32 });
  expect(preview.problems).toEqual([]);
});

function isIntake(item: CheckItem | undefined): boolean {
  return item !== undefined && (isRiskSheet(item.sheet) || isIntakeSheet(item.sheet));
}
