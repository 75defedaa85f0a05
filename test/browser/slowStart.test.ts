import { TEST_IDS } from '../../src/taskpane/testIds';
import { openPreview, openStage, type Stage } from './previewPage';

jest.setTimeout(180_000);

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
}, 60_000);
afterAll(() => stage.close());

test('a slow Excel that answers after all keeps its pane, even if the page without Excel comes later', async () => {
  // Office.js has its part for this Excel after the pane's patience, and the other page comes after that.
  const late = { '**/excel-web-16.00.js': 5_000, '**/chunks/elsewhere*.js': 12_000 };
  const came = new Set<string>();
  const preview = await openPreview(
    stage,
    { template: 'iiot-case-pa', language: 'ja', host: 'web', late },
    (response) => came.add(new URL(response.url()).pathname.replace(/\..*/, '')),
  );
  await preview.pane.getByTestId(TEST_IDS.impactLevel).waitFor({ timeout: 60_000 });
  while (!came.has('/chunks/elsewhere')) await preview.page.waitForTimeout(200);
  // The page that came is drawn in the next turns, if at all.
  await preview.page.waitForTimeout(1_000);
  expect(await preview.pane.getByTestId(TEST_IDS.impactLevel).isVisible()).toBe(true);
  expect(preview.problems).toEqual([]);
  await preview.close();
});
