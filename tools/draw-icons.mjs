/**
 * Draws assets/*.png from the pictures beside them; run by hand after changing one (`npm run icons`).
 * 16 pixels have a picture of their own, fitted to the pixel grid.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';
import { findChromium } from './system-programs.mjs';

const asset = (/** @type {string} */ name) => fileURLToPath(new URL(`../assets/${name}`, import.meta.url));
const executablePath = findChromium();
if (!executablePath) throw new Error('No Chromium found: set CHROMIUM to its path.');

const browser = await chromium.launch({ executablePath });
const page = await browser.newPage();
for (const name of ['icon', 'review']) {
  for (const size of [16, 32, 64, 80]) {
    const picture = readFileSync(asset(`${name}${size === 16 ? '-small' : ''}.svg`), 'utf8');
    await page.setViewportSize({ width: size, height: size });
    await page.setContent(
      `<style>body{margin:0}svg{display:block;width:100vw;height:100vh}</style>${picture}`,
    );
    writeFileSync(asset(`${name}-${size}.png`), await page.screenshot({ omitBackground: true }));
  }
}
await browser.close();
