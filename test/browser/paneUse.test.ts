import type { Frame } from 'playwright-core';
import { cellWords } from '../../src/core/sheets/cellWords';
import { valueCell } from '../../src/core/sheets/case/coverLayout';
import { SHEET_NAMES } from '../../src/core/model/sheetNames';
import { TEST_IDS } from '../../src/taskpane/testIds';
import sendWords from '../../src/taskpane/views/send/send.ja.json';
import { WORDS } from '../../src/taskpane/text/words.ja';
import { fillCase, itemCell } from './paneCase';
import { clickTab, fitPane, overflow, paneFrame, shoot, showView, violations } from './paneFrame';
import { cell, openPreview, openStage, type, type PreviewPage, type Stage } from './previewPage';

/** The pane in use: by keyboard, over a reload, while a part of it fails, and while Excel is slow. */
jest.setTimeout(240_000);

const w = cellWords('ja');
const words = WORDS.pane;
const cover = SHEET_NAMES.cover.ja;

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
}, 60_000);
afterAll(() => stage.close());

const open = (host: 'desktop' | 'web'): Promise<PreviewPage> =>
  openPreview(stage, { template: 'iiot-case-pa', language: 'ja', host });

/** What has the focus: its test id, or its role and text. */
const focused = (frame: Frame): Promise<string> =>
  frame.evaluate(() => {
    const element = document.activeElement;
    return element?.getAttribute('data-testid') ?? element?.id ?? element?.textContent ?? '';
  });

describe.each(['web', 'desktop'] as const)('by keyboard on the %s variant', (host) => {
  let preview: PreviewPage;
  let frame: Frame;
  const press = (key: string) => preview.page.keyboard.press(key);

  beforeAll(async () => {
    preview = await open(host);
    await fillCase(preview.page, 'PA', 'ja');
    frame = paneFrame(preview);
    await preview.pane.getByTestId(TEST_IDS.impactLevel).getByText(w.levels.high).waitFor();
  }, 240_000);
  afterAll(() => preview.close());

  test('Tab leads from the header over the tabs into the view, one stop for all tabs', async () => {
    await preview.pane.getByTestId(TEST_IDS.refresh).focus();
    const stops: string[] = [];
    for (let step = 0; step < 8; step += 1) {
      await press('Tab');
      stops.push(await focused(frame));
    }
    const { languageSwitch, tab, tabMenu } = TEST_IDS;
    expect(stops.slice(0, 4)).toEqual([languageSwitch, tab('overview'), tabMenu, 'view']);
    expect(stops).toContain(TEST_IDS.next);
  });

  test('arrows walk along the tabs, and the focus stays on them', async () => {
    await preview.pane.getByTestId(TEST_IDS.tab('overview')).focus();
    await press('ArrowRight');
    expect(await focused(frame)).toBe(TEST_IDS.tab('findings'));
    await press('End');
    expect(await focused(frame)).toBe(await frame.locator('[role=tab]').last().getAttribute('data-testid'));
    await press('Home');
    expect(await focused(frame)).toBe(TEST_IDS.tab('overview'));
  });

  test('a button that leads to another view takes the focus along, and Tab goes on from there', async () => {
    await showView(preview, 'send');
    await preview.pane.getByRole('button', { name: sendWords.showFindings }).first().focus();
    await press('Enter');
    await preview.pane.getByTestId(TEST_IDS.filter('all')).waitFor();
    await frame.waitForFunction(() => document.activeElement?.id === 'view');
    await press('Tab');
    expect(await focused(frame)).toBe(TEST_IDS.filter('all'));
  });

  test('up and down walk along the findings, Enter jumps, and the jump is told', async () => {
    await showView(preview, 'findings');
    const jumps = preview.pane.locator('[data-jump], [data-bundle]');
    await jumps.first().focus();
    await press('ArrowDown');
    expect(await jumps.nth(1).evaluate((element) => element === document.activeElement)).toBe(true);
    await press('ArrowUp');
    await press('ArrowUp');
    expect(await jumps.last().evaluate((element) => element === document.activeElement)).toBe(true);
    await jumps.first().focus();
    await press('Enter');
    await preview.pane.getByTestId(TEST_IDS.visited).getByText('へ移動しました').waitFor();
  });

  test('closing a hint leaves the focus in the view; the hint does not come back', async () => {
    await showView(preview, 'findings');
    const hint = preview.pane.getByTestId(TEST_IDS.hint('findings'));
    await hint.getByRole('button').focus();
    await press('Enter');
    await hint.waitFor({ state: 'detached' });
    expect(await focused(frame)).toBe('view');
    await showView(preview, 'overview');
    await showView(preview, 'findings');
    expect(await hint.count()).toBe(0);
  });

  test('tabs without room stand in a menu: arrows, Esc back to its button, Enter shows the view', async () => {
    await showView(preview, 'overview');
    await fitPane(preview, 200, 900);
    const menu = preview.pane.getByTestId(TEST_IDS.tabMenu);
    await menu.focus();
    await press('Enter');
    const entries = preview.pane.getByRole('menuitem');
    await entries.first().waitFor();
    expect(await entries.first().evaluate((element) => element === document.activeElement)).toBe(true);
    expect(await violations(frame)).toEqual([]);
    await press('Escape');
    expect(await entries.count()).toBe(0);
    expect(await focused(frame)).toBe(TEST_IDS.tabMenu);
    await press('Enter');
    await press('End');
    const last = await focused(frame);
    await press('Enter');
    await frame.waitForFunction(() => document.activeElement?.id === 'view');
    expect(await preview.pane.getByTestId(last).getAttribute('aria-selected')).toBe('true');
    await fitPane(preview, 450, 900);
  });

  test('the pane is built anew after a reload: view, filter, hints and answers', async () => {
    await showView(preview, 'findings');
    await preview.pane.getByTestId(TEST_IDS.filter('contradiction')).click();
    const before = await preview.pane.locator('[data-testid^="finding-"]').allInnerTexts();
    expect(before).not.toEqual([]);
    await frame.evaluate(() => window.location.reload());
    await preview.pane.locator('[data-testid^="finding-"]').first().waitFor({ timeout: 60_000 });
    expect(
      await preview.pane.getByTestId(TEST_IDS.filter('contradiction')).getAttribute('aria-pressed'),
    ).toBe('true');
    expect(await preview.pane.locator('[data-testid^="finding-"]').allInnerTexts()).toEqual(before);
    expect(await preview.pane.getByTestId(TEST_IDS.hint('findings')).count()).toBe(0);
  });

  test('nothing went wrong in the console', () => expect(preview.problems).toEqual([]));
});

describe('while Excel is slow, fails, or has much to say', () => {
  let preview: PreviewPage;
  beforeAll(async () => {
    preview = await open('web');
  }, 240_000);
  afterAll(() => preview.close());

  test('what takes Excel longer than half a second shows that it is under way', async () => {
    const { page, pane } = preview;
    await page.evaluate(() => window.iiotPreview!.faults.failRequest(1, null, { mode: 'delay', ms: 2500 }));
    await pane.getByTestId(TEST_IDS.next).click();
    expect(await pane.getByTestId(TEST_IDS.busy).count()).toBe(0);
    await pane.getByTestId(TEST_IDS.busy).waitFor();
    expect(await violations(paneFrame(preview))).toEqual([]);
    await pane.getByTestId(TEST_IDS.busy).waitFor({ state: 'detached' });
  });

  test('reduced motion: nothing moves fast', async () => {
    await preview.page.emulateMedia({ reducedMotion: 'reduce' });
    await preview.page.evaluate(() =>
      window.iiotPreview!.faults.failRequest(1, null, { mode: 'delay', ms: 3000 }),
    );
    await preview.pane.getByTestId(TEST_IDS.next).click();
    await preview.pane.getByTestId(TEST_IDS.busy).waitFor();
    const durations = await paneFrame(preview).evaluate(() =>
      document.getAnimations().map((animation) => {
        const { duration, iterations } = animation.effect?.getComputedTiming() ?? {};
        return { duration: Number(duration), iterations };
      }),
    );
    expect(
      durations.filter(({ duration, iterations }) => iterations === Infinity && duration < 1500),
    ).toEqual([]);
    await preview.page.emulateMedia({ reducedMotion: 'no-preference' });
    await preview.pane.getByTestId(TEST_IDS.busy).waitFor({ state: 'detached' });
  });

  test('a failure while reading: notice over the case, nothing for axe, focus after closing it', async () => {
    const { page, pane } = preview;
    // Only a whole reading asks for it; rows that are read again because a formula was late do not.
    await page.evaluate(() =>
      window.iiotPreview!.faults.failAction('Worksheet.visibility', 'GeneralException'),
    );
    await pane.getByTestId(TEST_IDS.refresh).click();
    const notice = pane.getByTestId(TEST_IDS.notice);
    await notice.waitFor();
    await fitPane(preview, 320, 900);
    expect(await overflow(preview)).toBe(0);
    expect(await violations(paneFrame(preview))).toEqual([]);
    await shoot(preview, 'ja-light-notice-320');
    await page.evaluate(() => window.iiotPreview!.faults.clear());
    await notice.getByRole('button', { name: words.errors.close }).click();
    await notice.waitFor({ state: 'detached' });
    expect(await focused(paneFrame(preview))).toBe('view');
  });

  test('hundreds of findings: few lines at first, all on request, an edit is drawn at once', async () => {
    const { page, pane } = preview;
    await fillCase(page, 'PA', 'ja');
    await showView(preview, 'findings');
    const lines = pane.locator('[data-testid^="finding-"]');
    const bundles = pane.locator('[data-bundle]');
    const few = await lines.count();
    for (let index = 0; index < (await bundles.count()); index += 1) await bundles.nth(index).click();
    const all = await lines.count();
    const count = /\d+/.exec(await pane.getByTestId(TEST_IDS.filter('all')).innerText())?.[0];
    expect(all).toBe(Number(count));
    expect(all).toBeGreaterThan(80);
    expect(few).toBeLessThan(all / 2);
    const [sheet, address] = itemCell('spec', 'SPEC-COM-01', 'evidence', 'ja');
    await type(page, sheet, address, '12頁');
    await paneFrame(preview).waitForFunction(
      (before) => document.querySelectorAll('[data-testid^="finding-"]').length < before,
      all,
    );
  });

  test('nothing went wrong in the console', () => expect(preview.problems).toEqual([]));

  test('a view that fails leaves tabs, other views and the workbook in use', async () => {
    const { page, pane } = preview;
    await page.route('**/chunks/guide.*', (route) => route.abort());
    await clickTab(pane, 'guide');
    await pane.getByTestId(TEST_IDS.crash).waitFor();
    expect(await violations(paneFrame(preview))).toEqual([]);
    await shoot(preview, 'ja-light-crash');
    await type(page, cover, valueCell('uses'), w.uses.storage);
    expect(await cell(page, cover, valueCell('impactLevel'))).toBe(w.levels.mid);
    await showView(preview, 'overview');
    await pane.getByTestId(TEST_IDS.impactLevel).getByText(w.levels.mid).waitFor();
  });
});
