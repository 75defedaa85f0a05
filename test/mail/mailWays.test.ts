import { execFileSync } from 'node:child_process';

/** Runs a line against the build's own script, which is an ES module. */
const run = (code: string): unknown =>
  JSON.parse(
    execFileSync(process.execPath, [
      '--input-type=module',
      '-e',
      `import { mailWays, mailAddresses } from './tools/mail-ways.mjs';
       import { securityHeaders } from './tools/security-headers.mjs';
       const policy = (env) => securityHeaders({ inOffice: false, writesStyles: false, connects: mailAddresses(mailWays(env)) })['Content-Security-Policy'].split('; ').find((line) => line.startsWith('connect-src'));
       const attempt = (work) => { try { return work(); } catch (error) { return error.message; } };
       console.log(JSON.stringify(${code}))`,
    ]).toString(),
  );

test('without settings nothing is on and the pages may talk to nobody else', () => {
  expect(run('[mailWays({}), policy({})]')).toEqual([{ relay: null, graph: null }, "connect-src 'self'"]);
});

test('the security policy follows what is switched on', () => {
  const id = '11111111-2222-3333-4444-555555555555';
  expect(run(`policy({ MAIL_RELAY_URL: 'https://relay.example.co.jp/mail' })`)).toBe(
    "connect-src 'self' https://relay.example.co.jp/mail",
  );
  expect(run(`policy({ MAIL_RELAY_URL: 'https://relay.example.co.jp/mail?to=%20x' })`)).toBe(
    "connect-src 'self' https://relay.example.co.jp/mail",
  );
  expect(run(`policy({ MAIL_GRAPH_CLIENT_ID: '${id}', MAIL_GRAPH_TOKENS: 'x.ts' })`)).toBe(
    "connect-src 'self' https://graph.microsoft.com/v1.0/me/ https://login.microsoftonline.com https://outlook.office.com",
  );
});

test.each([
  ['MAIL_RELAY_URL', 'http://relay.example.co.jp'],
  ['MAIL_RELAY_URL', 'https://user:word@relay.example.co.jp'],
  ['MAIL_RELAY_URL', 'relay'],
  ['MAIL_RELAY_URL', 'https://relay.example.co.jp/a;b'],
  ['MAIL_RELAY_URL', "https://relay.example.co.jp/ 'unsafe-eval'"],
  ['MAIL_GRAPH_CLIENT_ID', 'not-an-id'],
  ['MAIL_GRAPH_CLIENT_ID', '11111111-2222-3333-4444-555555555555'],
])('%s=%s stops the build', (name, value) => {
  expect(run(`attempt(() => mailWays({ ${name}: ${JSON.stringify(value)} }))`)).toContain(name);
});
