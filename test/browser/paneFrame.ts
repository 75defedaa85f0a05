import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { AxeResults, RunOptions } from 'axe-core';
import type { Frame, FrameLocator } from 'playwright-core';
import { officeTheme, type Theme } from '../../src/preview/transport/officeTheme';
import { TEST_IDS } from '../../src/taskpane/testIds';
import { PANE_VIEWS, type PaneView } from '../../src/taskpane/store/paneState';
import type { PreviewPage } from './previewPage';

/** Folder for pictures of every view; none are taken without it. */
const SHOTS = process.env.PANE_SHOTS ?? '';

const AXE = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');

/** The frame that the pane runs in. */
export function paneFrame({ page }: PreviewPage): Frame {
  const frame = page.frames().find((each) => /(taskpane|pane-desktop)\.html/.test(each.url()));
  if (frame === undefined) throw new Error('the pane is not open');
  return frame;
}

/** Gives the pane a width of its own, over the page; tall enough for a whole view. */
export async function fitPane(preview: PreviewPage, width: number, height: number): Promise<void> {
  const element = await paneFrame(preview).frameElement();
  await element.evaluate(
    (frame, [w, h]) =>
      Object.assign((frame as HTMLElement).style, {
        position: 'fixed',
        zIndex: '9999',
        inset: '0 auto auto 0',
        width: `${w}px`,
        height: `${h}px`,
      }),
    [width, height] as const,
  );
  // The grid behind is painted without a GPU: little of it is left.
  await preview.page.setViewportSize({ width: 640, height });
}

/** Chooses a view by its tab, or in the menu where its tab has no room. */
export async function clickTab(pane: FrameLocator, view: PaneView): Promise<void> {
  const tab = pane.getByTestId(TEST_IDS.tab(view));
  await pane.locator('[role=tab][aria-selected=true]').waitFor();
  if (!(await tab.isVisible())) await pane.getByTestId(TEST_IDS.tabMenu).click();
  await tab.click();
}

/** Shows a view, through the menu where its tab has no room, and waits until it is there. */
export async function showView(preview: PreviewPage, view: PaneView): Promise<void> {
  const { pane } = preview;
  await clickTab(pane, view);
  await pane.locator(`[role=tab][aria-selected=true]#tab-${view}`).waitFor();
  await settleView(preview);
}

/** The views that the pane offers now, by their tabs, those behind the menu too. */
export async function shownViews(preview: PreviewPage): Promise<readonly PaneView[]> {
  await preview.pane.locator('[role=tab][aria-selected=true]').waitFor();
  const menu = preview.pane.getByTestId(TEST_IDS.tabMenu);
  const isCut = await menu.isVisible();
  if (isCut) await menu.click();
  const found = await paneFrame(preview).evaluate(() =>
    [...document.querySelectorAll('[data-testid^="tab-"]:not([data-testid="tab-menu"])')].map(
      (tab) => tab.getAttribute('data-testid')?.slice('tab-'.length) ?? '',
    ),
  );
  if (isCut) await preview.page.keyboard.press('Escape');
  return PANE_VIEWS.filter((view) => found.includes(view));
}

/** Waits for what is lazily loaded and for pictures and fonts to stand still. */
export async function settleView(preview: PreviewPage): Promise<void> {
  const frame = paneFrame(preview);
  await frame.waitForFunction(() => document.querySelector('#view [data-waiting]') === null);
  await frame.evaluate(async () => {
    await document.fonts.ready;
    await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
  });
}

/** How much wider the content is than the pane. */
export function overflow(preview: PreviewPage): Promise<number> {
  return paneFrame(preview).evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
}

/** A colour half-way between two is nobody's choice: waits for what moves once, not for what moves on and on. */
async function transitionsDone(frame: Frame): Promise<void> {
  await frame.evaluate(() =>
    Promise.allSettled(
      document
        .getAnimations()
        .filter(({ effect }) => effect?.getComputedTiming().iterations !== Infinity)
        .map(({ finished }) => finished),
    ),
  );
}

/** Makes Office dark or light under the open workbook: the pane starts anew and meets other colours. */
export async function changeTheme(preview: PreviewPage, theme: Theme): Promise<void> {
  await preview.page.evaluate(
    (colours) => Object.assign(window.iiotDesktopHost!.context, { theme: colours }),
    officeTheme(theme),
  );
  const frame = paneFrame(preview);
  await frame.evaluate(() => window.location.reload());
  await frame.waitForFunction((scheme) => document.documentElement.style.colorScheme === scheme, theme);
  await frame.locator('[role=tab][aria-selected=true]').waitFor();
}

/** Of what passes axe need not tell the places: it takes longer to find a selector than a fault. */
const ONLY_VIOLATIONS: RunOptions = { resultTypes: ['violations'], selectors: false };

/** What axe finds wrong, one line per rule with the elements. All of its rules unless told, best practices included. */
export async function violations(frame: Frame, options: RunOptions = {}): Promise<string[]> {
  if (!(await frame.evaluate(() => 'axe' in window))) await frame.evaluate(AXE);
  await transitionsDone(frame);
  const results = await frame.evaluate(
    (chosen) => {
      const { axe } = window as unknown as { axe: { run: (o: RunOptions) => Promise<AxeResults> } };
      return axe.run(chosen);
    },
    { ...ONLY_VIOLATIONS, ...options },
  );
  return results.violations.map(
    ({ id, help, nodes }) =>
      `${id}: ${help}\n${nodes.map(({ html, failureSummary }) => `  ${html}\n  ${failureSummary ?? ''}`).join('\n')}`,
  );
}

/** Takes a picture of the pane where a folder for pictures is named. */
export async function shoot(preview: PreviewPage, name: string): Promise<void> {
  if (SHOTS === '') return;
  mkdirSync(SHOTS, { recursive: true });
  const size = await paneFrame(preview).evaluate(() => ({
    width: document.documentElement.clientWidth,
    height: Math.min(
      document.documentElement.clientHeight,
      (document.querySelector('main')?.getBoundingClientRect().bottom ?? 600) + 8,
    ),
  }));
  await preview.page.screenshot({ path: join(SHOTS, `${name}.png`), clip: { x: 0, y: 0, ...size } });
}
