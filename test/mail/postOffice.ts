import { createHash } from 'node:crypto';
import { simpleParser } from 'mailparser';
import { createTransport } from 'nodemailer';
import { startSmtp } from './smtpServer';

/** A mail as it arrived. */
export interface ReceivedMail {
  readonly subject: string;
  readonly text: string;
  readonly to: readonly string[];
  readonly bytes: Uint8Array;
  readonly fileName: string;
}

const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');

/** A mail server on this machine and the mail program that gives drafts to it. */
export async function openPostOffice() {
  const smtp = await startSmtp();
  const transport = createTransport({ host: '127.0.0.1', port: smtp.port, secure: false, ignoreTLS: true });
  /** Sends a draft as its sender would, and reads what arrived; the workbook in it is the one that was sent. */
  const deliver = async (eml: Buffer, from: string): Promise<ReceivedMail> => {
    const draft = await simpleParser(eml);
    const to = [draft.to ?? []].flat().flatMap(({ value }) => value.map(({ address }) => address ?? ''));
    const raw = Buffer.concat([Buffer.from(`From: <${from}>\r\n`), eml]);
    const before = smtp.received.length;
    await transport.sendMail({ envelope: { from, to }, raw });
    expect(smtp.received).toHaveLength(before + 1);
    const mail = await simpleParser(smtp.received[before]!);
    const [sent, arrived] = [draft.attachments, mail.attachments].map((list) => {
      expect(list).toHaveLength(1);
      return list[0]!;
    });
    expect(sha256(arrived!.content)).toBe(sha256(sent!.content));
    return {
      subject: mail.subject ?? '',
      text: mail.text ?? '',
      to,
      bytes: new Uint8Array(arrived!.content),
      fileName: arrived!.filename ?? '',
    };
  };
  return {
    deliver,
    close: async () => {
      transport.close();
      await smtp.close();
    },
  };
}

export type PostOffice = Awaited<ReturnType<typeof openPostOffice>>;
