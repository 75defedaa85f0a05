import type { CaseReading } from '../../src/core/model/reading';
import { itemsOf } from '../../src/core/guide/catalogue';
import type { SheetKey } from '../../src/core/model/terms';
import { a1 } from '../../src/core/model/address';
import { columnOf } from '../../src/core/model/rowFields';
import { SHEET_NAMES } from '../../src/core/model/sheetNames';
import { FIRST_ITEM_ROW } from '../../src/core/sheets/case/checkLayout';
import { LIFE_IDS } from '../../src/taskpane/views/life/lifeTestIds';
import { readCaseFile } from '../../src/workbook/file/read/case/readCaseFile';
import { metAnswer } from '../arbitraries/readings';
import { showView } from './paneFrame';
import { paste, settle, type PreviewPage } from './previewPage';
import { openBytes, savedBytes } from './bookBytes';
import { part, press as pressInReview, showReview } from './reviewDesk';
import { TEST_IDS } from '../../src/taskpane/testIds';
import { REVIEW_IDS } from '../../src/taskpane/views/review/reviewTestIds';

/** Japanese name of a sheet. */
export const SHEET = (key: keyof typeof SHEET_NAMES): string => SHEET_NAMES[key].ja;

export async function save({ page }: PreviewPage): Promise<Uint8Array> {
  await settle(page);
  return savedBytes(page);
}

export async function reopen(preview: PreviewPage, bytes: Uint8Array): Promise<void> {
  await openBytes(preview.page, bytes, 'life.xlsx');
  await showView(preview, 'life');
}

export const answersOf = (reading: CaseReading, keys: readonly SheetKey[]) =>
  reading.rows
    .filter(({ sheetKey, itemId }) => keys.includes(sheetKey) && !/USE-0[134]/.test(itemId))
    .map(({ itemId, fields }) => [itemId, fields.answer, fields.evidence]);

/** Answers of a whole sheet, one pasted block a column. */
export async function answerSheet(
  { page }: PreviewPage,
  key: SheetKey,
  answerOf: (id: string, met: string) => string,
  evidence: string,
): Promise<void> {
  const items = itemsOf(key);
  const block = (field: 'answer' | 'evidence') =>
    `${a1(columnOf(key, field), FIRST_ITEM_ROW)}:${a1(columnOf(key, field), FIRST_ITEM_ROW + items.length - 1)}`;
  await paste(
    page,
    SHEET(key),
    block('answer'),
    items.map((item) => [answerOf(item.id, metAnswer(item, 'ja'))]),
  );
  await paste(
    page,
    SHEET(key),
    block('evidence'),
    items.map(({ id }) => [`${evidence} ${id}`]),
  );
}

export const met = (_id: string, answer: string) => answer;

export async function press(preview: PreviewPage, id: string, part: string): Promise<void> {
  const button = preview.pane.getByTestId(id);
  await button.click();
  await preview.pane.locator(`[data-testid="${LIFE_IDS.outcome(part)}"][data-kind="written"]`).waitFor();
  await settle(preview.page);
}

export async function record(preview: PreviewPage, kind: string, reason: string): Promise<void> {
  await preview.pane.getByTestId(LIFE_IDS.reason).fill(reason);
  await press(preview, LIFE_IDS.record(kind), 'change');
}

export const isShown = ({ page }: PreviewPage, name: string) =>
  page.evaluate(
    (sheet) => !window.iiotPreview!.univerAPI.getActiveWorkbook()!.getSheetByName(sheet)!.isSheetHidden(),
    name,
  );

export const reads = async (preview: PreviewPage): Promise<CaseReading> => readCaseFile(await save(preview));

/** HQ decides on the case in the pane, and where it is still asked the head takes over the risk. */
export async function approve(preview: PreviewPage, head: string | null): Promise<void> {
  await showReview(preview, 'reviewer');
  await part(preview, REVIEW_IDS.verdict).selectOption('pass');
  await part(preview, REVIEW_IDS.reason).fill('確認しました');
  await part(preview, REVIEW_IDS.by).fill('田中');
  await pressInReview(preview, REVIEW_IDS.decide, 'recorded');
  if (head !== null) {
    await showView(preview, 'overview');
    await part(preview, TEST_IDS.acknowledgeName).fill(head);
    await part(preview, TEST_IDS.acknowledge).click();
    await preview.pane.locator(`[data-testid="${TEST_IDS.state}"][data-code="settings"]`).waitFor();
  }
  await showView(preview, 'life');
}

/** The applicant hands in what has been done since the decision, as a line that is typed into the log. */
export async function handIn(preview: PreviewPage, on: string): Promise<void> {
  const log = (await reads(preview)).record!.log!;
  const line = log.values.findIndex((cells) => cells.every((value) => value === null));
  const cells = [[`${a1(log.column, log.row + line + 1)}:${a1(log.column + 3, log.row + line + 1)}`]];
  await paste(preview.page, log.sheet, cells[0]![0]!, [['提出', '佐藤', on, '2']]);
  await settle(preview.page);
}
