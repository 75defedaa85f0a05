import { join } from 'node:path';
import { chromium, type Browser, type Frame, type Page } from 'playwright-core';
import { startServer } from '../static-server.mjs';
import { findChromium } from '../system-programs.mjs';
import type { Figure, NotMeasured } from './figure';

/** Chromium as root needs no sandbox; the rest keeps it from looking for hosts of its own. */
const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
];
export const DIST = join(__dirname, '../../dist');

/*
 * What runs in the page is text: the runner of these scripts rewrites functions with helpers that the
 * page does not have.
 */
const READY = 'window.iiotPreview !== undefined && window.iiotPreview.ready.then(() => true)';
const LONGEST_WAIT = 300_000;
const PAUSE = 20;

export interface Measured {
  readonly figures: readonly Figure[];
  readonly notMeasured: readonly NotMeasured[];
}

/** Chromium and a server of a built folder for the time of one measurement; none without Chromium. */
export async function inChromium(
  name: string,
  measure: (browser: Browser, base: string) => Promise<readonly Figure[]>,
  dist = DIST,
): Promise<Measured> {
  const executablePath = findChromium();
  if (executablePath === null) return { figures: [], notMeasured: [{ name, why: 'No Chromium was found.' }] };
  const server = await startServer({ dist, httpPort: 0, httpsPort: 0 });
  const browser = await chromium.launch({ executablePath, args: FLAGS });
  try {
    return { figures: await measure(browser, server.httpUrl), notMeasured: [] };
  } finally {
    await browser.close();
    await server.close();
  }
}

/** The preview in a browser context of its own, and how long it took to be ready. */
export async function openPreview(browser: Browser, url: string): Promise<{ page: Page; start: number }> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, locale: 'ja-JP' });
  const page = await context.newPage();
  page.setDefaultTimeout(LONGEST_WAIT);
  await page.goto(url);
  await until(page, READY);
  return { page, start: await page.evaluate('performance.now()') };
}

/** Asks again and again: a predicate given as text would be against the page's own policy. */
export async function until(place: Page | Frame, condition: string): Promise<void> {
  const limit = Date.now() + LONGEST_WAIT;
  while ((await place.evaluate(condition)) !== true) {
    if (Date.now() > limit) throw new Error(`Never came true: ${condition}`);
    await new Promise((resolve) => setTimeout(resolve, PAUSE));
  }
}

/** The pane's frame, once office.js stands in it. */
export async function paneOf(page: Page): Promise<Frame> {
  await page.evaluate('iiotPreview.settled()');
  const frame = page.frames().find((each) => each !== page.mainFrame());
  if (frame === undefined) throw new Error('The pane has no frame.');
  await until(frame, 'typeof Excel === "object"');
  return frame;
}
