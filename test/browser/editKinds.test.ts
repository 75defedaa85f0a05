import { itemsOf } from '../../src/core/guide/catalogue';
import { cellWords } from '../../src/core/sheets/cellWords';
import { TEST_IDS } from '../../src/taskpane/testIds';
import {
  eventually,
  inExcel,
  inGrid,
  openFindings,
  SPEC,
  WRONG,
  wrongCount,
  wrongItems,
  reverseRows,
} from './robustCase';
import { cell, openStage, paste, type PreviewPage, type Stage } from './previewPage';

/** Ways to change cells that are no typing: filling down, undoing and redoing, sorting, hiding, foreign cells. */
jest.setTimeout(300_000);

const IDS = itemsOf('spec').map(({ id }) => id);
const LAST = 4 + IDS.length;
/** Where the first item stands once the order of the rows is turned round. */
const MOVED = LAST;
const w = cellWords('ja');

let stage: Stage;
let preview: PreviewPage;
beforeAll(async () => {
  stage = await openStage();
  preview = await openFindings(stage, 'web');
}, 300_000);
afterAll(() => stage.close());

const sheet = `book.getSheetByName('${SPEC}')`;
const clear = (range: string) =>
  inGrid(preview.page, `(book) => void ${sheet}.getRange('${range}').clearContent()`);

test('filled down: every row that was filled is judged', async () => {
  await paste(preview.page, SPEC, 'D5', [[WRONG]]);
  await wrongCount(preview.pane, 1);
  // As by dragging the handle: the sheet is shown and the range selected.
  await inGrid(
    preview.page,
    `(book) => {
      book.setActiveSheet(${sheet});
      ${sheet}.getRange('D5:D12').activate();
      return ${sheet}.getRange('D5').autoFill(${sheet}.getRange('D5:D12'), 'COPY');
    }`,
  );
  await wrongCount(preview.pane, 8);
  expect((await wrongItems(preview.pane)).sort()).toEqual(IDS.slice(0, 8).sort());
});

test('cleared, undone, redone: the pane shows what stands in the cells each time', async () => {
  await clear('D5:D12');
  await wrongCount(preview.pane, 0);
  await inGrid(preview.page, '(book) => book.undo()');
  await wrongCount(preview.pane, 8);
  await inGrid(preview.page, '(book) => book.redo()');
  await wrongCount(preview.pane, 0);
});

test('a pasted cell that carries off dropdown, formats and marks is judged all the same', async () => {
  const place = `workbook.worksheets.getItem('${SPEC}').getRange('D7')`;
  await inExcel(preview, `(workbook) => workbook.worksheets.getItem('${SPEC}').protection.unprotect()`);
  await inGrid(
    preview.page,
    `(book) => {
      const cell = book.getSheetByName('${SPEC}').getRange('D7');
      cell.setDataValidation(null);
      cell.clearConditionalFormatRules();
    }`,
  );
  await inExcel(
    preview,
    `(workbook) => {
      const cell = ${place};
      cell.format.fill.color = '#00FF00';
      cell.values = [['${WRONG}']];
    }`,
  );
  await preview.pane.getByTestId(TEST_IDS.refresh).click();
  await wrongCount(preview.pane, 1);
  expect(await wrongItems(preview.pane)).toEqual([IDS[2]]);
  // 状態 is another cell, which the paste did not reach: it names the fault without the add-in, too.
  expect(await cell(preview.page, SPEC, 'E7')).toContain(w.states.incomplete);
  await paste(preview.page, SPEC, 'D7', [[w.conformity.conform]]);
  await wrongCount(preview.pane, 0);
});

test('sorted: findings follow their items', async () => {
  await paste(preview.page, SPEC, 'D5', [[WRONG]]);
  await wrongCount(preview.pane, 1);
  await reverseRows(preview, SPEC, `A5:M${LAST}`);
  await preview.pane.getByTestId(TEST_IDS.refresh).click();
  const line = preview.pane.locator('[data-testid^="finding-"]', { hasText: `${SPEC}!D${MOVED}` });
  await eventually(async () => (await line.allInnerTexts()).filter((text) => text.includes(WRONG)).length, 1);
  expect(await wrongItems(preview.pane)).toEqual([IDS[0]]);
});

test('hidden rows keep their findings', async () => {
  await inGrid(preview.page, `(book) => void book.getSheetByName('${SPEC}').hideRows(${MOVED} - 2, 2)`);
  await preview.pane.getByTestId(TEST_IDS.refresh).click();
  await wrongCount(preview.pane, 1);
  await paste(preview.page, SPEC, `D${MOVED}`, [[null]]);
  await wrongCount(preview.pane, 0);
});

test('no exception in the browser', () => expect(preview.problems).toEqual([]));
