import PostalMime, { type Email } from 'postal-mime';
import { TEST_IDS } from '../../src/taskpane/testIds';
import { clickTab, paneFrame } from './paneFrame';
import { openPreview, type PreviewPage, type Stage } from './previewPage';
import { downloadedBytes, openBytes } from './bookBytes';

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
  await openBytes(preview.page, bytes);
  return preview;
}

/** Shows the request for review and waits until the file was looked at. */
export async function showSend({ pane }: PreviewPage): Promise<void> {
  await clickTab(pane, 'send');
  await pane.getByTestId(TEST_IDS.sendChecks).waitFor();
  await pane.locator(`[data-testid="${TEST_IDS.sendCheck('size')}"]:not([data-state=unknown])`).waitFor();
}

/** Longer than the pause after which the file is looked at again. */
const NO_LOOK_MS = 5_000;

/**
 * The file is looked at once more after a submission, and the button waits for that: resolves once it is over.
 * To be asked for before the button is pressed; a look may be too short to be seen from outside the page.
 */
export async function lookAfterSending(preview: PreviewPage): Promise<void> {
  const [done, size] = [TEST_IDS.sendDone, TEST_IDS.sendCheck('size')].map((id) => `[data-testid="${id}"]`);
  await paneFrame(preview).evaluate(
    ([sent, check, patience]) =>
      new Promise<void>((resolve) => {
        let isLooking = false;
        let isOver: ReturnType<typeof setTimeout> | undefined;
        const end = () => {
          observer.disconnect();
          resolve();
        };
        const follow = () => {
          if (document.querySelector(sent) === null) return;
          isOver ??= setTimeout(end, patience);
          const state = document.querySelector(check)?.getAttribute('data-state');
          if (state === 'unknown') isLooking = true;
          else if (isLooking) end();
        };
        const observer = new MutationObserver(follow);
        observer.observe(document.body, { subtree: true, childList: true, attributes: true });
      }),
    [done ?? '', size ?? '', NO_LOOK_MS] as const,
  );
}

export async function stateOf({ pane }: PreviewPage, check: string): Promise<string | null> {
  return pane.getByTestId(TEST_IDS.sendCheck(check)).getAttribute('data-state');
}

/** Presses the button and reads the draft that comes of it. */
export async function downloadDraft({ page, pane }: PreviewPage, testId: string): Promise<Draft> {
  const [download] = await Promise.all([page.waitForEvent('download'), pane.getByTestId(testId).click()]);
  const raw = await downloadedBytes(download);
  const mail = await PostalMime.parse(raw);
  const bytes = new Uint8Array(mail.attachments[0]!.content as ArrayBuffer);
  return { name: download.suggestedFilename(), raw, mail, bytes };
}
