import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { RunOptions } from 'axe-core';
import type { Language } from '../../src/core/model/language';
import type { Sector } from '../../src/core/model/terms';
import { blankBook } from '../../src/preview/page/blankBook';
import { PANE_VIEWS, type PaneView } from '../../src/taskpane/store/paneState';
import { TEST_IDS } from '../../src/taskpane/testIds';
import { fillCase, itemCell } from './paneCase';
import { axeFaults, faultsOf, openParts, tooWide } from './paneFaults';
import { changeTheme, paneFrame, showView, shownViews } from './paneFrame';
import { openPreview, openStage, type PreviewPage, type Stage } from './previewPage';
import { openBytes } from './bookBytes';

/**
 * Every view in both languages, themes and widths: nothing to scroll sideways, nothing for axe to find, no
 * error in the console. The views are those whose tabs the pane offers, so a new one is looked at by itself.
 * One page serves a language: books are opened in it, and Office turns dark around it. PANE_SHOTS=folder
 * takes pictures.
 */
jest.setTimeout(300_000);

/** A theme is colours and nothing else: what else axe looks at was looked at in the light. */
const COLOURS: RunOptions = { runOnly: ['color-contrast', 'link-in-text-block'] };
const looked = new Set<PaneView>();
let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
}, 60_000);
afterAll(() => stage.close());

/** What axe has seen: the same markup in the same theme gives the same result. */
const seen = new Set<string>();

/** Whether a view is new to axe, by its markup but for what React numbers. */
async function isNew(preview: PreviewPage): Promise<boolean> {
  const markup = await paneFrame(preview).evaluate(() => {
    const { outerHTML } = document.querySelector('main')!;
    const numbered = / (?:id|for|name|aria-[a-z]+)="[^"]*"/g;
    return `${document.documentElement.lang} ${document.documentElement.style.colorScheme} ${outerHTML.replace(numbered, '')}`;
  });
  const isUnseen = !seen.has(markup);
  seen.add(markup);
  return isUnseen;
}

/** What is wrong with each view that the pane offers; axe looks once every part is open, where it is told how. */
async function faultsOfViews(
  preview: PreviewPage,
  name: (view: string) => string,
  options: RunOptions | null = {},
): Promise<string[]> {
  const faults: string[] = [];
  for (const view of await shownViews(preview)) {
    looked.add(view);
    await showView(preview, view);
    faults.push(...(await tooWide(preview, name(view))));
    if (await openParts(preview)) faults.push(...(await tooWide(preview, name(`${view}-open`))));
    if (options !== null && (await isNew(preview)))
      faults.push(...(await axeFaults(preview, name(view), options)));
  }
  return faults;
}

/** Puts the selection into a row, as a click into the grid does, and waits for the guide to follow. */
async function selectItem(preview: PreviewPage, place: [string, string], itemId: string): Promise<void> {
  await preview.page.evaluate(([sheet, cell]) => {
    const book = window.iiotPreview!.univerAPI.getActiveWorkbook()!;
    const target = book.getSheetByName(sheet)!;
    target.showSheet();
    book.setActiveSheet(target);
    target.getRange(cell).activate();
  }, place);
  await preview.pane.getByTestId(TEST_IDS.guideItem).getByText(itemId).waitFor();
}

const template = (sector: Sector, language: Language): Uint8Array =>
  readFileSync(join(__dirname, `../../dist/templates/iiot-case-${sector.toLowerCase()}.${language}.xlsx`));

/** Opens another workbook, and waits for a view that only its kind offers; the pane remembers which was shown. */
async function openBook(preview: PreviewPage, bytes: Uint8Array, view: PaneView): Promise<void> {
  await openBytes(preview.page, bytes);
  await preview.pane.getByTestId(TEST_IDS.tab(view)).waitFor({ state: 'attached' });
}

/** Faults of the guide for rows with a contradiction, with earlier answers, and of the risk sheet. */
async function faultsOfGuide(
  preview: PreviewPage,
  { language, sector }: { language: Language; sector: Sector },
  name: (view: string) => string,
): Promise<string[]> {
  await showView(preview, 'guide');
  const faults: string[] = [];
  for (const [sheet, itemId] of [
    ['spec', 'SPEC-UPD-01'],
    ['settings', 'CFG-COM-01'],
    [sector === 'PA' ? 'risk-pa' : 'risk-fa', `RISK-${sector}-POS-01`],
  ] as const) {
    await selectItem(preview, itemCell(sheet, itemId, 'answer', language), itemId);
    faults.push(...(await faultsOf(preview, name(`guide-${itemId}`))));
  }
  return faults;
}

describe.each([
  { language: 'ja', sector: 'PA', other: 'FA' },
  { language: 'en', sector: 'FA', other: 'PA' },
] as const)('$language, $sector', ({ language, sector, other }) => {
  const light = (view: string) => `${language}-light-${view}`;
  const dark = (view: string) => `${language}-dark-${view}`;
  let preview: PreviewPage;
  beforeAll(async () => {
    const choices = { template: `iiot-case-${sector.toLowerCase()}`, language, host: 'desktop' } as const;
    preview = await openPreview(stage, choices);
    await preview.pane.getByTestId(TEST_IDS.impactLevel).waitFor();
  }, 120_000);
  afterAll(() => preview.close());

  test('an untouched case', async () => {
    expect(await faultsOfViews(preview, (view) => light(`empty-${view}`))).toEqual([]);
  });

  test('a case on its way', async () => {
    await fillCase(preview.page, sector, language);
    expect(await faultsOfViews(preview, light)).toEqual([]);
  });

  test('the guide of three rows', async () => {
    expect(await faultsOfGuide(preview, { language, sector }, light)).toEqual([]);
  });

  test('forced colours', async () => {
    await preview.page.emulateMedia({ forcedColors: 'active' });
    // They are laid on while painting and change no markup: axe, which reads the pane's own, has seen it.
    const faults = await faultsOfViews(preview, (view) => light(`forced-${view}`), null);
    await preview.page.emulateMedia({ forcedColors: 'none' });
    expect(faults).toEqual([]);
  });

  test('a case of the other sector, the room dark', async () => {
    await openBook(preview, template(other, language), 'overview');
    await changeTheme(preview, 'dark');
    const faults = await faultsOfViews(preview, (view) => dark(`empty-${view}`), COLOURS);
    await fillCase(preview.page, other, language);
    faults.push(...(await faultsOfViews(preview, dark, COLOURS)));
    faults.push(...(await faultsOfGuide(preview, { language, sector: other }, dark)));
    expect(faults).toEqual([]);
  });

  test('another workbook, light and dark', async () => {
    await openBook(preview, blankBook(), 'notCase');
    const faults = await faultsOfViews(preview, (view) => light(`other-${view}`));
    await changeTheme(preview, 'dark');
    faults.push(...(await faultsOfViews(preview, (view) => dark(`other-${view}`), COLOURS)));
    expect(faults).toEqual([]);
  });

  test('nothing went wrong in the console', () => expect(preview.problems).toEqual([]));
});

test('no view was left out', () => expect([...looked].sort()).toEqual([...PANE_VIEWS].sort()));
