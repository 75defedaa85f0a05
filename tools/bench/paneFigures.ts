import { gzipSync } from 'node:zlib';
import type { Browser, Page } from 'playwright-core';
import { TEST_IDS } from '../../src/taskpane/testIds';
import { startServer } from '../static-server.mjs';
import { withEmptyPane } from './buildEmptyPane';
import { inChromium, openPreview, until, type Measured } from './chromiumPage';
import { against, figure, milliseconds, type Figure } from './figure';

const ROUNDS = 7;

/** What a pane is waited for, and in which workbook. */
interface Contender {
  readonly name: string;
  readonly base: string;
  readonly template: string;
  readonly shown: string;
}

interface Opening {
  readonly paint: number;
  readonly interactive: number;
  readonly bytes: number;
}

/**
 * Notes, in a frame, when something stands on the screen and the frame after it has been drawn with nothing
 * left to do before it: from then on a click is answered at once.
 */
const WATCH = (shown: string): string => `(() => {
  if (window === window.top) return;
  const look = () => {
    if (document.querySelector(${JSON.stringify(shown)}) === null) return requestAnimationFrame(look);
    requestAnimationFrame(() => setTimeout(() => { window.interactiveAt = performance.now(); }));
  };
  requestAnimationFrame(look);
})()`;

/** gzip bytes of the scripts and styles that the pane itself loads: not office.js, not the host's. */
function countBytes(page: Page): () => Promise<number> {
  const sizes: Promise<number>[] = [];
  page.on('response', (response) => {
    const { pathname } = new URL(response.url());
    if (/\.(?:js|css)$/.test(pathname) && !/\/(?:preview|officejs)\//.test(pathname))
      sizes.push(response.body().then((body) => gzipSync(body).length));
  });
  return async () => (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0);
}

/** The pane is switched on once the workbook stands still, in a browser context without anything cached. */
async function openPane(browser: Browser, { base, template, shown }: Contender): Promise<Opening> {
  const { page } = await openPreview(browser, `${base}/?template=${template}&lang=ja&addin=0`);
  await page.evaluate('iiotPreview.settled()');
  await page.addInitScript(WATCH(shown));
  const bytes = countBytes(page);
  await page.getByTestId('without-addin').click();
  let frame = page.frames().find((each) => each.url().includes('pane-'));
  while (frame === undefined) {
    await new Promise((done) => setTimeout(done, 20));
    frame = page.frames().find((each) => each.url().includes('pane-'));
  }
  await until(frame, 'window.interactiveAt > 0');
  const interactive: number = await frame.evaluate('window.interactiveAt');
  const paint: number = await frame.evaluate(
    `performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? window.interactiveAt`,
  );
  const opening = { paint, interactive, bytes: await bytes() };
  await page.context().close();
  return opening;
}

async function takeTurns(browser: Browser, contenders: readonly Contender[]): Promise<readonly Opening[][]> {
  const openings = contenders.map((): Opening[] => []);
  for (let round = -1; round < ROUNDS; round += 1)
    for (const [index, contender] of contenders.entries()) {
      const opening = await openPane(browser, contender);
      if (round >= 0) openings[index]?.push(opening);
    }
  return openings;
}

const STAND_IN = 'an empty pane built from the same packages, standing in for the official React template';

function figuresOf(name: string, what: string, own: readonly Opening[], empty: readonly Opening[]): Figure[] {
  const of = (openings: readonly Opening[], key: keyof Opening) => openings.map((opening) => opening[key]);
  const compared = (key: keyof Opening) => against(of(own, key), of(empty, key), STAND_IN);
  return [
    figure(
      { name: `${name}.bytes`, what: `scripts and styles loaded until ${what}` },
      'B gzip',
      of(own, 'bytes'),
      compared('bytes'),
    ),
    milliseconds(
      { name: `${name}.firstPaint`, what: `first paint of the pane's frame (${what})` },
      of(own, 'paint'),
      1,
      compared('paint'),
    ),
    milliseconds(
      { name: `${name}.interactive`, what: `until ${what} and a click is answered` },
      of(own, 'interactive'),
      1,
      compared('interactive'),
    ),
  ];
}

const byTestId = (id: string): string => `[data-testid="${id}"]`;

/** Our pane against an empty one, in turns, in the same preview over the same office.js. */
export function paneFigures(): Promise<Measured> {
  return withEmptyPane(async (folder) => {
    const other = await startServer({ dist: folder, httpPort: 0, httpsPort: 0 });
    try {
      return await inChromium('pane.*', async (browser, base) => {
        const [empty = [], blank = [], book = []] = await takeTurns(browser, [
          { name: 'empty', base: other.httpUrl, template: 'blank', shown: byTestId('write-text') },
          { name: 'blank', base, template: 'blank', shown: byTestId(TEST_IDS.notCase) },
          { name: 'case', base, template: 'iiot-case-pa', shown: byTestId(TEST_IDS.impactLevel) },
        ]);
        return [
          ...figuresOf('pane.stand-in', 'the empty pane stands', empty, empty),
          ...figuresOf('pane.blank', 'the pane stands beside a blank workbook', blank, empty),
          ...figuresOf('pane.case', 'a case is read, judged and shown', book, empty),
        ];
      });
    } finally {
      await other.close();
    }
  });
}
