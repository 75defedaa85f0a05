/** `npm start`: serves dist/ until Ctrl+C. PORT and HTTPS_PORT choose other ports. */
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { startServer } from './static-server.mjs';

const dist = fileURLToPath(new URL('../dist', import.meta.url));
const httpPort = readPort('PORT', 3000);
const httpsPort = readPort('HTTPS_PORT', 3001);

if (!existsSync(`${dist}/index.html`)) {
  fail(
    'dist/ がありません。先に npm run build を実行してください。',
    'There is no dist/ yet. Run npm run build first.',
  );
}

const server = await startServer({ dist, httpPort, httpsPort });
reportMove(httpPort, server.httpUrl);
reportMove(httpsPort, server.httpsUrl);
console.log(`${server.httpUrl}   開いてください / open this`);
console.log(
  `${server.httpsUrl}  https 版（Web 版 Excel と同じ条件。証明書の警告が出ます）/ https, as Excel on the web needs it (the browser warns about the certificate)`,
);
console.log('Ctrl+C で終了します。/ Press Ctrl+C to stop.');

for (const signal of ['SIGINT', 'SIGTERM']) {
  process.once(signal, () => void server.close());
}

/**
 * @param {string} variable
 * @param {number} otherwise
 */
function readPort(variable, otherwise) {
  const text = process.env[variable] ?? String(otherwise);
  const port = Number(text);
  if (Number.isInteger(port) && port >= 0 && port < 65536 && text !== '') return port;
  return fail(`${variable} はポート番号ではありません: ${text}`, `${variable} is not a port number: ${text}`);
}

/**
 * @param {number} wanted
 * @param {string} url
 */
function reportMove(wanted, url) {
  const got = Number(new URL(url).port);
  if (wanted === 0 || got === wanted) return;
  console.log(
    `ポート ${wanted} は使用中のため、${got} を使います。/ Port ${wanted} is in use; using ${got} instead.`,
  );
}

/**
 * @param {string} ja
 * @param {string} en
 * @returns {never}
 */
function fail(ja, en) {
  console.error(`${ja}\n${en}`);
  process.exit(1);
}
