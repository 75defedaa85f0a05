import { judgeCase } from '../../src/core/review/judgeCase';
import type { Draft } from '../../src/core/mail/draft';
import { disagreements } from '../../src/core/review/changesSince';
import { readLog } from '../../src/core/rules/record/submissionLog';
import type { MailServices } from '../../src/mail/mailServices';
import { SendError } from '../../src/mail/sendError';
import type { SendOrder } from '../../src/taskpane/sending/sendOrder';
import { sendReview } from '../../src/taskpane/sending/sendReview';
import { SendStop, SendUnfinished } from '../../src/taskpane/sending/sendStop';
import type { Desk } from '../../src/taskpane/tasks/desk';
import { webDigest } from '../../src/workbook/digest/webDigest';
import { readFileHistory } from '../../src/workbook/file/history/readFileHistory';
import { PACKAGE_FILES } from '../../src/workbook/file/packageFiles';
import { readCaseFile } from '../../src/workbook/file/read/case/readCaseFile';
import { answeredBook, coverEdit, edited, readingOf } from '../review/caseBook';
import { bookWorkbook, type Faulty } from './bookWorkbook';

/** The order of sending over a workbook that holds its cells, with a relay that keeps what it is given. */
jest.setTimeout(120_000);

const ORDER: SendOrder = {
  language: 'ja',
  recipients: 'hq@example.co.jp',
  sender: '佐藤',
  today: '2026-11-24',
  way: 'relay',
  isCleaned: true,
  // Nothing calculates this book, so the answers that only repeat the cover are missing.
  isOnPurpose: true,
  facts: null,
};

function start(book = answeredBook()) {
  const workbook = bookWorkbook(book);
  const sent: Draft[] = [];
  const mail: MailServices & { fault: SendError | null } = {
    offered: ['relay'],
    fault: null,
    send: (_service, draft) => {
      if (mail.fault !== null) return Promise.reject(mail.fault);
      sent.push(draft);
      return Promise.resolve({ webLink: null });
    },
  };
  const desk: Desk = {
    write: () => Promise.reject(new Error('nothing is created')),
    onProgress: () => undefined,
    signal: new AbortController().signal,
    port: workbook.port,
    files: () => Promise.resolve(PACKAGE_FILES),
    assess: (reading) => judgeCase(reading, () => null),
    digest: webDigest,
  };
  const send = (change: Partial<SendOrder> = {}) => sendReview(mail, { ...ORDER, ...change })(desk);
  const log = () => readLog(readingOf(workbook.state.book));
  return { workbook, mail, sent, send, log };
}

test('three rounds: numbered, dated, with who; the copy and the workbook share the history', async () => {
  const { workbook, sent, send, log } = start();
  for (const round of [1, 2, 3]) {
    workbook.state.book = edited(workbook.state.book, [
      coverEdit(workbook.state.book, 'site', `第${round}工場`),
    ]);
    expect(await send({ today: `2026-11-2${round}` })).toEqual({
      kind: 'sent',
      way: 'relay',
      fileName: sent.at(-1)?.attachments[0]?.filename,
      number: round,
      isCopied: false,
      webLink: null,
      warnings: [],
    });
  }
  expect(log()).toMatchObject([
    { kind: 'submission', number: 1, who: '佐藤', on: '2026-11-21' },
    { number: 2, on: '2026-11-22' },
    { number: 3, on: '2026-11-23' },
  ]);
  expect(sent.map(({ text }) => /提出回数：(\d)回目/.exec(text)?.[1])).toEqual(['1', '2', '3']);
  const { bytes } = sent[2]!.attachments[0]!;
  const kept = readFileHistory(bytes);
  if (kept.kind !== 'history') throw new Error(kept.kind);
  expect(kept.history.map(({ digest }) => digest)).toEqual(log().map(({ digest }) => digest));
  expect(disagreements(readCaseFile(bytes), kept.history)).toMatchObject({ kind: 'changes', changes: [] });
  expect(workbook.state.history).toContain(log()[2]!.digest);
});

test('the same answers go out again under the same number', async () => {
  const { send, log, sent } = start();
  expect(await send()).toMatchObject({ number: 1 });
  expect(await send({ sender: '鈴木' })).toMatchObject({ number: 1 });
  expect(log()).toHaveLength(1);
  expect(sent).toHaveLength(2);
});

const POINTS: readonly (Faulty | 'mail')[] = ['readCase', 'apply', 'capture', 'mail'];

test.each(POINTS)('%s fails: the workbook is as it was, and the next try is submission 1', async (point) => {
  const { workbook, mail, sent, send, log } = start();
  const before = JSON.stringify(workbook.state);
  if (point === 'mail') mail.fault = new SendError('UNREACHABLE');
  else workbook.fail(point);
  await expect(send()).rejects.toThrow(point === 'mail' ? 'UNREACHABLE' : 'HOST_FAILED');
  expect(JSON.stringify(readingOf(workbook.state.book))).toBe(
    JSON.stringify(readingOf((JSON.parse(before) as typeof workbook.state).book)),
  );
  expect(workbook.state.history).toBeNull();
  expect([log(), sent]).toEqual([[], []]);
  workbook.mend();
  mail.fault = null;
  expect(await send()).toMatchObject({ number: 1, warnings: [] });
  expect(log()).toHaveLength(1);
});

test('a line that cannot be taken back is named, and the next try goes on with it', async () => {
  const { workbook, send, log, sent } = start();
  workbook.fail('capture', 'CAPTURE_FAILED');
  workbook.fail('apply:2', 'PROTECTED');
  const error: unknown = await send().catch((reason: unknown) => reason);
  expect(error).toBeInstanceOf(SendUnfinished);
  expect(error).toMatchObject({ number: 1, reason: { code: 'CAPTURE_FAILED' } });
  expect(log()).toMatchObject([{ number: 1 }]);
  workbook.mend();
  expect(await send()).toMatchObject({ number: 1 });
  expect(log()).toHaveLength(1);
  expect(sent).toHaveLength(1);
});

test('a history that the open workbook cannot keep is told; the mail is out all the same', async () => {
  const { workbook, send, sent } = start();
  workbook.fail('writeHistory', 'UNSUPPORTED');
  expect(await send()).toMatchObject({ number: 1, warnings: [{ code: 'historyNotKept' }] });
  expect(readFileHistory(sent[0]!.attachments[0]!.bytes).kind).toBe('history');
});

test('somebody who edits meanwhile is told of, and the cells win', async () => {
  const { workbook, send, sent } = start();
  const { capture } = workbook.port;
  workbook.port.capture = () => {
    workbook.state.book = edited(workbook.state.book, [coverEdit(workbook.state.book, 'site', '別の場所')]);
    return capture();
  };
  expect(await send()).toMatchObject({ warnings: [{ code: 'disagreeing', lines: ['cover:site'] }] });
  expect(readCaseFile(sent[0]!.attachments[0]!.bytes).cover.site).toBe('別の場所');
});

test('nothing incomplete goes out unless on purpose, and then the mail says so', async () => {
  const book = answeredBook();
  const { send, sent, log } = start(edited(book, [coverEdit(book, 'uses', null)]));
  await expect(send({ isOnPurpose: false })).rejects.toThrow(new SendStop('CONSENT'));
  expect(log()).toEqual([]);
  await send();
  expect(sent[0]!.text).toContain('そろっていない点があることを承知のうえで');
  expect(sent[0]!.text).toContain('事業影響度が決まっていません。');
});

test('somebody else writes into the log at the same time: nothing is sent', async () => {
  const { workbook, send, sent } = start();
  workbook.port.apply = (edits) =>
    Promise.resolve({ written: 0, conflicts: edits.map(({ place }) => ({ place, found: 1 })) });
  await expect(send()).rejects.toThrow(new SendStop('CONFLICT'));
  expect(sent).toEqual([]);
});
