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

/**
 * @param {{ inOffice: boolean }} options whether Excel on the web may show the pages in its frame
 * @returns {Readonly<Record<string, string>>}
 */
export function securityHeaders({ inOffice }) {
  const policy = {
    'default-src': ["'self'"],
    'script-src': ["'self'"],
    // Fluent UI and the preview's grid write style elements at run time.
    'style-src': ["'self'", "'unsafe-inline'"],
    'img-src': ["'self'", 'data:', 'blob:'],
    'font-src': ["'self'", 'data:'],
    'connect-src': ["'self'"],
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
