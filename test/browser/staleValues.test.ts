import { SHEET_NAMES } from '../../src/core/model/sheetNames';
import { cellWords } from '../../src/core/sheets/cellWords';
import { DISPOSAL_DATA } from '../../src/core/guide/media';
import { a1 } from '../../src/core/model/address';
import { MEDIA_FIRST_ROW, mediaColumn } from '../../src/core/sheets/life/mediaLayout';
import { cellErrors } from './cellErrors';
import { openPreview, openStage, settle, type as enter, type Stage } from './previewPage';

/** What is calculated in steps ends with values: no error that an earlier step left stays in a cell. */
jest.setTimeout(240_000);

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
}, 60_000);
afterAll(() => stage.close());

test.each([true, false])('a medium, its kind and what it held, add-in %s', async (addin) => {
  const preview = await openPreview(stage, {
    template: 'iiot-case-pa',
    language: 'ja',
    host: 'desktop',
    addin,
  });
  const w = cellWords('ja');
  const high = DISPOSAL_DATA.confidentiality.find(({ key }) => key === 'high')!.ja;
  const [kind] = DISPOSAL_DATA.media;
  const media = SHEET_NAMES.media.ja;
  const cell = (column: Parameters<typeof mediaColumn>[0]) => a1(mediaColumn(column), MEDIA_FIRST_ROW);
  await enter(preview.page, media, cell('type'), kind!.ja);
  await enter(preview.page, media, cell('confidentiality'), high);
  await enter(preview.page, media, cell('leavesControl'), w.yes);
  await settle(preview.page);
  const required = await preview.page.evaluate(([sheet, at]) => window.iiotPreview!.getCell(sheet, at), [
    media,
    cell('required'),
  ] as const);
  expect(required).not.toBe('');
  expect(await cellErrors(preview)).toEqual([]);
  expect(preview.problems).toEqual([]);
  await preview.close();
});
