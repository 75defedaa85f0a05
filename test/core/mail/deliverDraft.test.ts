import { createHash } from 'node:crypto';
import { createTransport } from 'nodemailer';
import { buildDraft } from '../../../src/core/mail/buildDraft';
import { startSmtp } from '../../mail/smtpServer';
import { PARSERS } from './readDraft';

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
  const server = await startSmtp();
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
