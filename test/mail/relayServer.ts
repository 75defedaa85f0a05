import { createServer, type RequestListener } from 'node:http';
import { createServer as createSecureServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { createTransport } from 'nodemailer';
import { simpleParser } from 'mailparser';

const LARGEST = 30 * 1024 * 1024;

/** How a browser reaches the relay: a certificate, and the site of the add-in, which alone may ask. */
export interface BrowserAccess {
  readonly certificate: { readonly key: string | Buffer; readonly cert: string | Buffer };
  readonly origin: () => string;
}

/**
 * An example of a company's relay: takes a message over HTTP, adds who sends it and gives it to SMTP. A
 * real one stands behind https and takes the sender from its own sign-on.
 */
export async function startRelay(smtpPort: number, sender: string, access?: BrowserAccess) {
  const smtp = createTransport({ host: '127.0.0.1', port: smtpPort, secure: false, ignoreTLS: true });
  const listener: RequestListener = (request, response) => {
    if (access !== undefined) response.setHeader('Access-Control-Allow-Origin', access.origin());
    if (access !== undefined && request.method === 'OPTIONS') {
      response.writeHead(204, { 'Access-Control-Allow-Headers': 'content-type' }).end();
      return;
    }
    const chunks: Buffer[] = [];
    let size = 0;
    request.on('data', (chunk: Buffer) => {
      size += chunk.length;
      if (size <= LARGEST) chunks.push(chunk);
    });
    request.on('end', () => {
      void (async () => {
        if (request.method !== 'POST' || request.headers['content-type'] !== 'message/rfc822') {
          response.writeHead(415).end();
        } else if (size > LARGEST) {
          response.writeHead(413).end();
        } else {
          const message = Buffer.concat(chunks);
          const { to } = await simpleParser(message);
          const addresses = [to ?? []]
            .flat()
            .flatMap(({ value }) => value.map(({ address }) => address ?? ''));
          if (addresses.length === 0) response.writeHead(400).end();
          else {
            const raw = Buffer.concat([Buffer.from(`From: <${sender}>\r\n`), message]);
            await smtp.sendMail({ envelope: { from: sender, to: addresses }, raw });
            response.writeHead(202).end();
          }
        }
      })().catch(() => response.writeHead(502).end());
    });
  };
  const server = access ? createSecureServer(access.certificate, listener) : createServer(listener);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    port,
    url: `http://127.0.0.1:${port}/mail`,
    close: async () => {
      smtp.close();
      server.closeAllConnections();
      await new Promise<void>((resolve) => server.close(() => resolve()));
    },
  };
}
