/**
 * Writes the address an add-in is served from into its manifest. The manifest in the repository names
 * the default address, so that it can be sideloaded as it is.
 */
import { readFileSync } from 'node:fs';

const { defaultUrl } = JSON.parse(
  readFileSync(new URL('../src/core/identity.json', import.meta.url), 'utf8'),
);

/**
 * @param {string} xml manifest that uses the default address
 * @param {string} url https address of the folder with taskpane.html, with or without a slash at its end
 * @returns {string} the manifest with every address under `url`
 * @throws {Error} when `url` cannot be an add-in's address, or when the manifest names no default address
 */
export function withAddress(xml, url) {
  const { base, origin } = readAddress(url);
  if (!xml.includes(defaultUrl))
    throw new Error(`The manifest does not name ${defaultUrl}: nothing to replace.`);
  return xml
    .replaceAll(`<AppDomain>${defaultUrl}</AppDomain>`, () => `<AppDomain>${escapeXml(origin)}</AppDomain>`)
    .replaceAll(`"${defaultUrl}/`, () => `"${escapeXml(base)}/`);
}

/**
 * @param {string} url
 * @returns {{ base: string, origin: string }} the address without a slash at its end, and its site
 */
function readAddress(url) {
  const example = 'for example ADDIN_URL=https://addins.example.co.jp/checksheets';
  if (!URL.canParse(url)) throw new Error(`ADDIN_URL is not an address: "${url}" (${example}).`);
  const { protocol, origin, pathname, username, password, search, hash } = new URL(url);
  if (protocol !== 'https:')
    throw new Error(`ADDIN_URL must begin with https://, as Excel requires: "${url}" (${example}).`);
  if (username || password || search || hash) {
    throw new Error(
      `ADDIN_URL must be the plain address of a folder, without user, ? or #: "${url}" (${example}).`,
    );
  }
  return { base: origin + pathname.replace(/\/+$/, ''), origin };
}

/** @param {string} text */
function escapeXml(text) {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
}
