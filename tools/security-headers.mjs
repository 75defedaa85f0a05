/**
 * Headers for every answer of the local server; a server inside a company should send the same.
 * Everything comes from the add-in's own address, so nothing that a workbook holds can load or send.
 */

/** Sites whose pages show the add-in in a frame: Excel on the web and what it is embedded in. */
const OFFICE_ON_THE_WEB = [
  'https://*.officeapps.live.com',
  'https://*.office.com',
  'https://*.microsoft365.com',
  'https://*.cloud.microsoft',
  'https://*.sharepoint.com',
  'https://onedrive.live.com',
];

/** SHA-256 of nothing: Fluent UI adds empty style elements and fills them by CSSOM. */
const EMPTY_STYLE = "'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='";

/**
 * @param {{ inOffice: boolean, writesStyles: boolean, connects?: readonly string[] }} options whether Excel on the web may show the page
 *   in its frame; whether the page writes style elements as text, as the preview's grid does; origins of the
 *   mail services that are switched on (mail-ways.mjs)
 * @returns {Readonly<Record<string, string>>}
 */
export function securityHeaders({ inOffice, writesStyles, connects = [] }) {
  const policy = {
    'default-src': ["'self'"],
    'script-src': ["'self'"],
    'style-src': ["'self'", writesStyles ? "'unsafe-inline'" : EMPTY_STYLE],
    'img-src': ["'self'", 'data:', 'blob:'],
    'font-src': ["'self'", 'data:'],
    'connect-src': ["'self'", ...connects],
    'worker-src': ["'self'", 'blob:'],
    'object-src': ["'none'"],
    'base-uri': ["'none'"],
    'form-action': ["'none'"],
    'frame-ancestors': ["'self'", ...(inOffice ? OFFICE_ON_THE_WEB : [])],
  };
  return {
    'Content-Security-Policy': Object.entries(policy)
      .map(([directive, sources]) => `${directive} ${sources.join(' ')}`)
      .join('; '),
    'X-Content-Type-Options': 'nosniff',
    'Referrer-Policy': 'no-referrer',
  };
}
