import { readFile } from 'node:fs/promises';
import PostalMime, { type Email } from 'postal-mime';
import type { Page } from 'playwright-core';
import { TEST_IDS } from '../../src/taskpane/testIds';
import { clickTab } from './paneFrame';
import { openPreview, settle, type PreviewPage, type Stage } from './previewPage';

/** A draft that was downloaded, read by a real parser. */
export interface Draft {
  readonly name: string;
  readonly raw: Buffer;
  readonly mail: Email;
  /** The attached workbook. */
  readonly bytes: Uint8Array;
}

/** The preview with these bytes open, as a received file is. */
export async function openBook(
  stage: Stage,
  host: 'desktop' | 'web',
  bytes: Uint8Array,
): Promise<PreviewPage> {
  const preview = await openPreview(stage, { template: 'iiot-case-fa', language: 'ja', host });
  await reopen(preview.page, bytes);
  return preview;
}

async function reopen(page: Page, bytes: Uint8Array): Promise<void> {
  await page.evaluate(([data]) => window.iiotPreview!.openBytes(Uint8Array.from(data), 'book.xlsx'), [
    Array.from(bytes),
  ] as const);
  await page.evaluate(() => window.iiotPreview!.ready);
  await settle(page);
}

/** The workbook as it would be saved now. */
export async function savedBytes(page: Page): Promise<Uint8Array> {
  return Uint8Array.from(await page.evaluate(async () => Array.from(await window.iiotPreview!.saveBytes())));
}

/** Shows the request for review and waits until the file was looked at. */
export async function showSend({ pane }: PreviewPage): Promise<void> {
  await clickTab(pane, 'send');
  await pane.getByTestId(TEST_IDS.sendChecks).waitFor();
  await pane.locator(`[data-testid="${TEST_IDS.sendCheck('size')}"]:not([data-state=unknown])`).waitFor();
}

/**
 * The file is looked at once more after a submission, and the button waits for that: resolves once it is over.
 * To be asked for before the button is pressed.
 */
export async function lookAfterSending({ pane }: PreviewPage): Promise<void> {
  const size = `[data-testid="${TEST_IDS.sendCheck('size')}"]`;
  await pane
    .locator(`body:has([data-testid="${TEST_IDS.sendDone}"]) ${size}[data-state=unknown]`)
    .waitFor({ state: 'attached', timeout: 60_000 });
  await pane.locator(`${size}:not([data-state=unknown])`).waitFor();
}

export async function stateOf({ pane }: PreviewPage, check: string): Promise<string | null> {
  return pane.getByTestId(TEST_IDS.sendCheck(check)).getAttribute('data-state');
}

/** Presses the button and reads the draft that comes of it. */
export async function downloadDraft({ page, pane }: PreviewPage, testId: string): Promise<Draft> {
  const [download] = await Promise.all([page.waitForEvent('download'), pane.getByTestId(testId).click()]);
  const raw = await readFile(await download.path());
  const mail = await PostalMime.parse(raw);
  const bytes = new Uint8Array(mail.attachments[0]!.content as ArrayBuffer);
  return { name: download.suggestedFilename(), raw, mail, bytes };
}
