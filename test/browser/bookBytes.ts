import { buffer } from 'node:stream/consumers';
import type { Download, Page } from 'playwright-core';
import { settle } from './previewPage';

/**
 * Opens another workbook in a page of the preview, which takes a fraction of what opening a page does. Bytes cross
 * between here and the page as one text: as a list of numbers they take seconds.
 */
export async function openBytes(page: Page, bytes: Uint8Array, fileName = 'other.xlsx'): Promise<void> {
  await page.evaluate(
    async ([base64, name]) => {
      await window.iiotPreview!.openBytes(
        Uint8Array.from(atob(base64), (sign) => sign.charCodeAt(0)),
        name,
      );
      await window.iiotPreview!.ready;
    },
    [Buffer.from(bytes).toString('base64'), fileName] as const,
  );
  await settle(page);
}

/** The workbook as it would be saved now. */
export async function savedBytes(page: Page): Promise<Uint8Array> {
  const base64 = await page.evaluate(async () => {
    const bytes = await window.iiotPreview!.saveBytes();
    return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
  });
  return new Uint8Array(Buffer.from(base64, 'base64'));
}

/** What a page saved: a browser that several tests share gives its downloads as streams only. */
export async function downloadedBytes(download: Download): Promise<Buffer> {
  return buffer(await download.createReadStream());
}
