import { gzipSync } from 'node:zlib';
import { TEST_IDS } from '../../src/taskpane/testIds';
import { openPreview, openStage } from '../browser/previewPage';

jest.setTimeout(120_000);

/** Bytes, gzip: what the official React template loads for an empty pane. */
const PANE_LIMIT = 166_000;

test('what the pane loads up to its first screen does not grow', async () => {
  const stage = await openStage();
  const sizes = new Map<string, number>();
  const preview = await openPreview(
    stage,
    { template: 'iiot-case-pa', language: 'ja', host: 'web' },
    (response) => {
      const { pathname } = new URL(response.url());
      if (!/\.(js|css)$/.test(pathname) || /^\/(preview|officejs)\//.test(pathname)) return;
      void response.body().then((body) => sizes.set(pathname, gzipSync(body).length));
    },
  );
  await preview.pane.getByTestId(TEST_IDS.impactLevel).waitFor();
  expect(sizes.has('/functions.js')).toBe(true);
  sizes.delete('/functions.js'); // has a budget of its own
  expect([...sizes.keys()]).toContain('/taskpane.js');
  expect([...sizes.values()].reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(PANE_LIMIT);
  await preview.close();
  await stage.close();
});
