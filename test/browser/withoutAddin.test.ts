import { LANGUAGES } from '../../src/core/model/language';
import { cellWords } from '../../src/core/sheets/cellWords';
import { valueCell } from '../../src/core/sheets/case/coverLayout';
import { SHEET_NAMES } from '../../src/core/model/sheetNames';
import { cell, openPreview, openStage, type, type Stage } from './previewPage';

/** A reviewer or vendor without the add-in sees the same values, live: native formulas alone. */
jest.setTimeout(90_000);

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
});
afterAll(() => stage.close());

test.each(LANGUAGES)('without the add-in the workbook calculates the same (%s)', async (language) => {
  const w = cellWords(language);
  const [cover, spec] = [SHEET_NAMES.cover[language], SHEET_NAMES.spec[language]];
  const preview = await openPreview(stage, {
    template: 'iiot-case-pa',
    language,
    host: 'desktop',
    addin: false,
  });
  const { page } = preview;
  expect(await cell(page, cover, valueCell('impactLevel'))).toBe(w.undecided);
  await type(page, cover, valueCell('uses'), w.uses.storage);
  await type(page, cover, valueCell('useCase'), w.useCases.production);
  expect(await cell(page, cover, valueCell('impactLevel'))).toBe(w.levels.mid);
  expect(await cell(page, spec, 'C5')).toBe(w.requirements.required);
  await type(page, spec, 'D5', w.conformity.conform);
  expect(await cell(page, spec, 'E5')).toBe(w.incomplete('EVIDENCE_MISSING'));
  await type(page, spec, 'F5', 'p. 3');
  expect(await cell(page, spec, 'E5')).toBe(w.states.satisfied);
  expect(await page.evaluate(() => window.iiotPreview!.functionCalls().sent)).toBe(0);
  expect(preview.problems).toEqual([]);
  await preview.close();
});
