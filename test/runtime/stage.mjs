/**
 * One server of the built add-in and one browser for all Chromium tests of a run. Tests find both through the
 * environment, which Jest hands to its workers (test/browser/previewPage.ts); each test has a context of its own.
 */
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';
import { startServer } from '../../tools/static-server.mjs';
import { findChromium } from '../../tools/system-programs.mjs';
import { CHROMIUM_FLAGS } from './chromiumFlags.mjs';

const DIST = fileURLToPath(new URL('../../dist/', import.meta.url));

/** @type {(() => Promise<void>) | undefined} */
let close;

export async function openStage() {
  if (!existsSync(`${DIST}taskpane.html`)) throw new Error('There is no dist/: run npm run build first.');
  const executablePath = findChromium();
  if (executablePath === null) throw new Error('No Chromium found: install it or set CHROMIUM.');
  const server = await startServer({ dist: DIST, httpPort: 0, httpsPort: 0 });
  const browser = await chromium.launchServer({ executablePath, args: CHROMIUM_FLAGS });
  const { httpUrl, httpsUrl } = server;
  process.env.SHARED_STAGE = JSON.stringify({ httpUrl, httpsUrl, browser: browser.wsEndpoint() });
  close = async () => {
    await browser.close();
    await server.close();
  };
}

export async function closeStage() {
  await close?.();
}
