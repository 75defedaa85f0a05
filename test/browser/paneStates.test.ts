import { blankBook } from '../../src/preview/page/blankBook';
import { TEST_IDS } from '../../src/taskpane/testIds';
import { CREATE_IDS } from '../../src/taskpane/views/create/createTestIds';
import { POLICY_IDS } from '../../src/taskpane/views/policy/policyTestIds';
import { examplePolicy } from '../core/policy/examplePolicy';
import { fillCase } from './paneCase';
import { faultsOf } from './paneFaults';
import { paneFrame, showView } from './paneFrame';
import { openPreview, openStage, type PreviewPage, type Stage } from './previewPage';
import { openBytes } from './bookBytes';

/**
 * States that pass: waiting, failing, refusing, trying out. Looked at like the views, in both languages and
 * themes and at both widths. PANE_SHOTS=folder takes pictures.
 */
jest.setTimeout(400_000);

const wrongPolicy = {
  name: 'company-policy-2027-04-a-rather-long-name-of-a-file.json',
  mimeType: 'application/json',
  buffer: Buffer.from(
    examplePolicy().replace('"mid" }', '"medium" }').replace('SPEC-COM-01', 'SPEC-X'),
    'utf8',
  ),
};
const rightPolicy = { ...wrongPolicy, name: 'policy.json', buffer: Buffer.from(examplePolicy(), 'utf8') };

const reload = (preview: PreviewPage): Promise<void> =>
  paneFrame(preview).evaluate(() => window.location.reload());

const startCreation = async ({ page, pane }: PreviewPage): Promise<void> => {
  await pane.getByTestId(TEST_IDS.option('sector', 'PA')).check();
  await pane.getByTestId(TEST_IDS.option('policy', 'default')).check();
  await page.evaluate(() => window.iiotPreview!.faults.failRequest(1, null, { mode: 'delay', ms: 20_000 }));
  await pane.getByTestId(CREATE_IDS.openBook).click();
};

type Bring = (preview: PreviewPage) => Promise<void>;

/** How each state comes about in an open case, in this order. */
const IN_CASE: Readonly<Record<string, Bring>> = {
  loading: async (preview) => {
    await preview.page.evaluate(() =>
      window.iiotPreview!.faults.failRequest(1, null, { mode: 'delay', ms: 15_000 }),
    );
    await reload(preview);
    await preview.pane.getByTestId(TEST_IDS.loading).waitFor();
  },
  failure: async (preview) => {
    // The request that was held back would take the fault that is meant for the next reading.
    await preview.pane.getByTestId(TEST_IDS.loading).waitFor({ state: 'detached', timeout: 60_000 });
    await preview.page.evaluate(() => {
      window.iiotPreview!.faults.clear();
      window.iiotPreview!.faults.failAction('Range.Values', 'GeneralException');
    });
    await reload(preview);
    await preview.pane.getByTestId(TEST_IDS.failure).waitFor({ timeout: 60_000 });
  },
  simulation: async (preview) => {
    const { pane } = preview;
    await pane.getByTestId(TEST_IDS.failure).getByRole('button').click();
    await pane.getByTestId(TEST_IDS.impactLevel).waitFor({ timeout: 60_000 });
    await showView(preview, 'policy');
    await pane.getByTestId(POLICY_IDS.matrix('production', 'control')).selectOption('low');
    await pane.getByTestId(POLICY_IDS.simulation).waitFor();
  },
  'policy refused': async ({ pane }) => {
    await pane.getByTestId(POLICY_IDS.import).setInputFiles(wrongPolicy);
    await pane.getByTestId(POLICY_IDS.refused).waitFor();
  },
  'policy looked at': async ({ pane }) => {
    await pane.getByTestId(POLICY_IDS.import).setInputFiles(rightPolicy);
    await pane.getByTestId(POLICY_IDS.preview).waitFor();
  },
  crash: async ({ page, pane }) => {
    await page.route('**/chunks/send.*', (route) => route.abort());
    await pane.getByTestId(TEST_IDS.tab('overview')).click();
    const tab = pane.getByTestId(TEST_IDS.tab('send'));
    if (!(await tab.isVisible())) await pane.getByTestId(TEST_IDS.tabMenu).click();
    await tab.click();
    await pane.getByTestId(TEST_IDS.crash).waitFor();
  },
};

const IN_OTHER_BOOK: Readonly<Record<string, Bring>> = {
  'new case refused': async (preview) => {
    await showView(preview, 'newCase');
    await preview.pane.getByTestId(TEST_IDS.option('policy', 'file')).check();
    await preview.pane.getByTestId(CREATE_IDS.policyFile).setInputFiles(wrongPolicy);
    await preview.pane.getByTestId(CREATE_IDS.policyRefused).waitFor();
  },
  'new case under way': async (preview) => {
    await startCreation(preview);
    await preview.pane.locator(`[data-testid="${CREATE_IDS.status}"][data-stage="working"]`).waitFor();
  },
  'new case cancelled': async ({ pane }) => {
    await pane.getByTestId(CREATE_IDS.cancel).click();
    await pane
      .locator(`[data-testid="${CREATE_IDS.status}"][data-stage="cancelled"]`)
      .waitFor({ timeout: 120_000 });
  },
};

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
}, 60_000);
afterAll(() => stage.close());

async function faultsOfStates(
  preview: PreviewPage,
  states: Readonly<Record<string, Bring>>,
  prefix: string,
): Promise<string[]> {
  const faults: string[] = [];
  for (const [state, bring] of Object.entries(states)) {
    await bring(preview);
    faults.push(...(await faultsOf(preview, `${prefix}-${state.replaceAll(' ', '-')}`)));
  }
  return faults;
}

describe.each([
  { language: 'ja', theme: 'light' },
  { language: 'en', theme: 'dark' },
] as const)('$language, $theme', ({ language, theme }) => {
  const prefix = `state-${language}-${theme}`;

  let preview: PreviewPage;
  beforeAll(async () => {
    preview = await openPreview(stage, { template: 'iiot-case-pa', language, host: 'desktop', theme });
  }, 120_000);
  afterAll(() => preview.close());

  test('in a case', async () => {
    await fillCase(preview.page, 'PA', language);
    expect(await faultsOfStates(preview, IN_CASE, prefix)).toEqual([]);
  });

  test('in another workbook', async () => {
    await openBytes(preview.page, blankBook());
    await preview.pane.getByTestId(TEST_IDS.notCase).waitFor();
    expect(await faultsOfStates(preview, IN_OTHER_BOOK, prefix)).toEqual([]);
  });
});
