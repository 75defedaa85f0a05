import { createHash } from 'node:crypto';
import { simpleParser, type ParsedMail } from 'mailparser';
import { createTransport, type SendMailOptions } from 'nodemailer';
import { startSmtp } from './smtpServer';

/** A mail as it arrived. */
export interface ReceivedMail {
  readonly subject: string;
  readonly text: string;
  readonly to: readonly string[];
  readonly bytes: Uint8Array;
  readonly fileName: string;
}

/** A workbook that somebody attaches by hand. */
export interface Letter {
  readonly from: string;
  readonly to: string;
  readonly fileName: string;
  readonly bytes: Uint8Array;
}

const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');
const addressesOf = ({ to }: ParsedMail) =>
  [to ?? []].flat().flatMap(({ value }) => value.map(({ address }) => address ?? ''));

/** A mail server on this machine and the mail program of both sides. */
export async function openPostOffice() {
  const smtp = await startSmtp();
  const transport = createTransport({ host: '127.0.0.1', port: smtp.port, secure: false, ignoreTLS: true });
  /** Sends a message and reads what arrived: the workbook in it is the one that was sent, byte for byte. */
  const send = async (message: SendMailOptions, attached: Uint8Array): Promise<ReceivedMail> => {
    const before = smtp.received.length;
    await transport.sendMail(message);
    expect(smtp.received).toHaveLength(before + 1);
    const mail = await simpleParser(smtp.received[before]!);
    expect(mail.attachments).toHaveLength(1);
    const [workbook] = mail.attachments;
    expect(sha256(workbook!.content)).toBe(sha256(attached));
    return {
      subject: mail.subject ?? '',
      text: mail.text ?? '',
      to: addressesOf(mail),
      bytes: new Uint8Array(workbook!.content),
      fileName: workbook!.filename ?? '',
    };
  };
  return {
    /** A draft of ours as its sender sends it. */
    deliver: async (eml: Buffer, from: string): Promise<ReceivedMail> => {
      const draft = await simpleParser(eml);
      const raw = Buffer.concat([Buffer.from(`From: <${from}>\r\n`), eml]);
      return send({ envelope: { from, to: addressesOf(draft) }, raw }, draft.attachments[0]!.content);
    },
    /** An answer that a person writes without any draft of ours. */
    post: ({ from, to, fileName, bytes }: Letter): Promise<ReceivedMail> => {
      const attachments = [{ filename: fileName, content: Buffer.from(bytes) }];
      return send(
        { from, to, subject: 'Re: 確認しました', text: '添付をご覧ください。', attachments },
        bytes,
      );
    },
    close: async () => {
      transport.close();
      await smtp.close();
    },
  };
}

export type PostOffice = Awaited<ReturnType<typeof openPostOffice>>;
