/**
 * A certificate for https://localhost: Office's development certificate where it is installed (browsers
 * and Excel trust it), else one made here, kept so that a browser needs to be told only once.
 */
import { X509Certificate } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { generate } from 'selfsigned';

/** @typedef {{ cert: string, key: string }} Certificate */

const CACHE = fileURLToPath(new URL('../node_modules/.cache/local-certificate', import.meta.url));
const OFFICE = join(homedir(), '.office-addin-dev-certs');
const DAY = 24 * 60 * 60 * 1000;

/** @returns {Promise<Certificate>} */
export async function localCertificate() {
  return readValid(OFFICE) ?? readValid(CACHE) ?? (await make());
}

/**
 * @param {string} folder
 * @returns {Certificate | null} the folder's certificate if it is still valid tomorrow
 */
function readValid(folder) {
  const [certFile, keyFile] = [join(folder, 'localhost.crt'), join(folder, 'localhost.key')];
  if (!existsSync(certFile) || !existsSync(keyFile)) return null;
  const cert = readFileSync(certFile, 'utf8');
  const expires = Date.parse(new X509Certificate(cert).validTo);
  return expires > Date.now() + DAY ? { cert, key: readFileSync(keyFile, 'utf8') } : null;
}

/** @returns {Promise<Certificate>} */
async function make() {
  const { cert, private: key } = await generate([{ name: 'commonName', value: 'localhost' }], {
    keyType: 'ec',
    algorithm: 'sha256',
    notAfterDate: new Date(Date.now() + 365 * DAY),
    extensions: [
      { name: 'basicConstraints', cA: false, critical: true },
      { name: 'extKeyUsage', serverAuth: true },
      {
        name: 'subjectAltName',
        altNames: [
          { type: 2, value: 'localhost' },
          { type: 7, ip: '127.0.0.1' },
        ],
      },
    ],
  });
  mkdirSync(CACHE, { recursive: true });
  writeFileSync(join(CACHE, 'localhost.crt'), cert);
  writeFileSync(join(CACHE, 'localhost.key'), key, { mode: 0o600 });
  return { cert, key };
}
