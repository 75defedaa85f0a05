import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { simpleParser } from 'mailparser';
import { localCertificate } from '../../tools/local-certificate.mjs';
import { readLog } from '../../src/core/rules/record/submissionLog';
import words from '../../src/taskpane/views/send/send.ja.json';
import { TEST_IDS } from '../../src/taskpane/testIds';
import { readCaseFile } from '../../src/workbook/file/read/case/readCaseFile';
import { writeWorkbook } from '../../src/workbook/file/write/writeWorkbook';
import { startRelay } from '../mail/relayServer';
import { startSmtp } from '../mail/smtpServer';
import { answeredBook, readingOf } from '../review/caseBook';
import { paneFrame } from './paneFrame';
import { openOwnStage, openStage, type, type PreviewPage, type Stage } from './previewPage';
import { openBook, showSend } from './sendPage';
import { savedBytes } from './bookBytes';

/**
 * A company's own build with both services on, and the shipped one beside it. The relay is real and hands
 * the mail to a real SMTP server; Microsoft Graph needs a tenant, so a server of our own stands in for it.
 * The browser is told that the names of both lead to this machine.
 */
jest.setTimeout(240_000);

const ROOT = resolve(__dirname, '../..');
const SETTINGS = {
  MAIL_RELAY_URL: 'https://relay.example.co.jp/mail',
  MAIL_GRAPH_CLIENT_ID: '11111111-2222-3333-4444-555555555555',
  MAIL_GRAPH_TOKENS: 'test/mail/fixedTokens.ts',
};
const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');

/** The company's build: the add-in anew, preview and templates as they were shipped. */
function buildWithServices(): string {
  const dist = mkdtempSync(join(tmpdir(), 'iiot-dist-'));
  const webpack = ['webpack', '--mode', 'production', '--config-name', 'addin', '--output-path', dist];
  execFileSync('npx', webpack, { cwd: ROOT, env: { ...process.env, ...SETTINGS } });
  const shipped = join(ROOT, 'dist');
  const further = readdirSync(shipped).filter((name) =>
    /^(preview|templates|index\.html|functions\.\w+\.json)$/.test(name),
  );
  for (const name of further) cpSync(join(shipped, name), join(dist, name), { recursive: true });
  return dist;
}

interface Asked {
  readonly path: string;
  readonly authorization: string | undefined;
  readonly body: string;
}

async function startGraphStandIn(origin: () => string) {
  const asked: Asked[] = [];
  const server = createServer(await localCertificate(), (request, response) => {
    response.setHeader('Access-Control-Allow-Origin', origin());
    response.setHeader('Access-Control-Allow-Headers', 'authorization, content-type');
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      if (request.method === 'OPTIONS') return void response.writeHead(204).end();
      const { url: path = '', headers } = request;
      asked.push({ path, authorization: headers.authorization, body: Buffer.concat(chunks).toString() });
      response.writeHead(201, { 'Content-Type': 'application/json' });
      response.end(JSON.stringify({ id: '1', webLink: 'https://outlook.office.com/mail/1' }));
    });
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  return { asked, port: (server.address() as AddressInfo).port, server };
}

let dist: string;
let stage: Stage;
let preview: PreviewPage;
let smtp: Awaited<ReturnType<typeof startSmtp>>;
let relay: Awaited<ReturnType<typeof startRelay>>;
let graph: Awaited<ReturnType<typeof startGraphStandIn>>;

beforeAll(async () => {
  dist = buildWithServices();
  const origin = () => stage.httpsUrl;
  smtp = await startSmtp();
  relay = await startRelay(smtp.port, 'sato@example.co.jp', {
    certificate: await localCertificate(),
    origin,
  });
  graph = await startGraphStandIn(origin);
  const names = `MAP relay.example.co.jp 127.0.0.1:${relay.port}, MAP graph.microsoft.com 127.0.0.1:${graph.port}`;
  // The server's security policy follows the same settings as the build.
  const before = process.env;
  process.env = { ...before, ...SETTINGS };
  stage = await openOwnStage(dist, [`--host-resolver-rules=${names}`]).finally(() => {
    process.env = before;
  });
  preview = await openBook(stage, 'web', writeWorkbook(answeredBook()));
  await showSend(preview);
  await preview.pane.getByTestId(TEST_IDS.recipients).fill('review@example.co.jp');
}, 600_000);
afterAll(async () => {
  await stage.close();
  graph.server.closeAllConnections();
  graph.server.close();
  await smtp.close();
  rmSync(dist, { recursive: true, force: true });
});

const log = async () => readLog(readCaseFile(await savedBytes(preview.page)));
const choose = (way: string) => preview.pane.getByTestId(TEST_IDS.sendWay(way)).check();

test('the draft file stays the default', async () => {
  expect(await preview.pane.getByTestId(TEST_IDS.sendWay('file')).isChecked()).toBe(true);
  for (const way of ['graph', 'relay', 'share'])
    expect(await preview.pane.getByTestId(TEST_IDS.sendWay(way)).isChecked()).toBe(false);
});

test('Graph gets a draft with the workbook, the token, and nothing is sent', async () => {
  await choose('graph');
  await preview.pane.getByTestId(TEST_IDS.send).click();
  const done = preview.pane.getByTestId(TEST_IDS.sendDone);
  await done.getByText(words.doneTitle.graph).waitFor();
  expect(await done.locator('a').getAttribute('href')).toBe('https://outlook.office.com/mail/1');
  expect(graph.asked.map(({ path, authorization }) => [path, authorization])).toEqual([
    ['/v1.0/me/messages', 'Bearer token-of-the-test'],
  ]);
  const { subject, attachments } = JSON.parse(graph.asked[0]!.body) as {
    subject: string;
    attachments: { contentBytes: string }[];
  };
  expect(subject).toContain('レビュー依頼');
  const bytes = new Uint8Array(Buffer.from(attachments[0]!.contentBytes, 'base64'));
  expect(readLog(readCaseFile(bytes))).toMatchObject([{ number: 1, who: '佐藤' }]);
  expect(smtp.received).toEqual([]);
});

test('the relay brings the mail through a real mail server under the same number', async () => {
  await choose('relay');
  const button = preview.pane.getByTestId(TEST_IDS.send);
  await preview.pane.getByTestId(TEST_IDS.recipients).fill('');
  expect(await button.isDisabled()).toBe(true);
  await preview.pane.getByTestId(TEST_IDS.recipients).fill('review@example.co.jp');
  const [posted] = await Promise.all([
    preview.page.waitForRequest((request) => request.method() === 'POST'),
    button.click(),
  ]);
  await preview.pane.getByTestId(TEST_IDS.sendDone).getByText(words.doneTitle.relay).waitFor();
  const mail = await simpleParser(smtp.received[0]!);
  expect(mail.from?.value[0]?.address).toBe('sato@example.co.jp');
  expect(mail.text).toContain('提出回数：1回目');
  expect(posted.url()).toBe(SETTINGS.MAIL_RELAY_URL);
  const given = await simpleParser(posted.postDataBuffer()!);
  expect(sha256(mail.attachments[0]!.content)).toBe(sha256(given.attachments[0]!.content));
  expect(readLog(readCaseFile(mail.attachments[0]!.content))).toHaveLength(1);
  expect(await log()).toHaveLength(1);
});

test('the page may talk to those addresses alone', async () => {
  const refused = (url: string) =>
    paneFrame(preview).evaluate(async (address) => {
      const told = new Promise<boolean>((done) => {
        document.addEventListener('securitypolicyviolation', () => done(true), { once: true });
        setTimeout(() => done(false), 2000);
      });
      await fetch(address, { method: 'POST', body: 'x' }).catch(() => null);
      return told;
    }, url);
  expect(await refused('https://relay.example.co.jp/other')).toBe(true);
  expect(await refused('https://graph.microsoft.com/v1.0/users')).toBe(true);
  expect(await refused('https://evil.example/')).toBe(true);
  expect(await refused('https://relay.example.co.jp/mail')).toBe(false);
});

test('a relay that does not answer leaves the workbook as it was', async () => {
  await relay.close();
  const { sheet, cell } = readingOf(answeredBook()).coverPlaces.site!;
  await type(preview.page, sheet, cell, '第三工場');
  const before = await log();
  const button = preview.pane.getByTestId(TEST_IDS.send);
  await preview.pane.locator(`[data-testid="${TEST_IDS.send}"]:enabled`).waitFor();
  await button.click();
  const failed = preview.pane.getByTestId(TEST_IDS.sendFailed);
  await failed.waitFor();
  expect(await failed.innerText()).toContain(words.services.UNREACHABLE);
  expect(await failed.innerText()).toContain(words.kept);
  expect(await log()).toEqual(before);
});

test('the shipped build knows neither service, and its pages may ask nobody', async () => {
  const html = readFileSync(join(ROOT, 'dist/taskpane.html'), 'utf8');
  expect(/connect-src ([^;]*)/.exec(html)?.[1]).toBe("'self'");
  expect(/connect-src ([^;]*)/.exec(readFileSync(join(dist, 'taskpane.html'), 'utf8'))?.[1]).toBe(
    "'self' https://relay.example.co.jp/mail https://graph.microsoft.com/v1.0/me/ https://login.microsoftonline.com https://outlook.office.com",
  );
  const shipped = await openStage();
  const other = await openBook(shipped, 'web', writeWorkbook(answeredBook()));
  const answer = await other.page.request.get(`${shipped.httpsUrl}/taskpane.html`);
  expect(answer.headers()['content-security-policy']).toMatch(/connect-src 'self';/);
  await showSend(other);
  expect(await other.pane.locator('[data-testid^="send-way-"]').count()).toBe(2);
  expect(await other.pane.getByTestId(TEST_IDS.sendWay('relay')).count()).toBe(0);
  await shipped.close();
});
