import { createHash } from 'node:crypto';
import type { AddressInfo } from 'node:net';
import { createTransport } from 'nodemailer';
import { SMTPServer } from 'smtp-server';
import { buildDraft } from '../../../src/core/mail/buildDraft';
import { PARSERS } from './readDraft';

/** A mail server on this machine that keeps what it is given. */
async function startServer() {
  const received: Buffer[] = [];
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onData(stream, _session, done) {
      const chunks: Buffer[] = [];
      stream.on('data', (chunk: Buffer) => chunks.push(chunk));
      stream.on('end', () => {
        received.push(Buffer.concat(chunks));
        done();
      });
    },
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.server.address() as AddressInfo;
  return { port, received, close: () => new Promise<void>((resolve) => server.close(resolve)) };
}

const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');

test('a draft sent through a mail server brings the workbook unchanged', async () => {
  const bytes = Uint8Array.from({ length: 961_000 }, (_, i) => (i * 2_654_435_761) >>> 24);
  const filename = '案件2026-001_振動監視ゲートウェイ_チェックシート.xlsx';
  const raw = buildDraft({
    to: [{ name: '本社セキュリティ部門', address: 'review@example.com' }],
    subject: '【レビュー依頼】振動監視ゲートウェイ（事業影響度 高）',
    text: 'レビューをお願いいたします。\n.\n..\n',
    attachments: [{ filename, contentType: 'application/octet-stream', bytes }],
  });
  const server = await startServer();
  const client = createTransport({ host: '127.0.0.1', port: server.port, secure: false, ignoreTLS: true });
  try {
    await client.sendMail({ envelope: { from: 'applicant@example.com', to: 'review@example.com' }, raw });
  } finally {
    client.close();
    await server.close();
  }
  expect(server.received).toHaveLength(1);
  for (const [, read] of PARSERS) {
    const { attachments } = await read(server.received[0]!.toString('latin1'));
    expect(attachments.map((file) => [file.filename, sha256(file.bytes)])).toEqual([
      [filename, sha256(bytes)],
    ]);
  }
});
