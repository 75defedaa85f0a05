import { LANGUAGES } from '../../src/core/model/language';
import { contradictionCases } from '../arbitraries/contradictionCases';
import { openPreview, openStage, paste, type PreviewPage, type Stage } from './previewPage';

/** Contradictions stand in the cells of both sides while they last, without the add-in. */
jest.setTimeout(120_000);

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
}, 60_000);
afterAll(() => stage.close());

describe.each(LANGUAGES)('%s', (language) => {
  let preview: PreviewPage;
  beforeAll(async () => {
    preview = await openPreview(stage, { template: 'iiot-case-pa', language, host: 'desktop', addin: false });
  }, 120_000);
  afterAll(() => preview.close());

  const shown = (place: { sheet: string; cell: string }) =>
    preview.page.evaluate(({ sheet, cell }) => window.iiotPreview!.getText(sheet, cell), place);

  test.each(contradictionCases('PA', language).map((each) => [each.id, each] as const))(
    '%s is marked on both sides and goes with its cause',
    async (id, { edits, sides, end }) => {
      for (const { sheet, cell, value } of edits) await paste(preview.page, sheet, cell, [[value]]);
      for (const side of sides)
        expect([side, await shown(side)]).toEqual([side, expect.stringContaining(id)]);
      await paste(preview.page, end.sheet, end.cell, [[end.value]]);
      for (const side of sides)
        expect([side, await shown(side)]).toEqual([side, expect.not.stringContaining(id)]);
    },
  );

  test('no exception in the browser', () => expect(preview.problems).toEqual([]));
});
