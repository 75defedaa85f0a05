import { cellWords } from '../../src/core/sheets/cellWords';
import { valueCell } from '../../src/core/sheets/case/coverLayout';
import { SHEET_NAMES } from '../../src/core/model/sheetNames';
import { clickTab } from './paneFrame';
import {
  cell,
  openPreview,
  openStage,
  paste,
  settle,
  type,
  type PreviewPage,
  type Stage,
} from './previewPage';

/** What people do to a form: nothing of it may throw, and nothing may be lost. */
jest.setTimeout(90_000);

const w = cellWords('ja');
const cover = SHEET_NAMES.cover.ja;
const spec = SHEET_NAMES.spec.ja;

let stage: Stage;
let preview: PreviewPage;
beforeAll(async () => {
  stage = await openStage();
  preview = await openPreview(stage, { template: 'iiot-case-pa', language: 'ja', host: 'web' });
  await type(preview.page, cover, valueCell('uses'), w.uses.storage);
  await type(preview.page, cover, valueCell('useCase'), w.useCases.production);
}, 120_000);
afterAll(async () => {
  await preview.close();
  await stage.close();
});

const level = () => cell(preview.page, cover, valueCell('impactLevel'));
const findings = () => preview.pane.locator('[data-testid^="finding-"]').allInnerTexts();

test('a good start: the level is mid', async () => {
  expect(await level()).toBe(w.levels.mid);
  await clickTab(preview.pane, 'findings');
});

test.each([
  ['an unknown use', '掃除'],
  ['a number', 5],
  ['an error value', '=1/0'],
])('%s in 用途: a clear message, no level, and back again', async (_what, value) => {
  const { page, pane } = preview;
  await paste(page, cover, valueCell('uses'), [[value]]);
  expect(await level()).toBe(w.undecided);
  expect(await cell(page, cover, valueCell('impactNote'))).toBe(w.notes.wrongUse);
  await pane
    .getByText(cover + '!' + valueCell('uses'))
    .first()
    .waitFor();
  const shown = (await findings()).join('\n');
  expect(shown).toMatch(
    value === '=1/0' ? /エラー（#DIV\/0!）/ : new RegExp(`「${value}」は用途として読めません`),
  );
  await type(page, cover, valueCell('uses'), w.uses.storage);
  expect(await level()).toBe(w.levels.mid);
});

test('an emptied use case: undecided, with what to do', async () => {
  await type(preview.page, cover, valueCell('useCase'), '');
  expect(await level()).toBe(w.undecided);
  expect(await cell(preview.page, cover, valueCell('impactNote'))).toBe(w.notes.undecided);
  await type(preview.page, cover, valueCell('useCase'), w.useCases.production);
  expect(await level()).toBe(w.levels.mid);
});

test('a pasted block is judged row by row; wrong words are named, right ones kept', async () => {
  const { page } = preview;
  await paste(page, spec, 'D5:D8', [['適合'], ['てきごう'], ['対象外'], [42]]);
  await paste(page, spec, 'F5:G8', [
    ['取扱説明書 12頁', null],
    ['x', null],
    [null, null],
    [null, '数字'],
  ]);
  expect(await cell(page, spec, 'E5')).toBe(w.states.satisfied);
  for (const wrong of ['E6', 'E8']) expect(await cell(page, spec, wrong)).toMatch(/^不備：「適合」/);
  expect(await cell(page, spec, 'E7')).toBe(w.incomplete('NA_REASON_MISSING'));
  expect(await cell(page, spec, 'F5')).toBe('取扱説明書 12頁');
  await preview.pane.getByText('「てきごう」は選べない回答です').waitFor();
});

test('a typed wrong word is refused by the cell itself', async () => {
  const { page } = preview;
  await type(page, spec, 'D9', '適当');
  await page.getByText('一覧にある値を選んでください。').first().waitFor();
  await page.keyboard.press('Escape');
  await settle(page);
  expect(await cell(page, spec, 'D9')).toBe('');
});

test('no exception in the browser', () => {
  expect(preview.problems).toEqual([]);
});
