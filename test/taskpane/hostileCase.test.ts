import { keptSnapshot } from '../review/keptSnapshot';
import { assessCase } from '../../src/core/rules/assessment/assessCase';
import { LANGUAGES, type Language } from '../../src/core/model/language';
import { buildDraft } from '../../src/core/mail/buildDraft';
import { composeResult } from '../../src/core/mail/composeResult';
import { composeReturn } from '../../src/core/mail/composeReturn';
import { composeReviewRequest } from '../../src/core/mail/composeReviewRequest';
import { historyXml, readHistory } from '../../src/core/review/historyXml';
import { preSendCheck } from '../../src/core/review/preSendCheck';
import { sealEdits } from '../../src/core/review/sealEdits';
import { takeSnapshot } from '../../src/core/rules/record/snapshot';
import { vendorSlice } from '../../src/core/review/vendor/vendorSlice';
import type { WorkbookDescription } from '../../src/core/sheets/description';
import { vendorTemplate } from '../../src/core/sheets/vendor/vendorTemplate';
import { summariseCase } from '../../src/core/review/summariseCase';
import { resultSummary, returnSummary } from '../../src/core/review/answerSummary';
import { webDigest } from '../../src/workbook/digest/webDigest';
import { openPackage } from '../../src/workbook/file/read/openPackage';
import { readWorkbook } from '../../src/workbook/file/read/readWorkbook';
import { writeWorkbook } from '../../src/workbook/file/write/writeWorkbook';
import { PARSERS } from '../core/mail/readDraft';
import { edited, readingOf } from '../review/caseBook';
import { HOSTILE, hostileBook } from '../review/hostileCase';

/** Hostile text in every cell that people fill in: what comes of it in mails, names of files and workbooks. */

const HEADERS = ['content-type', 'mime-version', 'subject', 'to', 'x-unsent'];
const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

const CASES = LANGUAGES.flatMap((language) =>
  ([false, true] as const).map((isWhole) => ({ language, isWhole })),
);

/** HQ returned every row: its comments, hostile as they are, go into the mail. */
function returnedBook(language: Language, isWhole: boolean): WorkbookDescription {
  const book = hostileBook(language, isWhole);
  const value = language === 'ja' ? '差戻し' : 'Returned';
  const edits = readingOf(book).rows.map(({ sheet, cells }) => ({
    place: { sheet, cell: cells.hqCheck },
    value,
  }));
  return edited(book, edits);
}

/** The mails about a case, each with the name of its attachment. */
function mailsOf(book: WorkbookDescription, language: Language) {
  const reading = readingOf(book);
  const assessment = assessCase(reading);
  const check = preSendCheck(reading, assessment, null, []);
  const request = summariseCase({ reading, assessment, check }, language, 1);
  const [back, result] = [
    returnSummary(reading, assessment, language),
    resultSummary(reading, assessment, language),
  ];
  return [
    { ...composeReviewRequest(request, language), fileName: request.fileName },
    { ...composeReturn(back, language), fileName: back.fileName },
    { ...composeResult(result, language), fileName: result.fileName },
  ];
}

test.each(CASES)(
  'no mail gets a header, a recipient, a part or markup out of it ($language, $isWhole)',
  async ({ language, isWhole }) => {
    const mails = mailsOf(returnedBook(language, isWhole), language);
    // The comments of all rows are in the mail that returns them.
    expect(mails[1]?.text.match(/evil|pwned|cmd/g)?.length).toBeGreaterThan(15);
    for (const { subject, text, fileName } of mails) {
      expect(fileName).toMatch(/^[^<>:"/\\|?*[\]\u0000-\u001f\u200b\u202e]{1,80}\.xlsx$/u);
      const attachments = [{ filename: fileName, contentType: XLSX, bytes: new Uint8Array([1]) }];
      const raw = buildDraft({ to: [{ address: 'a@example.com' }], subject, text, attachments });
      for (const [, read] of PARSERS) {
        const mail = await read(raw);
        expect([...mail.headerNames].sort()).toEqual(HEADERS);
        expect([mail.to.length, mail.cc.length, mail.bcc.length]).toEqual([1, 0, 0]);
        expect(mail.attachments.map(({ filename }) => filename)).toEqual([fileName]);
        expect(mail.subject).toBe(subject);
      }
      expect(raw).not.toMatch(/text\/html/i);
    }
  },
  60_000,
);

const isHarmful = (formula: string) =>
  HOSTILE.some((text) => formula.includes(text)) || formula.includes('evil');

function formulasOf(bytes: Uint8Array) {
  const cells = readWorkbook(openPackage(bytes)).sheets.flatMap(({ rows }) => [...rows.values()].flat());
  return cells.flatMap(({ formula }) => formula ?? []);
}

test.each(CASES)(
  'no formula comes of it, in the case, sealed, and in the part of the vendor ($language, $isWhole)',
  async ({ language, isWhole }) => {
    const book = hostileBook(language, isWhole);
    const reading = readingOf(book);
    const decision = { verdict: 'pass', reason: HOSTILE[0], by: HOSTILE[1], on: '2026-11-30' } as const;
    const sealing = await sealEdits(reading, decision, webDigest);
    if (sealing.kind !== 'edits') throw new Error(sealing.reason);
    const books = [edited(book, sealing.edits), vendorSlice(reading, vendorTemplate(language))];
    for (const each of books) {
      const formulas = formulasOf(writeWorkbook(each));
      expect(formulas.length).toBeGreaterThan(15);
      expect(formulas.filter(isHarmful)).toEqual([]);
    }
  },
  60_000,
);

test.each(CASES)('the history keeps it as data ($language, $isWhole)', ({ language, isWhole }) => {
  const snapshot = takeSnapshot(readingOf(hostileBook(language, isWhole)));
  const xml = historyXml([keptSnapshot(snapshot)]);
  expect(xml.match(/</g)).toHaveLength(2);
  expect(readHistory([xml])).toMatchObject({ kind: 'history', history: [{ snapshot }] });
});
