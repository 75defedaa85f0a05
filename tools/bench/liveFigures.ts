import type { Browser, Page } from 'playwright-core';
import { valueCell } from '../../src/core/sheets/case/coverLayout';
import { SHEET_NAMES } from '../../src/core/model/sheetNames';
import { TEST_IDS } from '../../src/taskpane/testIds';
import { CREATE_IDS } from '../../src/taskpane/views/create/createTestIds';
import { inChromium, openPreview, paneOf, type Measured } from './chromiumPage';
import { figure, milliseconds, type Figure } from './figure';

const STILL_MS = 1_000;

interface Trips {
  readonly syncs: number;
  readonly asked: number;
  readonly answered: number;
}

/** Round trips after a request: not results of functions, not the release of what was read before. */
const TRIPS = (after: number): string => `(() => {
  const made = iiotPreview.requests().filter(({ index, request }) =>
    index > ${after} && !/SetInvocation|_RemoveReference/.test(JSON.stringify(request)));
  const bytes = (values) => values.reduce((sum, value) => sum + new Blob([JSON.stringify(value)]).size, 0);
  return {
    syncs: made.length,
    asked: bytes(made.map(({ request }) => request)),
    answered: bytes(made.map(({ response }) => response)),
  };
})()`;

/** The number of the latest request, once nothing more comes. */
async function whenStill(page: Page): Promise<number> {
  let last = -1;
  for (;;) {
    await page.evaluate('iiotPreview.settled()');
    const now: number = await page.evaluate('iiotPreview.stats().requests');
    if (now === last) return now;
    last = now;
    await page.waitForTimeout(STILL_MS);
  }
}

function tripFigures(name: string, what: string, { syncs, asked, answered }: Trips, most: number): Figure[] {
  return [
    figure(
      { name: `${name}.syncs`, what: `round trips: ${what}`, target: { of: 'max', atMost: most } },
      'syncs',
      [syncs],
    ),
    figure({ name: `${name}.asked`, what: `bytes to Excel: ${what}` }, 'B', [asked]),
    figure({ name: `${name}.answered`, what: `bytes from Excel: ${what}` }, 'B', [answered]),
  ];
}

/** A whole case into a blank workbook, by the pane's own button. What the pane reads afterwards is not counted. */
async function creation(browser: Browser, base: string): Promise<Figure[]> {
  const { page } = await openPreview(browser, `${base}/?template=blank&lang=ja`);
  await paneOf(page);
  const pane = page.frameLocator('iframe');
  await pane.getByTestId(TEST_IDS.notCase).waitFor();
  const tab = pane.getByTestId(TEST_IDS.tab('newCase'));
  if (!(await tab.isVisible())) await pane.getByTestId(TEST_IDS.tabMenu).click();
  await tab.click();
  await pane.getByTestId(TEST_IDS.option('sector', 'PA')).check();
  const before = await whenStill(page);
  const begun = performance.now();
  await pane.getByTestId(CREATE_IDS.openBook).click();
  await pane.getByTestId(TEST_IDS.impactLevel).waitFor();
  const time = performance.now() - begun;
  const made: Trips = await page.evaluate(CREATION_TRIPS(before));
  await page.context().close();
  const what = 'a case of 12 sheets is created live';
  return [
    ...tripFigures('live.create', what, made, 3),
    milliseconds({ name: 'live.create.time', what: `${what} and read, in the preview's grid` }, [time]),
  ];
}

/** Requests that name the cover: those of the creation, not the pane's own reading. */
const CREATION_TRIPS = (after: number): string =>
  TRIPS(after).replace(
    'index > ',
    `JSON.stringify(request).includes('"${SHEET_NAMES.cover.ja}"') && index > `,
  );

/** One answer typed into a case on its way: the pane reads it again and judges the whole. */
async function validation(browser: Browser, base: string): Promise<Figure[]> {
  const { page } = await openPreview(browser, `${base}/?template=iiot-case-pa&lang=ja`);
  await paneOf(page);
  const full = await whenStill(page);
  await page.frameLocator('iframe').getByTestId(TEST_IDS.refresh).click();
  const before = await whenStill(page);
  const reading: Trips = await page.evaluate(TRIPS(full));
  await page.evaluate(`iiotPreview.setCell('${SHEET_NAMES.cover.ja}', '${valueCell('maker')}', 'Acme')`);
  await whenStill(page);
  const edit: Trips = await page.evaluate(TRIPS(before));
  await page.context().close();
  return [
    ...tripFigures('live.read', 'a case is read as a whole', reading, 2),
    ...tripFigures('live.edit', 'an edit is followed', edit, 1),
  ];
}

/** What live work asks of Excel, counted at the preview's side of the conversation. */
export function liveFigures(): Promise<Measured> {
  return inChromium('live.*', async (browser, base) => [
    ...(await creation(browser, base)),
    ...(await validation(browser, base)),
  ]);
}
