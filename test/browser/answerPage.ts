import { textOfCell } from '../../src/core/model/cell';
import type { CaseReading } from '../../src/core/model/reading';
import type { RowField } from '../../src/core/model/rowFields';
import { TEST_IDS } from '../../src/taskpane/testIds';
import { answeredBook, edited, readingOf } from '../review/caseBook';
import { rowEdit } from '../review/heldCase';
import { cell, still, type PreviewPage } from './previewPage';

/** A case at high in which three rows of a sheet, one of the next and one of the risk sheet lack something. */
export const BOOK = (() => {
  const book = answeredBook('ja', 'PA');
  const reading = () => readingOf(book);
  const blank = (itemId: string, ...fields: RowField[]) =>
    fields.map((field) => rowEdit({ reading }, itemId, field, null));
  return edited(book, [
    ...blank('RISK-PA-DEV-02', 'answer'),
    ...blank('SPEC-COM-01', 'answer', 'evidence'),
    ...blank('SPEC-COM-02', 'answer', 'evidence'),
    ...blank('SPEC-COM-04', 'answer', 'evidence'),
    ...blank('ORG-MGT-01', 'answer'),
  ]);
})();
export const READING: CaseReading = readingOf(BOOK);
/** Cell of an item's field. */
export const at = (itemId: string, field: RowField): readonly [sheet: string, cell: string] => {
  const row = READING.rows.find((entry) => entry.itemId === itemId)!;
  return [row.sheet, row.cells[field]];
};

/** Evidence of the row above SPEC-COM-04. */
export const ABOVE = textOfCell(READING.rows.find(({ itemId }) => itemId === 'SPEC-COM-03')!.fields.evidence);

/** What the tests of the answer card do on a page. */
export function answerPage(preview: () => PreviewPage) {
  const card = (id: string) => preview().pane.getByTestId(id);
  const isAt = (itemId: string) => card(TEST_IDS.guideItem).getByText(itemId, { exact: true }).waitFor();
  return {
    card,
    isAt,
    press: (key: string) => preview().page.keyboard.press(key),
    typeKeys: (text: string) => preview().page.keyboard.type(text),
    value: (itemId: string, field: RowField) => cell(preview().page, ...at(itemId, field)),
    /** Waits until the keyboard has arrived there: the card moves it once it shows another row. */
    focusOn: (testId: string) => preview().pane.locator(`[data-testid="${testId}"]:focus`).waitFor(),
    /** Puts the selection into a row, as a click into the grid does. */
    select: async (itemId: string): Promise<void> => {
      await activate(preview(), at(itemId, 'answer'));
      await isAt(itemId);
      // A sheet that comes to the front takes the focus a moment later.
      await still(preview().page);
    },
    selected: () =>
      preview().page.evaluate(() => {
        const sheet = window.iiotPreview!.univerAPI.getActiveWorkbook()!.getActiveSheet();
        return `${sheet.getSheetName()}!${sheet.getActiveRange()?.getA1Notation()}`;
      }),
    /** Number of the latest request. */
    mark: () => preview().page.evaluate(() => window.iiotPreview!.stats().requests),
    /** Requests after a mark in which the pane wrote cells; the last two hundred are kept. */
    writesSince: (mark: number) =>
      preview().page.evaluate(
        (from) =>
          window
            .iiotPreview!.requests()
            .filter(({ index }) => index > from)
            .map(({ request }) => JSON.stringify(request))
            .filter(
              (text) => !text.includes('SetInvocation') && /"ActionType":4,[^{}]*"Name":"Values"/.test(text),
            ).length,
        mark,
      ),
  };
}

/** Selects a range of a sheet. */
export function activate(
  { page }: PreviewPage,
  range: readonly [sheet: string, range: string],
): Promise<void> {
  return page.evaluate(([sheet, address]) => {
    const book = window.iiotPreview!.univerAPI.getActiveWorkbook()!;
    const target = book.getSheetByName(sheet)!;
    book.setActiveSheet(target);
    target.getRange(address).activate();
  }, range);
}
