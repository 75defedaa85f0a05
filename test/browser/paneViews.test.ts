import type { Language } from '../../src/core/guide/language';
import type { Sector } from '../../src/core/guide/terms';
import { TEST_IDS } from '../../src/taskpane/testIds';
import { fillCase, itemCell } from './paneCase';
import { fitPane, overflow, paneFrame, settleView, shoot, showView, violations } from './paneFrame';
import { openPreview, openStage, type PreviewPage, type Stage } from './previewPage';

/**
 * Every view in both languages, themes and widths: nothing to scroll sideways, nothing for axe to find, no
 * error in the console. PANE_SHOTS=folder takes pictures.
 */
jest.setTimeout(300_000);

const VIEWS = ['overview', 'findings', 'guide', 'send', 'review', 'vendor', 'policy'] as const;
const HEIGHT = 2600;
const CASES: readonly { language: Language; theme: 'light' | 'dark'; sector: Sector }[] = [
  { language: 'ja', theme: 'light', sector: 'PA' },
  { language: 'en', theme: 'light', sector: 'FA' },
  { language: 'ja', theme: 'dark', sector: 'FA' },
  { language: 'en', theme: 'dark', sector: 'PA' },
];

/** Forced colours are laid on while painting; axe reads the pane's own, over the forced ground. */
const FORCED = { 'color-contrast': { enabled: false } };

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
}, 60_000);
afterAll(() => stage.close());

/** What is wrong with the view that is shown, at both widths. */
async function faultsOf(preview: PreviewPage, name: string, rules = {}): Promise<string[]> {
  const faults: string[] = [];
  for (const width of [450, 320]) {
    await fitPane(preview, width, HEIGHT);
    await settleView(preview);
    const wide = await overflow(preview);
    if (wide > 0) faults.push(`${name} at ${width}: ${wide} px too wide`);
    await shoot(preview, `${name}-${width}`);
  }
  return [...faults, ...(await violations(paneFrame(preview), rules)).map((fault) => `${name}: ${fault}`)];
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
    const faults: string[] = [];
    for (const view of VIEWS) {
      await showView(preview, view);
      faults.push(...(await faultsOf(preview, name(`empty-${view}`))));
    }
    expect(faults).toEqual([]);
  });

  test('a case on its way', async () => {
    await fillCase(preview.page, sector, language);
    const faults: string[] = [];
    for (const view of VIEWS) {
      await showView(preview, view);
      faults.push(...(await faultsOf(preview, name(view))));
    }
    expect(faults).toEqual([]);
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
    const faults: string[] = [];
    for (const view of VIEWS) {
      await showView(preview, view);
      faults.push(...(await faultsOf(preview, name(`forced-${view}`), FORCED)));
    }
    await preview.page.emulateMedia({ forcedColors: 'none' });
    expect(faults).toEqual([]);
  });

  test('nothing went wrong in the console', () => expect(preview.problems).toEqual([]));
});
