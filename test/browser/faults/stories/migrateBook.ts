import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { MIGRATE_IDS } from '../../../../src/taskpane/views/migrate/migrateIds';
import { migrateFile } from '../../../../src/workbook/file/migrate/migrateFile';
import { clickTab } from '../../paneFrame';
import type { FaultStory, Scene, Told } from '../faultStory';

const OLDER = join(__dirname, '../../../migration/fixtures/iiot-case-pa.1.1.0.ja.xlsx');

/** Presses a button of the view and waits for what comes of it. */
async function press({ preview: { pane } }: Scene, button: string, stage: string): Promise<Told | null> {
  await pane.getByTestId(button).click();
  const status = (reached: string) =>
    pane.locator(`[data-testid="${MIGRATE_IDS.status}"][data-stage="${reached}"]`);
  const failed = status('failed');
  await failed.or(status(stage)).waitFor();
  return (await failed.isVisible()) ? { code: 'FAILED', detail: await failed.innerText() } : null;
}

const opened = ({ preview: { page } }: Scene): Promise<readonly (string | null)[]> =>
  page.evaluate(() =>
    window
      .iiotPreview!.createdWorkbooks()
      .filter((each) => each.opened)
      .map(({ base64 }) => base64),
  );

/** One whole workbook of today where the pane says so, none where it says that it failed. */
function checkOpened(before: number, told: Told | null, now: readonly (string | null)[]): void {
  expect(now.length - before).toBe(told === null ? 1 : 0);
  if (told !== null) return;
  const bytes = Uint8Array.from(Buffer.from(now.at(-1) ?? '', 'base64'));
  expect(migrateFile(bytes).plan.isCurrent).toBe(true);
}

/** A case of an older template becomes a new workbook; the open one is never written to. */
export const migrateBook: FaultStory = {
  name: 'migrate',
  what: 'a case of an older template is captured, brought forward and opened as a new workbook',
  book: async () => new Uint8Array(await readFile(OLDER)),
  failureLeaves: 'before',
  readsFile: true,
  approach: ({ preview }) => clickTab(preview.pane, 'migrate'),
  act: async (scene) => {
    const before = (await opened(scene)).length;
    const told =
      (await press(scene, MIGRATE_IDS.preview, 'previewed')) ??
      (await press(scene, MIGRATE_IDS.open, 'opened'));
    checkOpened(before, told, await opened(scene));
    return told;
  },
};
