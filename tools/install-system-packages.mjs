/**
 * Runs before `npm test`: the tests need a browser, LibreOffice, a Japanese font and PDF tools, which npm
 * cannot bring. On Debian as root it installs what is missing; elsewhere it says what to install.
 */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { findChromium, findOnPath, findSoffice } from './system-programs.mjs';

/**
 * `find` says where a package's program is, or null.
 * @type {readonly { name: string, what: string, find: () => string | null | undefined }[]}
 */
const PACKAGES = [
  { name: 'chromium', what: 'Chromium, Chrome or Edge (or set CHROMIUM)', find: findChromium },
  { name: 'libreoffice-calc', what: 'LibreOffice (or set SOFFICE)', find: findSoffice },
  { name: 'python3-uno', what: "LibreOffice's Python bridge (import uno)", find: findPythonBridge },
  { name: 'fonts-noto-cjk', what: 'a Japanese font such as Noto Sans CJK', find: findJapaneseFont },
  { name: 'poppler-utils', what: 'poppler (pdftotext, pdftoppm)', find: () => findOnPath('pdftoppm') },
];

const isDebian = existsSync('/etc/debian_version') && findOnPath('apt-get') !== undefined;
const isRoot = process.getuid?.() === 0;

try {
  const missing = PACKAGES.filter(({ name, find }) => !reportFound(name, find()));
  if (missing.length > 0 && isDebian && isRoot) install(missing.map(({ name }) => name));
  else if (missing.length > 0) explain(missing);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}

/** Path of the bridge for the system's own Python; elsewhere LibreOffice brings a Python with it. */
function findPythonBridge() {
  const onDebian = '/usr/lib/python3/dist-packages/uno.py';
  if (existsSync(onDebian)) return onDebian;
  return isDebian ? null : findSoffice();
}

/**
 * @param {string} name
 * @param {string | null | undefined} place
 */
function reportFound(name, place) {
  console.log(`${name.padEnd(17)} ${place ?? 'missing'}`);
  return Boolean(place);
}

/** @param {string[]} names */
function install(names) {
  apt('update');
  for (const name of names) {
    apt('install', '--yes', '--no-install-recommends', name);
    const { find } = PACKAGES.find((entry) => entry.name === name) ?? {};
    if (!find?.()) throw new Error(`${name} was installed but cannot be found.`);
    console.log(`${name.padEnd(17)} installed`);
  }
}

/** @param {...string} values */
function apt(...values) {
  const { status, stdout, stderr, error } = spawnSync('apt-get', ['--quiet', ...values], {
    encoding: 'utf8',
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    maxBuffer: 64 * 1024 * 1024,
  });
  if (error) throw error;
  if (status !== 0) {
    const lastLines = `${stdout}${stderr}`.trim().split('\n').slice(-15).join('\n');
    throw new Error(`apt-get ${values.join(' ')} failed:\n${lastLines}`);
  }
}

/** @param {readonly { name: string, what: string }[]} missing */
function explain(missing) {
  const names = missing.map(({ name }) => name).join(' ');
  const advice = isDebian
    ? `sudo apt-get install --no-install-recommends ${names}`
    : missing.map(({ what }) => `- ${what}`).join('\n');
  throw new Error(`The tests need what is missing above. Install it, then run npm test again:\n${advice}`);
}

/** Windows and macOS bring Japanese fonts; elsewhere fontconfig knows. */
function findJapaneseFont() {
  if (process.platform !== 'linux') return 'part of the system';
  const { stdout } = spawnSync('fc-list', [':lang=ja', 'file'], { encoding: 'utf8' });
  const [file = ''] = (/** @type {string | null} */ (stdout) ?? '').split(':'); // null: there is no fc-list
  return file.trim() === '' ? null : file.trim();
}
