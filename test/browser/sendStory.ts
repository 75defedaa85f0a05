import { createHash } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { simpleParser } from 'mailparser';
import { createTransport } from 'nodemailer';
import { disagreements } from '../../src/core/review/changesSince';
import { readLog } from '../../src/core/rules/record/submissionLog';
import { COVER_FIELDS } from '../../src/core/model/coverFields';
import { TEST_IDS } from '../../src/taskpane/testIds';
import { fileFacts } from '../../src/workbook/file/clean/fileFacts';
import { readFileHistory } from '../../src/workbook/file/history/readFileHistory';
import { readCaseFile } from '../../src/workbook/file/read/case/readCaseFile';
import { writeWorkbook } from '../../src/workbook/file/write/writeWorkbook';
import { withOffice } from '../libreoffice/withOffice';
import { startSmtp } from '../mail/smtpServer';
import { answeredBook, coverEdit, edited } from '../review/caseBook';
import { WORN_NAMES, wornBook } from '../review/wornBook';
import { clickTab, fitPane, overflow, paneFrame, shoot, violations } from './paneFrame';
import { openStage, type PreviewPage, type Stage } from './previewPage';
import { downloadDraft, lookAfterSending, openBook, showSend, stateOf, type Draft } from './sendPage';
import { savedBytes } from './bookBytes';

const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');

/** A well answered case that its head has not confirmed, as Excel on somebody's machine saved it. */
function receivedCase(): Uint8Array {
  const book = answeredBook();
  return wornBook(writeWorkbook(edited(book, [coverEdit(book, 'useCase', null)])));
}

/** The answers that a file keeps of its submissions. */
export function historyOf(bytes: Uint8Array) {
  const kept = readFileHistory(bytes);
  if (kept.kind !== 'history') throw new Error(kept.kind);
  return kept.history;
}

/**
 * Declares the sending of a case that somebody worked on, on the shipped bundle and Microsoft's own office.js.
 * @param inOffice whether LibreOffice, too, opens what was sent
 */
export function playSending(host: 'desktop' | 'web', { inOffice }: { readonly inOffice: boolean }): void {
  jest.setTimeout(240_000);
  let stage: Stage;
  let preview: PreviewPage;
  let draft: Draft;
  beforeAll(async () => {
    stage = await openStage();
    preview = await openBook(stage, host, receivedCase());
  });
  afterAll(async () => {
    await preview.close();
    await stage.close();
  });

  const log = async () => readLog(readCaseFile(await savedBytes(preview.page)));

  test('the check answers each question and offers to clean', async () => {
    await showSend(preview);
    const { pane } = preview;
    expect(await stateOf(preview, 'impact')).toBe('attention');
    // The row that repeats the use case is as blank as the cover.
    expect(await stateOf(preview, 'answers')).toBe('attention');
    expect(await stateOf(preview, 'formulas')).toBe('ok');
    expect(await pane.getByTestId(TEST_IDS.sendCheck('personal')).innerText()).toContain('Taro Yamada');
    expect(await pane.getByTestId(TEST_IDS.clean).isChecked()).toBe(true);
    expect(await pane.getByTestId(TEST_IDS.sender).inputValue()).toBe('佐藤');
    await pane.getByTestId(TEST_IDS.sendCheck('impact')).locator('[data-jump]').click();
    await pane.getByTestId(TEST_IDS.visited).waitFor({ state: 'attached' });
  });

  test('thinking better of it changes nothing', async () => {
    const { pane } = preview;
    await pane.getByTestId(TEST_IDS.recipients).fill('review@example.co.jp');
    await pane.getByTestId(TEST_IDS.onPurpose).check();
    await pane.getByTestId(TEST_IDS.onPurpose).uncheck();
    expect(await pane.getByTestId(TEST_IDS.send).isDisabled()).toBe(true);
    await clickTab(pane, 'overview');
    expect(await log()).toEqual([]);
  });

  test('sending it on purpose records it, and the mail says what is not complete', async () => {
    await showSend(preview);
    const { pane } = preview;
    // The file is looked at again when the view is shown; its number is in the mail once that is over.
    await pane.getByTestId(TEST_IDS.mailBody).filter({ hasText: '提出回数：1回目' }).waitFor();
    await pane.getByTestId(TEST_IDS.onPurpose).check();
    [, draft] = await Promise.all([lookAfterSending(preview), downloadDraft(preview, TEST_IDS.send)]);
    await pane.getByTestId(TEST_IDS.sendDone).waitFor();
    await fitPane(preview, 320, 2600);
    expect(await overflow(preview)).toBe(0);
    expect(await violations(paneFrame(preview))).toEqual([]);
    await shoot(preview, `sent-320-${host}`);
    expect(draft.mail.to?.map(({ address }) => address)).toEqual(['review@example.co.jp']);
    for (const part of ['提出回数：1回目', '承知のうえで', '事業影響度が決まっていません'])
      expect(draft.mail.text).toContain(part);
    expect(await log()).toMatchObject([{ kind: 'submission', number: 1, who: '佐藤' }]);
  });

  test('the attached copy names nobody; everything else is in it', () => {
    expect(fileFacts(draft.bytes).metadata.map(({ code }) => code)).toEqual(['META_LABEL']);
    const parts = Object.entries(unzipSync(draft.bytes)).map(([part, content]) => part + strFromU8(content));
    expect(WORN_NAMES.filter((name) => parts.join().includes(name))).toEqual([]);
    expect(parts.some((part) => part.startsWith('xl/comments') && part.includes('note'))).toBe(true);
    expect(readCaseFile(draft.bytes).cover).toMatchObject({ device: '振動監視ゲートウェイ', useCase: null });
  });

  test('copy and workbook share the history, and it agrees with the cells', async () => {
    const saved = await savedBytes(preview.page);
    expect(historyOf(saved)).toEqual(historyOf(draft.bytes));
    expect(historyOf(draft.bytes).map(({ digest }) => digest)).toEqual(
      readLog(readCaseFile(draft.bytes)).map(({ digest }) => digest),
    );
    const differs = disagreements(readCaseFile(draft.bytes), historyOf(draft.bytes));
    expect(differs).toMatchObject({ kind: 'changes', changes: [] });
  });

  test('the mail goes through a real mail server, the workbook byte for byte', async () => {
    const smtp = await startSmtp();
    const transport = createTransport({ host: '127.0.0.1', port: smtp.port, ignoreTLS: true });
    const envelope = { from: 'sato@example.co.jp', to: ['review@example.co.jp'] };
    await transport.sendMail({ envelope, raw: draft.raw }).finally(async () => {
      transport.close();
      await smtp.close();
    });
    const received = await simpleParser(smtp.received[0]!);
    expect(received.subject).toBe(draft.mail.subject);
    expect(sha256(received.attachments[0]!.content)).toBe(sha256(draft.bytes));
  });

  test('a second try is the same submission while nothing changed', async () => {
    await preview.pane.getByTestId(TEST_IDS.send).click();
    await preview.pane.getByTestId(TEST_IDS.sendDone).getByText('1回目').waitFor();
    expect(await log()).toHaveLength(1);
  });

  test('nothing went wrong in the browser and nothing was asked of another host', () => {
    expect(preview.problems).toEqual([]);
    expect(preview.foreignRequests).toEqual([]);
  });

  if (!inOffice) return;

  test('LibreOffice calculates the same without the add-in; what is changed there is found', async () => {
    const reading = readCaseFile(draft.bytes);
    const row = reading.rows.find(({ itemId }) => itemId === 'SPEC-COM-01')!;
    const computed = COVER_FIELDS.filter(({ role }) => role === 'computed').map(({ field }) => field);
    const places = [
      ...computed.flatMap((field) => reading.coverPlaces[field] ?? []),
      ...reading.rows.flatMap(({ sheet, cells }) => [
        { sheet, cell: cells.required },
        { sheet, cell: cells.state },
      ]),
    ];
    const values = [
      ...computed.flatMap((field) => (reading.coverPlaces[field] ? [reading.cover[field]] : [])),
      ...reading.rows.flatMap(({ fields }) => [fields.required, fields.state]),
    ];
    await withOffice(async (office, folder) => {
      const path = join(folder, 'mailed.xlsx');
      await writeFile(path, draft.bytes);
      await office.open(path);
      const blank = (value: unknown) => (value === null ? '' : value);
      expect((await office.edit([], places)).map(blank)).toEqual(values.map(blank));
      expect(places.length).toBeGreaterThan(300);
      await office.edit([{ sheet: row.sheet, cell: row.cells.evidence, value: '別の資料' }], []);
      await office.saveXlsx(join(folder, 'saved.xlsx'));
      const saved = new Uint8Array(await readFile(join(folder, 'saved.xlsx')));
      // The history is the mailed copy's: LibreOffice does not keep it where Excel looks for it.
      expect(disagreements(readCaseFile(saved), historyOf(draft.bytes))).toMatchObject({
        kind: 'changes',
        changes: [{ line: 'SPEC-COM-01', field: 'evidence', after: '別の資料' }],
      });
    });
  });
}
