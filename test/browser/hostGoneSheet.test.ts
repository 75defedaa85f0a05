import { openPreview, openStage, type Stage } from './previewPage';

/** A sheet that goes while the grid still has work on it. */
jest.setTimeout(60_000);

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
}, 60_000);
afterAll(() => stage.close());

test('row heights of a sheet that is deleted meanwhile are worked out no more, without an error', async () => {
  const preview = await openPreview(stage, { template: 'blank', language: 'ja', host: 'desktop' });
  await preview.page.evaluate(() => {
    const book = window.iiotPreview!.univerAPI.getActiveWorkbook()!;
    const gone = book.insertSheet('gone');
    window.iiotPreview!.univerAPI.syncExecuteCommand('sheet.operation.mark-dirty-row-auto-height', {
      unitId: book.getId(),
      subUnitId: gone.getSheetId(),
      ranges: [gone.getRange('A1:A9').getRange()],
      id: 'heights',
    });
    book.deleteSheet(gone);
  });
  // Idle time comes when nothing else is to be done.
  await preview.page.evaluate(() => new Promise((resolve) => requestIdleCallback(resolve)));
  await preview.page.waitForTimeout(500);
  expect(preview.problems).toEqual([]);
  await preview.close();
});
