import { assessCase } from '../../src/core/rules/assessment/assessCase';
import { readLog } from '../../src/core/rules/record/submissionLog';
import { verifySeal } from '../../src/core/review/verifySeal';
import { TEST_IDS } from '../../src/taskpane/testIds';
import { REVIEW_IDS } from '../../src/taskpane/views/review/reviewTestIds';
import { webDigest } from '../../src/workbook/digest/webDigest';
import { readCaseFile } from '../../src/workbook/file/read/case/readCaseFile';
import { readFileHistory } from '../../src/workbook/file/history/readFileHistory';
import { writeWorkbook } from '../../src/workbook/file/write/writeWorkbook';
import { openPostOffice, type PostOffice, type ReceivedMail } from '../mail/postOffice';
import { answeredBook, coverEdit, edited, readingOf } from '../review/caseBook';
import { clickTab } from '../browser/paneFrame';
import { cell, openPreview, openStage, type PreviewPage, type Stage } from '../browser/previewPage';
import {
  answerRow,
  cellOf,
  openBook,
  part,
  press,
  sendAnswer,
  sendForReview,
  showReview,
  typeInRow,
  wordsOfHq,
} from '../browser/reviewDesk';

/**
 * The loop on the shipped bundle and Microsoft's own office.js: two browsers play applicant and reviewer,
 * every workbook travels as the attachment of a mail through a real mail server.
 */
jest.setTimeout(600_000);

/** A comment that is a comment, whatever it looks like. */
const COMMENT = '=1+1 <b>証拠</b>の資料名を書いてください';

/** A case with a row without an answer and one without evidence. */
function incompleteBook(): Uint8Array {
  const book = answeredBook('ja');
  const rows = new Map(readingOf(book).rows.map((row) => [row.itemId, row]));
  const blank = (itemId: string, field: 'answer' | 'evidence') => {
    const row = rows.get(itemId)!;
    return { place: { sheet: row.sheet, cell: row.cells[field] }, value: null };
  };
  const mail = coverEdit(book, 'applicantMail', 'sato@example.com');
  return writeWorkbook(
    edited(book, [mail, blank('SPEC-COM-01', 'evidence'), blank('SPEC-COM-02', 'answer')]),
  );
}

let stage: Stage;
let office: PostOffice;
let applicant: PreviewPage;
let reviewer: PreviewPage;
beforeAll(async () => {
  [stage, office] = await Promise.all([openStage(), openPostOffice()]);
  applicant = await openPreview(stage, { template: 'blank', language: 'ja', host: 'desktop' });
  reviewer = await openPreview(stage, { template: 'blank', language: 'ja', host: 'web' });
});
afterAll(async () => {
  await stage.close();
  await office.close();
});

/** The mail that is on its way from one to the other. */
let mail: ReceivedMail;
const kinds = (bytes: Uint8Array) =>
  readLog(readCaseFile(bytes)).map(({ kind, number }) => `${kind} ${number}`);
const history = (bytes: Uint8Array) => {
  const kept = readFileHistory(bytes);
  return kept.kind === 'history' ? kept.history.length : kept.kind;
};

test('the applicant sends what is not complete, on purpose', async () => {
  await openBook(applicant, incompleteBook(), 'case.xlsx');
  mail = await sendForReview(applicant, office);
  expect(mail.to).toEqual(['hq@example.com']);
  expect(kinds(mail.bytes)).toEqual(['submission 1']);
  expect(history(mail.bytes)).toBe(1);
});

test('the reviewer is led to the review, sees findings first, accepts, returns two rows and answers', async () => {
  await openBook(reviewer, mail.bytes, mail.fileName);
  await part(reviewer, TEST_IDS.option('role', 'reviewer')).click();
  await part(reviewer, TEST_IDS.stateOpen).click();
  await part(reviewer, REVIEW_IDS.number).getByText('1回目の提出').waitFor();
  await part(reviewer, REVIEW_IDS.finding(0)).waitFor();
  await press(reviewer, REVIEW_IDS.acceptAll, 'written');
  await answerRow(reviewer, 'SPEC-COM-01', COMMENT);
  await answerRow(reviewer, 'SPEC-COM-02', '回答がありません');
  // What is neither satisfied nor returned is left, and the card has come to it.
  await press(reviewer, REVIEW_IDS.accept, 'written');
  await part(reviewer, REVIEW_IDS.counts).getByText('未確認 0 件、承認 87 件、差戻し 2 件').waitFor();
  expect(await part(reviewer, REVIEW_IDS.proposed).innerText()).toContain('判定保留');
  await part(reviewer, REVIEW_IDS.by).fill('田中');
  await press(reviewer, REVIEW_IDS.recordReturn, 'recorded');
  const answer = await sendAnswer(reviewer, office);
  expect(answer.subject).toContain('差戻し');
  expect(answer.text).toContain(COMMENT);
  const row = readCaseFile(answer.bytes).rows.find(({ itemId }) => itemId === 'SPEC-COM-01');
  expect(row?.fields.hqComment).toBe(COMMENT);
  expect(kinds(answer.bytes)).toEqual(['submission 1', 'return 1']);
  mail = answer;
});

test('the applicant sees the returned rows alone, mends one and sends again; HQ keeps its words', async () => {
  const before = wordsOfHq(mail.bytes);
  await openBook(applicant, mail.bytes, mail.fileName);
  await showReview(applicant, 'applicant');
  const returned = part(applicant, REVIEW_IDS.returned).locator('li');
  await returned.first().waitFor();
  expect(await returned.count()).toBe(2);
  await part(applicant, REVIEW_IDS.returnedRow('SPEC-COM-01')).getByRole('button').click();
  await typeInRow(applicant, 'SPEC-COM-01', 'evidence', '取扱説明書 12章');
  await part(applicant, REVIEW_IDS.returnedRow('SPEC-COM-01')).getByText('修正済み').waitFor();
  await part(applicant, REVIEW_IDS.returnedRow('SPEC-COM-02')).getByText('未修正').waitFor();
  mail = await sendForReview(applicant, office);
  expect(kinds(mail.bytes)).toEqual(['submission 1', 'return 1', 'submission 2']);
  expect(wordsOfHq(mail.bytes)).toEqual(before);
});

test('the reviewer sees the one change, returns the other row again and raises the level', async () => {
  await openBook(reviewer, mail.bytes, mail.fileName);
  await showReview(reviewer, 'reviewer');
  const changes = part(reviewer, REVIEW_IDS.changes).locator('li');
  await changes.first().waitFor();
  expect(await changes.allInnerTexts()).toEqual([
    expect.stringMatching(/SPEC-COM-01 証拠 追加\s*（空欄） → 取扱説明書 12章/),
  ]);
  expect(await part(reviewer, REVIEW_IDS.counts).innerText()).toContain('未確認 2 件');
  await answerRow(reviewer, 'SPEC-COM-01', null);
  await answerRow(reviewer, 'SPEC-COM-02', 'まだ回答がありません');
  await part(reviewer, REVIEW_IDS.level).selectOption('high');
  await part(reviewer, REVIEW_IDS.levelReason).fill('停止すると全工程が止まるため');
  await press(reviewer, REVIEW_IDS.levelWrite, 'written');
  await part(reviewer, REVIEW_IDS.duties).waitFor();
  await press(reviewer, REVIEW_IDS.recordReturn, 'recorded');
  mail = await sendAnswer(reviewer, office);
  expect(mail.subject).toContain('高');
  expect(assessCase(readCaseFile(mail.bytes)).impact.level).toBe('high');
});

test('the applicant answers at the raised level and sends a third time', async () => {
  const before = wordsOfHq(mail.bytes);
  await openBook(applicant, mail.bytes, mail.fileName);
  await clickTab(applicant.pane, 'overview');
  await applicant.pane.getByTestId(TEST_IDS.impactLevel).getByText('高').waitFor();
  await showReview(applicant, 'applicant');
  await part(applicant, REVIEW_IDS.returnedRow('SPEC-COM-02')).getByText('まだ回答がありません').waitFor();
  await typeInRow(applicant, 'SPEC-COM-02', 'answer', '適合');
  mail = await sendForReview(applicant, office);
  expect(kinds(mail.bytes).at(-1)).toBe('submission 3');
  expect(wordsOfHq(mail.bytes)).toEqual(before);
});

test('the reviewer decides; decision, seal and log go out with the result', async () => {
  await openBook(reviewer, mail.bytes, mail.fileName);
  await showReview(reviewer, 'reviewer');
  await answerRow(reviewer, 'SPEC-COM-02', null);
  expect(await part(reviewer, REVIEW_IDS.proposed).innerText()).toContain('合格');
  await part(reviewer, REVIEW_IDS.verdict).selectOption('pass');
  await part(reviewer, REVIEW_IDS.liability).waitFor();
  await press(reviewer, REVIEW_IDS.decide, 'recorded');
  mail = await sendAnswer(reviewer, office);
  expect(mail.subject).toContain('審査結果');
  expect(mail.text).toContain('停止すると全工程が止まるため');
  expect(mail.text).toContain('経営層の承認が必要です');
  const reading = readCaseFile(mail.bytes);
  expect(await verifySeal(reading, webDigest)).toMatchObject({ status: 'intact', by: '田中' });
  expect(kinds(mail.bytes)).toEqual([
    'submission 1',
    'return 1',
    'submission 2',
    'return 2',
    'submission 3',
    'decision 3',
  ]);
});

test('a change of a sealed cell shows in workbook and pane, with the cell', async () => {
  await openBook(applicant, mail.bytes, mail.fileName);
  await clickTab(applicant.pane, 'overview');
  const seal = part(applicant, REVIEW_IDS.seal);
  await seal.getByText('承認後の変更はありません').waitFor();
  const [status] = Object.entries(readCaseFile(mail.bytes).coverPlaces).flatMap(([field, place]) =>
    field === 'sealStatus' ? [place] : [],
  );
  const shown = () => cell(applicant.page, status!.sheet, status!.cell);
  expect(await shown()).toBe('承認後の変更なし');
  await typeInRow(applicant, 'SPEC-COM-01', 'evidence', '差し替えた資料');
  expect(await shown()).toBe('承認後変更あり：1件（SPEC-COM-01 証拠）');
  await seal.getByText('承認後変更あり（1 件）').waitFor();
  const line = part(applicant, REVIEW_IDS.sealChanges).locator('li');
  expect(await line.innerText()).toContain('取扱説明書 12章 → 差し替えた資料');
  await line.getByRole('button').click();
  const [sheet, address] = cellOf('SPEC-COM-01', 'evidence');
  await applicant.page.waitForFunction(
    ([s, a]) => {
      const active = window.iiotPreview!.univerAPI.getActiveWorkbook()!.getActiveSheet();
      return active.getSheetName() === s && active.getActiveRange()?.getA1Notation() === a;
    },
    [sheet, address] as const,
  );
});

test('nothing went wrong in either browser, and nothing was asked of another host', () => {
  for (const desk of [applicant, reviewer]) {
    expect(desk.problems).toEqual([]);
    expect(desk.foreignRequests).toEqual([]);
  }
});
