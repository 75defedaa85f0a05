/**
 * `npm run start:excel` and `npm run stop:excel`: puts the add-in into a real Excel on this computer.
 * Serves dist/ at the address that manifest.xml names, until Ctrl+C.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { startServer } from './static-server.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const { defaultUrl } = JSON.parse(readFileSync(`${root}/src/core/identity.json`, 'utf8'));
const wantedPort = Number(new URL(defaultUrl).port);

if (process.platform !== 'win32' && process.platform !== 'darwin') {
  stop(
    `このコンピューターでは Excel を使えません。npm start でプレビューをご覧いただくか、HTTPS_PORT=${wantedPort} PORT=3001 npm start のあと、Web 版 Excel の［アドイン］>［マイ アドインのアップロード］で manifest.xml を選んでください。`,
    `Excel is not available on this computer. Run npm start for the preview, or HTTPS_PORT=${wantedPort} PORT=3001 npm start and upload manifest.xml in Excel on the web (Add-ins > Upload My Add-in).`,
  );
}

const [action] = process.argv.slice(2);
if (action === 'stop') run('office-addin-debugging', 'stop', 'manifest.xml');
else if (action === 'start') await start();
else stop('start か stop を指定してください。', 'Say start or stop.');

async function start() {
  if (!existsSync(`${root}/dist/taskpane.html`)) {
    stop('先に npm run build を実行してください。', 'Run npm run build first.');
  }
  run('office-addin-dev-certs', 'install');
  const server = await startServer({ dist: `${root}/dist`, httpPort: 0, httpsPort: wantedPort });
  if (server.httpsUrl !== defaultUrl) {
    await server.close();
    stop(
      `ポート ${wantedPort} が使用中です。空けてからやり直してください。`,
      `Port ${wantedPort} is in use. Free it and try again.`,
    );
  }
  process.once('SIGINT', () => void server.close());
  run('office-addin-debugging', 'start', 'manifest.xml', 'desktop', '--no-debug');
  console.log(`${defaultUrl}\nCtrl+C で終了します。/ Press Ctrl+C to stop.`);
}

/**
 * Runs one of Microsoft's tools; its own messages say what went wrong.
 * @param {string} tool
 * @param {...string} values
 */
function run(tool, ...values) {
  const { status } = spawnSync('npx', ['--no-install', tool, ...values], {
    cwd: root,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  if (status !== 0) process.exit(status ?? 1);
}

/**
 * @param {string} ja
 * @param {string} en
 * @returns {never}
 */
function stop(ja, en) {
  console.error(`${ja}\n${en}`);
  process.exit(1);
}
