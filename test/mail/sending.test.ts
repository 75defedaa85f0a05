import { createHash } from 'node:crypto';
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { simpleParser } from 'mailparser';
import type { Draft } from '../../src/core/mail/draft';
import { graphDraft } from '../../src/mail/graphDraft';
import { mailWays } from '../../src/mail/mailWays';
import { sendByRelay } from '../../src/mail/sendByRelay';
import { SendError } from '../../src/mail/sendError';
import { startRelay } from './relayServer';
import { startSmtp } from './smtpServer';

const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');
const bytesOf = (length: number) => Uint8Array.from({ length }, (_none, i) => (i * 2_654_435_761) >>> 24);
const draftWith = (bytes: Uint8Array): Draft => ({
  to: [{ name: '本社', address: 'hq@example.com' }],
  subject: '【レビュー依頼】ゲートウェイ',
  text: 'お願いいたします。\n.\n',
  attachments: [{ filename: '案件.xlsx', contentType: 'application/octet-stream', bytes }],
});
const fetchOf = (url: string, init: RequestInit) => fetch(url, init);

test('a build without settings can send nothing', async () => {
  expect(mailWays()).toEqual({ relay: null, graph: null });
  const never = () => Promise.reject(new Error('reached'));
  const draft = draftWith(bytesOf(10));
  await expect(sendByRelay(mailWays().relay, draft, never)).rejects.toThrow('OFF');
  await expect(graphDraft(mailWays().graph, draft, { token: never }, never)).rejects.toThrow('OFF');
});

describe('the relay', () => {
  test('brings the workbook through a real mail server, byte for byte', async () => {
    const smtp = await startSmtp();
    const relay = await startRelay(smtp.port, 'sato@example.com');
    const bytes = bytesOf(1_200_000);
    try {
      await sendByRelay({ url: relay.url }, draftWith(bytes), fetchOf);
    } finally {
      await relay.close();
      await smtp.close();
    }
    expect(smtp.received).toHaveLength(1);
    const mail = await simpleParser(smtp.received[0]!);
    expect(mail.from?.value[0]?.address).toBe('sato@example.com');
    expect(mail.subject).toBe('【レビュー依頼】ゲートウェイ');
    expect(mail.headers.has('x-unsent')).toBe(false);
    expect(sha256(mail.attachments[0]!.content)).toBe(sha256(bytes));
  });

  test('says why a mail did not go out', async () => {
    const smtp = await startSmtp();
    const relay = await startRelay(smtp.port, 'sato@example.com');
    await smtp.close();
    const send = (to: Draft['to']) =>
      sendByRelay({ url: relay.url }, { ...draftWith(bytesOf(9)), to }, fetchOf);
    try {
      await expect(send([])).rejects.toMatchObject({ code: 'REFUSED', status: 400 });
      await expect(send([{ address: 'hq@example.com' }])).rejects.toMatchObject({
        code: 'REFUSED',
        status: 502,
      });
      await expect(send([{ address: 'a@b.jp\r\nBcc: c@d.jp' }])).rejects.toMatchObject({ name: 'MailError' });
    } finally {
      await relay.close();
    }
    await expect(send([{ address: 'hq@example.com' }])).rejects.toMatchObject({ code: 'UNREACHABLE' });
  });
});

interface Seen {
  readonly method: string;
  readonly url: string;
  readonly headers: IncomingMessage['headers'];
  readonly body: Buffer;
}

/** Stands in for Microsoft Graph, which needs a tenant: a real HTTP server with the documented answers. */
async function startGraph(status = 201, redirect = false) {
  const seen: Seen[] = [];
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const { method = '', url = '', headers } = request;
      seen.push({ method, url, headers, body: Buffer.concat(chunks) });
      if (redirect) {
        response.writeHead(302, { Location: 'http://127.0.0.1:9/' }).end();
        return;
      }
      const answers = url.endsWith('/createUploadSession')
        ? { uploadUrl: `${base()}/upload/1` }
        : { id: 'AA==/1', webLink: 'https://outlook.office.com/mail/1' };
      response.writeHead(method === 'PUT' ? 200 : status, { 'Content-Type': 'application/json' });
      response.end(JSON.stringify(answers));
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const base = () => `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const graph = { baseUrl: `${base()}/v1.0`, clientId: 'x', authority: 'x' };
  const close = async () => {
    server.closeAllConnections();
    await new Promise<void>((resolve) => server.close(() => resolve()));
  };
  return { graph, seen, close };
}

const tokens = { token: () => Promise.resolve('secret-token') };

describe('a draft in Outlook by Graph', () => {
  test('goes in one request while the workbook is small', async () => {
    const { graph, seen, close } = await startGraph();
    const bytes = bytesOf(500_000);
    const made = await graphDraft(graph, draftWith(bytes), tokens, fetchOf).finally(close);
    expect(made).toEqual({ id: 'AA==/1', webLink: 'https://outlook.office.com/mail/1' });
    expect(seen.map(({ method, url }) => `${method} ${url}`)).toEqual(['POST /v1.0/me/messages']);
    expect(seen[0]!.headers.authorization).toBe('Bearer secret-token');
    expect(seen[0]!.headers.cookie).toBeUndefined();
    const message = JSON.parse(seen[0]!.body.toString()) as {
      body: object;
      toRecipients: object[];
      attachments: { name: string; contentBytes: string }[];
    };
    expect(message.body).toMatchObject({ contentType: 'text' });
    expect(message.toRecipients).toEqual([{ emailAddress: { address: 'hq@example.com', name: '本社' } }]);
    expect(message.attachments[0]!.name).toBe('案件.xlsx');
    expect(sha256(Buffer.from(message.attachments[0]!.contentBytes, 'base64'))).toBe(sha256(bytes));
  });

  test('is uploaded in pieces above 3 MB, without the token, and arrives whole', async () => {
    const { graph, seen, close } = await startGraph();
    const bytes = bytesOf(9_000_001);
    await graphDraft(graph, draftWith(bytes), tokens, fetchOf).finally(close);
    const pieces = seen.filter(({ method }) => method === 'PUT');
    expect(seen.map(({ method }) => method)).toEqual(['POST', 'POST', 'PUT', 'PUT', 'PUT']);
    expect(seen[1]!.url).toBe('/v1.0/me/messages/AA%3D%3D%2F1/attachments/createUploadSession');
    expect(JSON.parse(seen[0]!.body.toString())).toMatchObject({ attachments: [] });
    expect(pieces.every(({ headers }) => headers.authorization === undefined)).toBe(true);
    expect(pieces.slice(0, -1).every(({ body }) => body.length % (320 * 1024) === 0)).toBe(true);
    expect(pieces.at(-1)!.headers['content-range']).toBe('bytes 7864320-9000000/9000001');
    expect(sha256(Buffer.concat(pieces.map(({ body }) => body)))).toBe(sha256(bytes));
  });

  test.each([
    [401, 'SIGN_IN'],
    [403, 'SIGN_IN'],
    [413, 'TOO_LARGE'],
    [500, 'REFUSED'],
  ])('status %d is %s, and the message of the error holds no token', async (status, code) => {
    const { graph, close } = await startGraph(status);
    const error: unknown = await graphDraft(graph, draftWith(bytesOf(5)), tokens, fetchOf)
      .catch((reason: unknown) => reason)
      .finally(close);
    expect(error).toBeInstanceOf(SendError);
    expect(error).toMatchObject({ code, status });
    expect(String(error)).not.toContain('secret');
  });

  test('is not made for somebody who is not signed in, nor behind a redirect', async () => {
    const { graph, seen, close } = await startGraph(201, true);
    const draft = draftWith(bytesOf(5));
    const denied = { token: () => Promise.reject(new Error('cancelled')) };
    await expect(graphDraft(graph, draft, denied, fetchOf)).rejects.toMatchObject({ code: 'SIGN_IN' });
    expect(seen).toEqual([]);
    await expect(graphDraft(graph, draft, tokens, fetchOf)).rejects.toMatchObject({ code: 'UNREACHABLE' });
    await close();
  });

  test.each<[string, Partial<Draft>]>([
    ['subject', { subject: 'x\r\nBcc: a@b.jp' }],
    ['to', { to: [{ address: 'a@b.jp, c@d.jp' }] }],
    ['to', { to: [{ name: 'x\u202ey', address: 'a@b.jp' }] }],
    ['text', { text: '\u0000' }],
    ['filename', { attachments: [{ filename: '\u202exslx.exe', contentType: 'a/b', bytes: bytesOf(1) }] }],
  ])('hostile text in %s is refused before anything leaves', async (field, change) => {
    const never = () => Promise.reject(new Error('reached'));
    const made = graphDraft(
      { baseUrl: 'x', clientId: 'x', authority: 'x' },
      { ...draftWith(bytesOf(1)), ...change },
      tokens,
      never,
    );
    await expect(made).rejects.toMatchObject({ name: 'MailError', field });
  });
});
