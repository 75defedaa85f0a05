import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CellPlace } from '../../src/core/model/reading';
import { serialOfDate } from '../../src/core/model/isoDate';
import { LOG_COLUMNS } from '../../src/core/model/recordLayout';
import { readLog } from '../../src/core/rules/record/submissionLog';
import { a1 } from '../../src/core/model/address';
import { TEST_IDS } from '../../src/taskpane/testIds';
import { REVIEW_IDS } from '../../src/taskpane/views/review/reviewTestIds';
import { readCaseFile } from '../../src/workbook/file/read/case/readCaseFile';
import { readFileHistory } from '../../src/workbook/file/history/readFileHistory';
import { writeWorkbook } from '../../src/workbook/file/write/writeWorkbook';
import { withOffice, type Edit, type OfficeValue, type Place } from '../libreoffice/withOffice';
import { openPostOffice, type PostOffice, type ReceivedMail } from '../mail/postOffice';
import { answeredBook } from '../review/caseBook';
import { clickTab } from './paneFrame';
import { openPreview, openStage, type PreviewPage, type Stage } from './previewPage';
import { cellOf, openBook, part, sendForReview, showReview, typeInRow, wordsOfHq } from './reviewDesk';

/** The same loop while HQ has LibreOffice alone: no add-in, no pane, a log that is typed by hand. */
jest.setTimeout(600_000);

let stage: Stage;
let office: PostOffice;
let applicant: PreviewPage;
beforeAll(async () => {
  [stage, office] = await Promise.all([openStage(), openPostOffice()]);
  applicant = await openPreview(stage, { template: 'blank', language: 'ja', host: 'desktop' });
});
afterAll(async () => {
  await stage.close();
  await office.close();
});

const at = ({ sheet, cell }: CellPlace, value: Edit['value']): Edit => ({ sheet, cell, value });
const inRow = (itemId: string, field: 'hqCheck' | 'hqComment', value: string): Edit => {
  const [sheet, cell] = cellOf(itemId, field);
  return { sheet, cell, value };
};

/** The line that a person types below the last one of the log. */
function logLine(bytes: Uint8Array, kind: string, number: number): readonly Edit[] {
  const reading = readCaseFile(bytes);
  const { sheet, row, column } = reading.record!.log!;
  const line = row + readLog(reading).length + 1;
  const values = { kind, who: '田中', on: serialOfDate('2026-11-30'), number };
  return Object.entries(values).map(([key, value]) => ({
    sheet,
    cell: a1(column + LOG_COLUMNS[key as keyof typeof values], line),
    value,
  }));
}

interface Reviewed {
  readonly mail: ReceivedMail;
  readonly shown: readonly OfficeValue[];
}

/** The reviewer opens the attachment in LibreOffice, types, saves, and answers with it. */
function reviewInOffice(
  mail: ReceivedMail,
  edits: readonly Edit[],
  look: readonly Place[] = [],
): Promise<Reviewed> {
  return withOffice(async (program, folder) => {
    const [given, saved] = [join(folder, 'given.xlsx'), join(folder, 'saved.xlsx')];
    writeFileSync(given, mail.bytes);
    await program.open(given);
    const shown = await program.edit(edits, look);
    expect(await program.errors()).toEqual([]);
    await program.saveXlsx(saved);
    const bytes = new Uint8Array(readFileSync(saved));
    const letter = { from: 'hq@example.com', to: 'sato@example.com', fileName: mail.fileName, bytes };
    return { shown, mail: await office.post(letter) };
  });
}

let mail: ReceivedMail;
const submissions = (bytes: Uint8Array) => {
  const kept = readFileHistory(bytes);
  return kept.kind === 'history' ? kept.history.length : kept.kind;
};

test('first round: a row comes back from LibreOffice, and the pane goes on with it', async () => {
  await openBook(applicant, writeWorkbook(answeredBook('ja')), 'case.xlsx');
  mail = await sendForReview(applicant, office);
  const { mail: answer } = await reviewInOffice(mail, [
    inRow('SPEC-COM-01', 'hqCheck', '差戻し'),
    inRow('SPEC-COM-01', 'hqComment', '証拠の資料名を書いてください'),
    ...logLine(mail.bytes, '差戻し', 1),
  ]);
  // The file keeps its history where Excel need not look: the cells go on without it, and the pane says so.
  expect([mail, answer].map(({ bytes }) => submissions(bytes))).toEqual([1, 1]);
  await openBook(applicant, answer.bytes, answer.fileName);
  await showReview(applicant, 'applicant');
  const row = part(applicant, REVIEW_IDS.returnedRow('SPEC-COM-01'));
  await row.getByText('証拠の資料名を書いてください').waitFor();
  await applicant.pane.getByText('前回の提出の控えがブックにないため').waitFor();
  await typeInRow(applicant, 'SPEC-COM-01', 'evidence', '取扱説明書 12章');
  mail = await sendForReview(applicant, office);
  expect(wordsOfHq(mail.bytes)).toEqual(wordsOfHq(answer.bytes));
});

test('second round: the level is raised in a cell, and every row follows', async () => {
  const { coverPlaces } = readCaseFile(mail.bytes);
  const { mail: answer, shown } = await reviewInOffice(
    mail,
    [
      inRow('SPEC-COM-01', 'hqCheck', '承認'),
      inRow('SPEC-COM-02', 'hqCheck', '差戻し'),
      inRow('SPEC-COM-02', 'hqComment', '備考を書いてください'),
      at(coverPlaces.hqLevel!, '高'),
      at(coverPlaces.hqReason!, '停止すると全工程が止まるため'),
      ...logLine(mail.bytes, '差戻し', 2),
    ],
    [{ name: '事業影響度' }, { name: '封印の状況' }],
  );
  expect(shown).toEqual(['高', '承認前']);
  await openBook(applicant, answer.bytes, answer.fileName);
  await clickTab(applicant.pane, 'overview');
  await applicant.pane.getByTestId(TEST_IDS.impactLevel).getByText('高').waitFor();
  await showReview(applicant, 'applicant');
  expect(await part(applicant, REVIEW_IDS.returned).locator('li').count()).toBe(1);
  await typeInRow(applicant, 'SPEC-COM-02', 'remark', '2026年版の資料による');
  mail = await sendForReview(applicant, office);
  // What is sent goes on from the history in the file, which the preview keeps; Excel: docs/excel.md.
  expect(submissions(mail.bytes)).toBe(3);
  expect(wordsOfHq(mail.bytes)).toEqual(wordsOfHq(answer.bytes));
});

test('third round: the decision is typed; the pane says that it is not recorded', async () => {
  const { coverPlaces } = readCaseFile(mail.bytes);
  const { mail: answer } = await reviewInOffice(mail, [
    inRow('SPEC-COM-02', 'hqCheck', '承認'),
    at(coverPlaces.decision!, '合格'),
    at(coverPlaces.reviewer!, '田中'),
    at(coverPlaces.reviewDate!, serialOfDate('2026-12-02')),
    ...logLine(mail.bytes, '判定', 3),
  ]);
  await openBook(applicant, answer.bytes, answer.fileName);
  await showReview(applicant, 'applicant');
  const decision = part(applicant, REVIEW_IDS.decision);
  await decision.getByText('記録前（田中').waitFor();
  expect(await part(applicant, REVIEW_IDS.log).locator('tbody tr').count()).toBe(6);
  expect(applicant.problems).toEqual([]);
  expect(applicant.foreignRequests).toEqual([]);
});
