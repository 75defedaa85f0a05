import { simpleParser } from 'mailparser';
import { readLog } from '../../src/core/rules/record/submissionLog';
import { TEST_IDS } from '../../src/taskpane/testIds';
import { readCaseFile } from '../../src/workbook/file/read/case/readCaseFile';
import { openPackage } from '../../src/workbook/file/read/openPackage';
import { readWorkbook } from '../../src/workbook/file/read/readWorkbook';
import { writeWorkbook } from '../../src/workbook/file/write/writeWorkbook';
import { HOSTILE, hostileBook } from '../review/hostileCase';
import { paneFrame, shownViews, showView } from './paneFrame';
import { openStage, type PreviewPage, type Stage } from './previewPage';
import { downloadDraft, openBook, showSend } from './sendPage';
import { savedBytes } from './bookBytes';

/** A case full of hostile text goes through the pane into a mail: no header, no HTML, no formula comes of it. */
jest.setTimeout(240_000);

const HEADERS = ['x-unsent', 'to', 'subject', 'mime-version', 'content-type'];

let stage: Stage;
let preview: PreviewPage;
beforeAll(async () => {
  stage = await openStage();
  preview = await openBook(stage, 'web', writeWorkbook(hostileBook()));
}, 240_000);
afterAll(() => stage.close());

const HARMLESS = { ran: false, images: [], scripts: [], links: [] };
const harm = () =>
  Promise.all(
    preview.page.frames().map((frame) =>
      frame.evaluate(() => ({
        ran: 'pwned' in window,
        images: [...document.querySelectorAll('img')]
          .map(({ src }) => src)
          .filter((src) => src.endsWith('x')),
        scripts: [...document.scripts].map(({ text }) => text).filter((text) => text.includes('pwned')),
        links: [...document.links].map(({ href }) => href).filter((href) => /evil|javascript/.test(href)),
      })),
    ),
  );

const formulasOf = (bytes: Uint8Array) =>
  readWorkbook(openPackage(bytes)).sheets.flatMap(({ rows }) =>
    [...rows.values()].flat().flatMap(({ formula }) => formula ?? []),
  );

test('every view shows it as text', async () => {
  const views = await shownViews(preview);
  expect(views).toEqual(expect.arrayContaining(['findings', 'review', 'vendor', 'life', 'send']));
  for (const view of views) {
    await showView(preview, view);
    expect([view, await harm()]).toEqual([view, (await harm()).map(() => HARMLESS)]);
  }
  await showSend(preview);
  expect(await paneFrame(preview).locator('body').innerText()).toContain('onerror');
});

test('the mail has its own headers, one recipient and a harmless name of the file', async () => {
  const { pane } = preview;
  await pane.getByTestId(TEST_IDS.recipients).fill('review@example.co.jp');
  await pane.getByTestId(TEST_IDS.sender).fill(HOSTILE[0]);
  const consent = pane.getByTestId(TEST_IDS.onPurpose);
  if (await consent.isVisible()) await consent.check();
  const { mail, raw, bytes, name } = await downloadDraft(preview, TEST_IDS.send);
  expect(mail.headers.map(({ key }) => key)).toEqual(HEADERS);
  expect(mail.to?.map(({ address }) => address)).toEqual(['review@example.co.jp']);
  expect([mail.cc, mail.bcc, mail.html]).toEqual([undefined, undefined, undefined]);
  expect(mail.subject).not.toMatch(/[\r\n\u202a-\u202e]/);
  const other = await simpleParser(raw);
  expect([...other.headers.keys()].sort()).toEqual([...HEADERS].sort());
  expect([other.html, other.attachments.length]).toEqual([false, 1]);
  for (const file of [name, mail.attachments[0]!.filename ?? ''])
    expect(file).toMatch(/^[^<>:"/\\|?*[\]\u0000-\u001f\u200b\u202e]{1,80}\.(eml|xlsx)$/);
  const formulas = formulasOf(bytes);
  expect(formulas.length).toBeGreaterThan(300);
  expect(formulas.filter((formula) => /evil|cmd/.test(formula))).toEqual([]);
  expect(readCaseFile(bytes).cover.device).toBe(HOSTILE[1]);
});

test('the log keeps the sender as text, and nothing was asked of anybody', async () => {
  const bytes = await savedBytes(preview.page);
  expect(readLog(readCaseFile(bytes))).toMatchObject([{ number: 1, who: HOSTILE[0] }]);
  expect(formulasOf(bytes).filter((formula) => /evil|cmd/.test(formula))).toEqual([]);
  for (const found of await harm()) expect(found.ran).toBe(false);
  expect(preview.problems).toEqual([]);
  expect(preview.foreignRequests).toEqual([]);
});
