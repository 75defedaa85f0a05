import type { CellPlace } from '../../src/core/model/reading';
import { TEST_IDS } from '../../src/taskpane/testIds';
import { writeWorkbook } from '../../src/workbook/file/write/writeWorkbook';
import { answeredBook, coverEdit, edited, readingOf } from '../review/caseBook';
import { rowEdit } from '../review/heldCase';
import { openBytes } from './bookBytes';
import { fitPane, paneFrame, shoot, showView } from './paneFrame';
import { openPreview, openStage, type, type PreviewPage, type Stage } from './previewPage';

/** The button of the guide, from gap to gap over sheets and cover. */
jest.setTimeout(300_000);

/** Lower than the text about any item. */
const HEIGHT = 719;

/** A trial in which an answer on the cover, a piece of evidence and an answer are missing. */
const BOOK = (() => {
  const book = answeredBook('ja', 'PA');
  const reading = () => readingOf(book);
  return edited(book, [
    coverEdit(book, 'useCase', '検証利用'),
    rowEdit({ reading }, 'SPEC-COM-01', 'evidence', null),
    rowEdit({ reading }, 'ORG-MGT-01', 'answer', null),
  ]);
})();
const READING = readingOf(BOOK);
const cellOf = (itemId: string, field: 'answer' | 'evidence'): CellPlace => {
  const row = READING.rows.find((entry) => entry.itemId === itemId)!;
  return { sheet: row.sheet, cell: row.cells[field] };
};

let stage: Stage;
let preview: PreviewPage;
beforeAll(async () => {
  stage = await openStage();
  preview = await openPreview(stage, { template: 'blank', language: 'ja', host: 'desktop' });
  await openBytes(preview.page, writeWorkbook(BOOK));
  await showView(preview, 'guide');
  await fitPane(preview, 450, HEIGHT);
});
afterAll(() => stage.close());

const next = () => preview.pane.getByTestId(TEST_IDS.guideNext);

/** Presses the button and waits for the cell. */
async function pressTo({ sheet, cell }: CellPlace): Promise<void> {
  await next().click();
  await preview.page.waitForFunction(
    ([s, c]) => {
      const active = window.iiotPreview!.univerAPI.getActiveWorkbook()!.getActiveSheet();
      return active.getSheetName() === s && active.getActiveRange()?.getA1Notation() === c;
    },
    [sheet, cell] as const,
  );
}

const isInSight = () =>
  next().evaluate((button) => {
    const { top, bottom } = button.getBoundingClientRect();
    return top >= 0 && bottom <= window.innerHeight;
  });

test('each press leads to the very cell that lacks something, and says how many are left', async () => {
  const separated = READING.coverPlaces.separated!;
  const places = [separated, cellOf('SPEC-COM-01', 'evidence'), cellOf('ORG-MGT-01', 'answer')];
  for (const [index, place] of [...places, separated].entries()) {
    await pressTo(place);
    await preview.pane.getByText('（あと 3 件）').waitFor();
    // The question is on the screen, and so is the button.
    expect(await paneFrame(preview).evaluate(() => window.scrollY)).toBe(0);
    expect(await isInSight()).toBe(true);
    await shoot(preview, `next-item-${index}`);
    await paneFrame(preview).evaluate(() => window.scrollTo(0, 10_000));
    expect(await isInSight()).toBe(true);
  }
});

test('what the cover answers is explained there', async () => {
  expect(await preview.pane.getByTestId(TEST_IDS.guideItem).innerText()).toBe('RISK-PA-USE-04');
});

test('a gap that is filled is left out, and after the last of the intake head office comes first', async () => {
  const separated = READING.coverPlaces.separated!;
  await type(preview.page, separated.sheet, separated.cell, 'はい');
  // A trial on a network of its own has low impact, at which missing evidence is a hint: one answer is left.
  await preview.pane.getByText('（あと 1 件）').waitFor();
  await pressTo(cellOf('ORG-MGT-01', 'answer'));
  const answer = cellOf('ORG-MGT-01', 'answer');
  await type(preview.page, answer.sheet, answer.cell, '整備済');
  // What the intake asks for is complete: the sheets of the next phase are asked once head office has decided.
  await preview.pane.getByText('記入が必要なところは、残っていません。').waitFor();
  expect(preview.problems).toEqual([]);
});
