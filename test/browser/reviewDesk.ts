import type { Locator } from 'playwright-core';
import type { CaseReading } from '../../src/core/model/reading';
import { itemsOf } from '../../src/core/guide/catalogue';
import type { SheetKey } from '../../src/core/model/terms';
import type { RowField } from '../../src/core/model/rowFields';
import { TEST_IDS } from '../../src/taskpane/testIds';
import { REVIEW_IDS } from '../../src/taskpane/views/review/reviewTestIds';
import { readCaseFile } from '../../src/workbook/file/read/case/readCaseFile';
import type { PostOffice, ReceivedMail } from '../mail/postOffice';
import { itemCell } from './paneCase';
import { clickTab } from './paneFrame';
import { settle, type, type PreviewPage } from './previewPage';
import { downloadedBytes, openBytes } from './bookBytes';

const PATIENCE = { timeout: 120_000 };

/** A part of the review view. */
export const part = ({ pane }: PreviewPage, id: string): Locator => pane.getByTestId(id);

/** Opens a workbook as a person opens the attachment of a mail, and waits for the pane. */
export async function openBook(desk: PreviewPage, bytes: Uint8Array, fileName: string): Promise<void> {
  await openBytes(desk.page, bytes, fileName);
  await desk.pane.getByTestId(TEST_IDS.tab('overview')).waitFor(PATIENCE);
}

/** Shows the review with one's own part chosen. */
export async function showReview(desk: PreviewPage, role: 'reviewer' | 'applicant'): Promise<void> {
  await clickTab(desk.pane, 'review');
  await desk.pane.getByTestId(TEST_IDS.option('review-role', role)).check();
}

/** Presses a button of the review and waits for what becomes of it. */
export async function press(desk: PreviewPage, id: string, outcome: string): Promise<void> {
  await part(desk, id).click();
  await desk.pane.locator(`[data-testid=${REVIEW_IDS.outcome}][data-code=${outcome}]`).waitFor(PATIENCE);
  await settle(desk.page);
}

/** The reviewer chooses a row and accepts it, or returns it with a comment. */
export async function answerRow(desk: PreviewPage, itemId: string, comment: string | null): Promise<void> {
  await part(desk, REVIEW_IDS.row).selectOption(itemId);
  if (comment !== null) await part(desk, REVIEW_IDS.comment).fill(comment);
  await part(desk, comment === null ? REVIEW_IDS.accept : REVIEW_IDS.sendBack).click();
  const sign = comment === null ? '✓' : '↩';
  await desk.pane
    .locator(`[data-testid=${REVIEW_IDS.row}] option[value="${itemId}"]`, { hasText: sign })
    .waitFor({ state: 'attached', ...PATIENCE });
}

/** Types into a field of an item's row in the grid. */
export async function typeInRow(
  desk: PreviewPage,
  itemId: string,
  field: RowField,
  text: string,
): Promise<void> {
  await type(desk.page, ...cellOf(itemId, field), text);
}

/** Cell of an item's field on its sheet of the Japanese template. */
export function cellOf(itemId: string, field: RowField): [sheet: string, cell: string] {
  const key = (['risk-fa', 'spec', 'inhouse', 'vendor'] as const satisfies readonly SheetKey[]).find(
    (sheet) => itemsOf(sheet).some(({ id }) => id === itemId),
  );
  if (key === undefined) throw new Error(`no item ${itemId}`);
  return itemCell(key, itemId, field, 'ja');
}

/** Clicks what makes a draft, sends it through the mail server and reads what arrived. */
async function mailFrom(
  desk: PreviewPage,
  button: string,
  office: PostOffice,
  from: string,
): Promise<ReceivedMail> {
  const [download] = await Promise.all([
    desk.page.waitForEvent('download', PATIENCE),
    part(desk, button).click(PATIENCE),
  ]);
  return office.deliver(await downloadedBytes(download), from);
}

/** The applicant asks for a review. */
export async function sendForReview(desk: PreviewPage, office: PostOffice): Promise<ReceivedMail> {
  await clickTab(desk.pane, 'send');
  await desk.pane.getByTestId(TEST_IDS.recipients).fill('hq@example.com');
  await desk.pane.locator(`[data-testid=${TEST_IDS.send}]`).waitFor(PATIENCE);
  // The file was looked at: from then on it is known whether consent is asked for.
  await desk.pane
    .locator(`[data-testid="${TEST_IDS.sendCheck('size')}"]:not([data-state="unknown"])`)
    .waitFor(PATIENCE);
  const consent = desk.pane.getByTestId(TEST_IDS.onPurpose);
  if (await consent.isVisible()) await consent.check();
  return mailFrom(desk, TEST_IDS.send, office, 'sato@example.com');
}

/** The reviewer sends the answer. */
export async function sendAnswer(desk: PreviewPage, office: PostOffice): Promise<ReceivedMail> {
  await part(desk, REVIEW_IDS.to).fill('sato@example.com');
  return mailFrom(desk, REVIEW_IDS.mail, office, 'hq@example.com');
}

/** What HQ has said so far: a submission must not change any of it. */
export function wordsOfHq(bytes: Uint8Array): readonly unknown[] {
  const { rows, cover }: CaseReading = readCaseFile(bytes);
  return [
    ...rows.map(({ itemId, fields }) => [itemId, fields.hqCheck, fields.hqComment]),
    [cover.hqLevel, cover.hqReason, cover.decision, cover.decisionReason, cover.reviewer, cover.reviewDate],
  ];
}
