import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { request } from 'node:https';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { startServer } from '../../tools/static-server.mjs';

const parent = mkdtempSync(path.join(tmpdir(), 'served-'));
const dist = path.join(parent, 'dist');
const FILES = {
  'index.html': '<!doctype html><title>x</title>',
  'taskpane.html': '<!doctype html><title>x</title>',
  'functions.js': '1',
  'functions.ja.json': '{}',
  'manifest.xml': '<x/>',
  'templates/case.xlsx': 'PK',
  '../secret.txt': 'secret',
};
let server: Awaited<ReturnType<typeof startServer>>;

beforeAll(async () => {
  mkdirSync(path.join(dist, 'templates'), { recursive: true });
  for (const [name, text] of Object.entries(FILES)) writeFileSync(path.join(dist, name), text);
  server = await startServer({ dist, httpPort: 0, httpsPort: 0 });
});

afterAll(async () => {
  await server.close();
  rmSync(parent, { recursive: true });
});

test.each([
  ['/', 'text/html;charset=utf-8', 'no-store'],
  ['/index.html', 'text/html;charset=utf-8', 'no-store'],
  ['/functions.js', 'text/javascript', 'no-cache'],
  ['/functions.ja.json', 'application/json', 'no-cache'],
  ['/manifest.xml', 'text/xml', 'no-cache'],
  ['/templates/case.xlsx', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', 'no-cache'],
])('%s has the right type and may not grow stale', async (address, type, cache) => {
  const { status, headers } = await fetch(server.httpUrl + address);
  expect([status, headers.get('content-type'), headers.get('cache-control')]).toEqual([200, type, cache]);
  expect(headers.get('content-security-policy')).toMatch(/^default-src 'self'; script-src 'self';/);
  expect(headers.get('x-content-type-options')).toBe('nosniff');
  expect(headers.get('referrer-policy')).toBe('no-referrer');
});

test('only the preview may write styles as text', async () => {
  const styles = async (address: string) =>
    /style-src[^;]*/.exec(
      (await fetch(server.httpUrl + address)).headers.get('content-security-policy') ?? '',
    )?.[0];
  expect(await styles('/')).toContain("'unsafe-inline'");
  expect(await styles('/?template=blank')).toContain("'unsafe-inline'");
  expect(await styles('/taskpane.html?x=/index.html')).toBe(
    "style-src 'self' 'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='",
  );
});

test.each(['/../secret.txt', '/%2e%2e/secret.txt', '/..%2fsecret.txt', '/%', '/%00', '/templates', '/none'])(
  'nothing outside the folder: %s',
  async (address) => {
    const { status } = await fetch(server.httpUrl + address);
    expect(status).toBe(404);
  },
);

test('reads only, and survives a backwards range', async () => {
  const post = await fetch(server.httpUrl, { method: 'POST', body: 'x' });
  const range = await fetch(`${server.httpUrl}/functions.js`, { headers: { Range: 'bytes=10-5' } });
  expect([post.status, range.status]).toEqual([405, 200]);
});

test('https serves the same files and lets Excel on the web show them in its frame', async () => {
  const { status, policy } = await new Promise<{ status?: number | undefined; policy: unknown }>(
    (resolve, reject) => {
      request(server.httpsUrl, { rejectUnauthorized: false }, (response) => {
        response.resume();
        resolve({ status: response.statusCode, policy: response.headers['content-security-policy'] });
      })
        .on('error', reject)
        .end();
    },
  );
  expect(status).toBe(200);
  expect(policy).toContain('https://*.officeapps.live.com');
});

test('a port in use is passed over for the next free one', async () => {
  const other: Server = createServer();
  await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
  const { port } = other.address() as AddressInfo;
  const second = await startServer({ dist, httpPort: port, httpsPort: port });
  try {
    const ports = [second.httpUrl, second.httpsUrl].map((url) => Number(new URL(url).port));
    expect(ports[0]).toBeGreaterThan(port);
    expect(ports[1]).toBeGreaterThan(ports[0]!);
  } finally {
    await second.close();
    other.close();
  }
});
