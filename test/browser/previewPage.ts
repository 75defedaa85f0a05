import { chromium, type Browser, type FrameLocator, type Page, type Response } from 'playwright-core';
import type { Language } from '../../src/core/model/language';
import { startServer } from '../../tools/static-server.mjs';
import { findChromium } from '../../tools/system-programs.mjs';
import { CHROMIUM_FLAGS } from '../runtime/chromiumFlags.mjs';
import { recordMembers } from './memberRecord';

/** A server of the built add-in and a browser, shared by the tests of a file. */
export interface Stage {
  readonly browser: Browser;
  readonly httpUrl: string;
  readonly httpsUrl: string;
  close(): Promise<void>;
}

/** What openStage.mjs has opened for all tests of a run. */
interface SharedStage {
  readonly httpUrl: string;
  readonly httpsUrl: string;
  /** Address of the browser for Playwright. */
  readonly browser: string;
}

/** The server and the browser of this run; closing leaves them to the other tests. */
export async function openStage(): Promise<Stage> {
  const shared = process.env.SHARED_STAGE;
  if (shared === undefined) throw new Error('Chromium tests run in the projects stories and browser only.');
  const { httpUrl, httpsUrl, browser: address } = JSON.parse(shared) as SharedStage;
  const browser = await chromium.connect(address);
  return { browser, httpUrl, httpsUrl, close: () => browser.close() };
}

/**
 * A server and a browser for one test alone.
 * @param dist another build than the shipped one
 * @param flags further flags of Chromium
 */
export async function openOwnStage(dist: string, flags: readonly string[]): Promise<Stage> {
  const executablePath = findChromium();
  if (executablePath === null) throw new Error('No Chromium found: install it or set CHROMIUM.');
  const server = await startServer({ dist, httpPort: 0, httpsPort: 0 });
  const browser = await chromium.launch({ executablePath, args: [...CHROMIUM_FLAGS, ...flags] });
  return {
    browser,
    httpUrl: server.httpUrl,
    httpsUrl: server.httpsUrl,
    close: async () => {
      await browser.close();
      await server.close();
    },
  };
}

export interface PreviewChoices {
  readonly template: string;
  readonly language: Language;
  readonly host: 'desktop' | 'web';
  readonly addin?: boolean;
  readonly theme?: 'light' | 'dark';
  /** The workbook as a reviewer meets it: in protected view. */
  readonly as?: 'reviewer';
  /** Files that the server gives late, in milliseconds by the pattern of their address. */
  readonly late?: Readonly<Record<string, number>>;
}

/** The preview with a workbook open, and everything that should not have happened meanwhile. */
export interface PreviewPage {
  readonly page: Page;
  readonly pane: FrameLocator;
  /** Errors in the console and uncaught exceptions, of the page and of the pane. */
  readonly problems: readonly string[];
  /** Requests to any other host than the server's. */
  readonly foreignRequests: readonly string[];
  close(): Promise<void>;
}

export async function openPreview(
  stage: Stage,
  choices: PreviewChoices,
  onResponse: (response: Response) => void = () => undefined,
  /** Files that the server gives otherwise, by name. */
  replaced: Readonly<Record<string, string>> = {},
): Promise<PreviewPage> {
  const context = await stage.browser.newContext({
    viewport: { width: 1440, height: 900 },
    ignoreHTTPSErrors: true,
    locale: choices.language === 'ja' ? 'ja-JP' : 'en-US',
    timezoneId: 'Asia/Tokyo',
    acceptDownloads: true,
  });
  const page = await context.newPage();
  const record = await recordMembers(page);
  page.on('response', onResponse);
  for (const [name, body] of Object.entries(replaced))
    await page.route(`**/${name}`, (route) => route.fulfill({ contentType: 'application/json', body }));
  for (const [pattern, delay] of Object.entries(choices.late ?? {}))
    await page.route(pattern, async (route) => {
      await new Promise((resolve) => setTimeout(resolve, delay));
      await route.continue();
    });
  const base = choices.host === 'web' ? stage.httpsUrl : stage.httpUrl;
  const { problems, foreignRequests } = watch(page, new URL(base).host);
  const query = new URLSearchParams({
    template: choices.template,
    lang: choices.language,
    host: choices.host,
    ...(choices.addin === false ? { addin: '0' } : {}),
    ...(choices.theme === 'dark' ? { theme: 'dark' } : {}),
    ...(choices.as === undefined ? {} : { as: choices.as }),
  });
  await load(page, `${base}/?${query.toString()}`);
  await settle(page);
  return {
    page,
    pane: page.frameLocator('iframe'),
    problems,
    foreignRequests,
    close: async () => {
      await record.flush();
      await context.close();
    },
  };
}

/** Opens the preview at an address and waits until it is ready: its load event says nothing that a test needs. */
export async function load(page: Page, address: string): Promise<void> {
  await page.goto(address, { waitUntil: 'commit' });
  await page.waitForFunction(() => window.iiotPreview !== undefined, undefined, { timeout: 60_000 });
  await page.evaluate(() => window.iiotPreview?.ready);
}

function watch(page: Page, host: string): { problems: string[]; foreignRequests: string[] } {
  const problems: string[] = [];
  const foreignRequests: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') problems.push(`${message.text()} (${message.location().url})`);
  });
  page.on('pageerror', (error) => problems.push(error.stack ?? error.message));
  page.on('request', (request) => {
    const url = new URL(request.url());
    if (!['data:', 'blob:'].includes(url.protocol) && url.host !== host) foreignRequests.push(request.url());
  });
  return { problems, foreignRequests };
}

/** Waits until formulas and custom functions are done. */
export async function settle(page: Page): Promise<void> {
  await page.evaluate(() => window.iiotPreview?.settled());
}

/** Late results are collected for a quarter of a second before they are read. */
const STILL_MS = 450;

/** Waits until the pane has asked for nothing for a moment; the number of its latest request. */
export async function still(page: Page): Promise<number> {
  const count = (): Promise<number> => page.evaluate(() => window.iiotPreview!.stats().requests);
  let last = -1;
  let now = await count();
  while (now !== last) {
    last = now;
    await page.waitForTimeout(STILL_MS);
    await settle(page);
    now = await count();
  }
  return now;
}

/** Types into a cell through the grid's own editor and waits for the calculation. */
export async function type(page: Page, sheet: string, cell: string, text: string): Promise<void> {
  await page.evaluate(([s, c, t]) => window.iiotPreview!.setCell(s, c, t), [sheet, cell, text] as const);
  await settle(page);
}

/** Clicks a cell with the mouse and types with the keyboard, as a person does. */
export async function typeByHand(page: Page, sheet: string, cell: string, text: string): Promise<void> {
  await clickCell(page, sheet, cell);
  await page.keyboard.type(text);
  await page.keyboard.press('Enter');
  await settle(page);
}

/** Picks a value from a cell's dropdown with the mouse. */
export async function chooseByHand(page: Page, sheet: string, cell: string, text: string): Promise<void> {
  await clickCell(page, sheet, cell);
  await page.keyboard.type(text.slice(0, 1));
  await page.getByText(text, { exact: true }).last().click();
  await settle(page);
}

async function clickCell(page: Page, sheet: string, cell: string): Promise<void> {
  const at = await page.evaluate(
    ([s, c]) => {
      const book = window.iiotPreview!.univerAPI.getActiveWorkbook()!;
      const target = book.getSheetByName(s)!;
      book.setActiveSheet(target);
      const { x, y, width, height } = target.getRange(c).getCellRect();
      const canvas = document
        .querySelector('canvas[id^="univer-sheet-main-canvas"]')!
        .getBoundingClientRect();
      return { x: canvas.x + x + width / 2, y: canvas.y + y + height / 2 };
    },
    [sheet, cell] as const,
  );
  await page.waitForTimeout(300);
  await page.mouse.click(at.x, at.y);
}

/** Value of a cell as Office.js would read it. */
export function cell(page: Page, sheet: string, address: string): Promise<unknown> {
  return page.evaluate(([s, a]) => window.iiotPreview!.getCell(s, a), [sheet, address] as const);
}

/** Puts a block of values in at once, past the validation of the cells, as pasting does. */
export async function paste(
  page: Page,
  sheet: string,
  range: string,
  values: readonly (readonly (string | number | null)[])[],
): Promise<void> {
  await page.evaluate(
    ([s, r, rows]) => {
      const target = window.iiotPreview!.univerAPI.getActiveWorkbook()!.getSheetByName(s)!;
      const cells = rows.map((row) =>
        row.map((value) =>
          typeof value === 'string' && value.startsWith('=') ? { f: value } : { v: value, f: null },
        ),
      );
      target.getRange(r).setValues(cells);
    },
    [sheet, range, values] as const,
  );
  await settle(page);
}
