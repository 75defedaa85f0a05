/**
 * Finds the programs that npm does not bring: a Chromium browser and LibreOffice. CHROMIUM and SOFFICE
 * name them where they are not in a usual place.
 */
import { accessSync, constants, statSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** @typedef {{ variable: string, names: readonly string[], places: readonly string[] }} Program */

const { env } = process;
const windowsRoots = [env.ProgramFiles, env['ProgramFiles(x86)'], env.LOCALAPPDATA].filter(
  (root) => root !== undefined,
);

/** @type {Program} */
const CHROMIUM = {
  variable: 'CHROMIUM',
  names: [
    'chromium',
    'chromium-browser',
    'google-chrome',
    'google-chrome-stable',
    'chrome',
    'msedge',
    'microsoft-edge',
  ],
  places: [
    '/usr/lib/chromium/chromium',
    '/opt/google/chrome/chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
    ...windowsRoots.flatMap((root) => [
      join(root, 'Google/Chrome/Application/chrome.exe'),
      join(root, 'Chromium/Application/chrome.exe'),
      join(root, 'Microsoft/Edge/Application/msedge.exe'),
    ]),
  ],
};

/** @type {Program} */
const SOFFICE = {
  variable: 'SOFFICE',
  names: ['soffice', 'libreoffice'],
  places: [
    '/usr/lib/libreoffice/program/soffice',
    '/opt/libreoffice/program/soffice',
    '/Applications/LibreOffice.app/Contents/MacOS/soffice',
    ...windowsRoots.map((root) => join(root, 'LibreOffice/program/soffice.exe')),
  ],
};

/** Path of a Chromium, Chrome or Edge, or null. */
export const findChromium = () => find(CHROMIUM);

/** Path of LibreOffice's soffice, or null. */
export const findSoffice = () => find(SOFFICE);

/**
 * @param {Program} program
 * @returns {string | null}
 * @throws {Error} when the environment variable names something that is no program
 */
function find({ variable, names, places }) {
  const chosen = env[variable];
  if (chosen) {
    if (isProgram(chosen)) return chosen;
    throw new Error(`${variable} names "${chosen}", which is not a program.`);
  }
  return names.map(findOnPath).find(Boolean) ?? places.find(isProgram) ?? null;
}

/**
 * @param {string} name
 * @returns {string | undefined} path of the first program of that name on PATH
 */
export function findOnPath(name) {
  const file = process.platform === 'win32' ? `${name}.exe` : name;
  const folders = (env.PATH ?? '').split(delimiter).filter(Boolean);
  return folders.map((folder) => join(folder, file)).find(isProgram);
}

/** @param {string} path */
function isProgram(path) {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    return false;
  }
}
