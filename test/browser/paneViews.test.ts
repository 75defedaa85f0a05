import type { Language } from '../../src/core/guide/language';
import type { Sector } from '../../src/core/guide/terms';
import { PANE_VIEWS, type PaneView } from '../../src/taskpane/store/paneState';
import { TEST_IDS } from '../../src/taskpane/testIds';
import { fillCase, itemCell } from './paneCase';
import { faultsOf, openParts } from './paneFaults';
import { showView, shownViews } from './paneFrame';
import { openPreview, openStage, type PreviewPage, type Stage } from './previewPage';

/**
 * Every view in both languages, themes and widths: nothing to scroll sideways, nothing for axe to find, no
 * error in the console. The views are those whose tabs the pane offers, so a new one is looked at by itself.
 * PANE_SHOTS=folder takes pictures.
 */
jest.setTimeout(580_000);

const CASES: readonly { language: Language; theme: 'light' | 'dark'; sector: Sector }[] = [
  { language: 'ja', theme: 'light', sector: 'PA' },
  { language: 'en', theme: 'light', sector: 'FA' },
  { language: 'ja', theme: 'dark', sector: 'FA' },
  { language: 'en', theme: 'dark', sector: 'PA' },
];

/** Forced colours are laid on while painting; axe reads the pane's own, over the forced ground. */
const FORCED = { 'color-contrast': { enabled: false } };

const looked = new Set<PaneView>();
let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
}, 60_000);
afterAll(() => stage.close());

/** What is wrong with each view that the pane offers, as it is and with every part open. */
async function faultsOfViews(
  preview: PreviewPage,
  name: (view: string) => string,
  rules = {},
): Promise<string[]> {
  const faults: string[] = [];
  for (const view of await shownViews(preview)) {
    looked.add(view);
    await showView(preview, view);
    faults.push(...(await faultsOf(preview, name(view), rules)));
    if (await openParts(preview)) faults.push(...(await faultsOf(preview, name(`${view}-open`), rules)));
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

describe.each(CASES)('$language, $theme, $sector', ({ language, theme, sector }) => {
  const name = (view: string) => `${language}-${theme}-${view}`;
  let preview: PreviewPage;
  beforeAll(async () => {
    const template = sector === 'PA' ? 'iiot-case-pa' : 'iiot-case-fa';
    preview = await openPreview(stage, { template, language, host: 'desktop', theme });
    await preview.pane.getByTestId(TEST_IDS.impactLevel).waitFor();
  }, 120_000);
  afterAll(() => preview.close());

  test('an untouched case', async () => {
    expect(await faultsOfViews(preview, (view) => name(`empty-${view}`))).toEqual([]);
  });

  test('a case on its way', async () => {
    await fillCase(preview.page, sector, language);
    expect(await faultsOfViews(preview, name)).toEqual([]);
  });

  test('the guide of rows with a contradiction, with earlier answers, and of the risk sheet', async () => {
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
    expect(faults).toEqual([]);
  });

  test('forced colours', async () => {
    await preview.page.emulateMedia({ forcedColors: 'active' });
    const faults = await faultsOfViews(preview, (view) => name(`forced-${view}`), FORCED);
    await preview.page.emulateMedia({ forcedColors: 'none' });
    expect(faults).toEqual([]);
  });

  test('another workbook', async () => {
    const other = await openPreview(stage, { template: 'blank', language, host: 'desktop', theme });
    await other.pane.getByTestId(TEST_IDS.notCase).waitFor();
    expect(await faultsOfViews(other, (view) => name(`other-${view}`))).toEqual([]);
    expect(other.problems).toEqual([]);
    await other.close();
  });

  test('nothing went wrong in the console', () => expect(preview.problems).toEqual([]));
});

test('no view was left out', () => expect([...looked].sort()).toEqual([...PANE_VIEWS].sort()));
