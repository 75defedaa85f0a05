import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { createServer, type Server } from 'node:https';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { chromium, type Browser } from 'playwright-core';
import { generate } from 'selfsigned';
import sirv from 'sirv';
import { securityHeaders } from '../../tools/security-headers.mjs';
import { findChromium } from '../../tools/system-programs.mjs';
import identity from '../../src/core/identity.json';
import { cellWords } from '../../src/core/sheets/cellWords';
import { TEST_IDS } from '../../src/taskpane/testIds';
import { manifestFaults } from '../manifest/manifestFaults';
import { CHROMIUM_FLAGS } from '../runtime/chromiumFlags.mjs';
import { openPreview } from './previewPage';

/**
 * A company's own build, as docs/deployment.md says: built for another address, served from a folder of an
 * internal https server, in a browser that can reach no other host.
 */
jest.setTimeout(590_000);

const HOST = 'intra.example.test';
const SITE = `https://${HOST}:8443`;
const BASE = `${SITE}/iiot`;
const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
const ROOT = resolve(__dirname, '../..');

let dist: string;
let server: Server;
let browser: Browser;

beforeAll(async () => {
  dist = mkdtempSync(join(tmpdir(), 'other-address-'));
  build();
  // Nothing in the preview depends on the address; here it stands in for Excel.
  for (const name of ['preview', 'index.html'])
    cpSync(join(ROOT, 'dist', name), join(dist, name), { recursive: true });
  server = await serve();
  const { port } = server.address() as AddressInfo;
  const executablePath = findChromium();
  if (executablePath === null) throw new Error('No Chromium found: install it or set CHROMIUM.');
  const rules = `MAP ${HOST}:8443 127.0.0.1:${port}, MAP * ~NOTFOUND, EXCLUDE 127.0.0.1`;
  browser = await chromium.launch({
    executablePath,
    args: [...CHROMIUM_FLAGS, `--host-resolver-rules=${rules}`],
  });
}, 590_000);

afterAll(async () => {
  await browser.close();
  server.closeAllConnections();
  server.close();
  rmSync(dist, { recursive: true });
});

/** The commands of `npm run build`, without the preview. */
function build(): void {
  const env = { ...process.env, ADDIN_URL: `${BASE}/`, DIST: dist, TEMPLATE_PANE: 'central' };
  const run = (tool: string, ...args: readonly string[]) =>
    execFileSync(process.execPath, [join(ROOT, 'node_modules', tool), ...args], { cwd: ROOT, env });
  run('webpack-cli/bin/cli.js', '--mode', 'production', '--config-name', 'addin');
  run('tsx/dist/cli.mjs', 'tools/write-functions.ts');
  run('tsx/dist/cli.mjs', 'tools/write-templates.ts');
}

/** Any static server would do; this one sends what the deployment guide asks for, and only below /iiot/. */
async function serve(): Promise<Server> {
  const { cert, private: key } = await generate([{ name: 'commonName', value: HOST }], { keyType: 'ec' });
  const headersFor = (writesStyles: boolean) =>
    Object.entries(securityHeaders({ inOffice: true, writesStyles }));
  const files = sirv(dist, { dev: true });
  const started = createServer({ cert, key }, (request, response) => {
    const path = request.url ?? '';
    if (!path.startsWith('/iiot/')) return void response.writeHead(404).end();
    request.url = path.slice('/iiot'.length);
    for (const [name, value] of headersFor(/^\/(?:index\.html)?(?:\?|$)/.test(request.url)))
      response.setHeader(name, value);
    if (/functions\.\w+\.json/.test(path)) response.setHeader('Access-Control-Allow-Origin', '*');
    if (path.includes('.xlsx')) response.setHeader('Content-Type', XLSX);
    if (path.includes('.html')) response.setHeader('Cache-Control', 'no-store');
    files(request, response, () => void response.writeHead(404).end());
  });
  return new Promise((listening) => started.listen(0, '127.0.0.1', () => listening(started)));
}

const files = (extension: RegExp): string[] =>
  readdirSync(dist, { recursive: true, encoding: 'utf8' }).filter((name) => extension.test(name));
const pages = (): string[] => files(/^[^/\\]+\.html$/);

test('the manifest names the address everywhere and has no fault', () => {
  const manifest = readFileSync(join(dist, 'manifest.xml'), 'utf8');
  expect(manifestFaults([manifest], { base: BASE, folder: dist })).toEqual([[]]);
  expect(manifest).toContain(`<AppDomain>${SITE}</AppDomain>`);
});

test('no file but the description of the preview names the default address', () => {
  const naming = files(/\.(?:html|js|json|xml|css)$/).filter(
    (name) =>
      !name.startsWith('preview') && readFileSync(join(dist, name), 'utf8').includes(identity.defaultUrl),
  );
  expect(naming).toEqual([]);
});

test('a case template asks for the pane by the add-in id from the central catalogue; no template names an address of the default', () => {
  const parts = (name: string) => unzipSync(readFileSync(join(dist, name)));
  const extension = Object.entries(parts('templates/iiot-case-pa.ja.xlsx')).find(([name]) =>
    /webextension\d*\.xml$/.test(name),
  );
  expect(strFromU8(extension![1])).toContain(`id="${identity.id}"`);
  expect(strFromU8(extension![1])).toContain('storeType="EXCatalog"');
  const texts = files(/\.xlsx$/).flatMap((name) =>
    Object.values(parts(name)).map((bytes) => strFromU8(bytes)),
  );
  expect(texts.length).toBeGreaterThan(50);
  expect(texts.filter((text) => /localhost|127\.0\.0\.1/.test(text))).toEqual([]);
});

test('every page loads, and asks no other host for anything', async () => {
  expect(pages()).toEqual(
    expect.arrayContaining(['help.html', 'index.html', 'pane-desktop.html', 'smoke.html', 'taskpane.html']),
  );
  for (const name of pages()) {
    const context = await browser.newContext({ ignoreHTTPSErrors: true });
    const page = await context.newPage();
    const asked: string[] = [];
    const refused: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    page.on('console', (message) => {
      if (message.text().includes('Content Security Policy')) refused.push(message.text());
    });
    const response = await page.goto(`${BASE}/${name}`, { waitUntil: 'networkidle' });
    expect([name, response?.status()]).toEqual([name, 200]);
    const elsewhere = asked.filter((url) => !/^(?:data|blob):/.test(url) && !url.startsWith(`${BASE}/`));
    expect([name, elsewhere, refused]).toEqual([name, [], []]);
    await context.close();
  }
});

test('the page that checks a host finds nothing wrong with the server', async () => {
  const page = await (await browser.newContext({ ignoreHTTPSErrors: true, locale: 'en-US' })).newPage();
  await page.goto(`${BASE}/smoke.html`);
  await page.waitForSelector('[data-check=storage]');
  const verdicts = await page.$$eval('[data-check]', (rows) =>
    rows.map((row) => [row.dataset.check ?? '', row.dataset.verdict ?? '']),
  );
  expect(verdicts.length).toBeGreaterThan(10);
  expect(verdicts.filter(([check, verdict]) => verdict !== 'ok' && check !== 'excel')).toEqual([]);
  await page.context().close();
});

test('the pane loads beside a case and reads it; functions calculate', async () => {
  const stage = { browser, httpUrl: BASE, httpsUrl: BASE, close: () => Promise.resolve() };
  const preview = await openPreview(stage, { template: 'iiot-case-pa', language: 'ja', host: 'web' });
  await preview.pane.getByTestId(TEST_IDS.impactLevel).getByText(cellWords('ja').undecided).waitFor();
  expect(await preview.page.evaluate(() => window.iiotPreview!.functionCalls().sent)).toBeGreaterThan(0);
  expect(preview.foreignRequests).toEqual([]);
  expect(preview.problems).toEqual([]);
  await preview.close();
});
