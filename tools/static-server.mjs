/** Serves a built add-in on this machine only, over http and https. */
import { createServer as createHttpServer } from 'node:http';
import { createServer as createHttpsServer } from 'node:https';
import sirv from 'sirv';
import { localCertificate } from './local-certificate.mjs';
import { mailAddresses, mailWays } from './mail-ways.mjs';
import { securityHeaders } from './security-headers.mjs';

/** @typedef {import('node:http').RequestListener} RequestListener */

/** Loopback only: nobody else on the network can reach the server. */
const HOST = '127.0.0.1';
const PORTS_TO_TRY = 20;
const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/**
 * @param {{ dist: string, httpPort: number, httpsPort: number }} options ports that are in use are passed
 *   over for the next free one; 0 takes any
 * @returns {Promise<{ httpUrl: string, httpsUrl: string, close: () => Promise<void> }>}
 */
export async function startServer({ dist, httpPort, httpsPort }) {
  const certificate = await localCertificate();
  const http = createHttpServer(answerFrom(dist, { inOffice: false }));
  const https = createHttpsServer(certificate, answerFrom(dist, { inOffice: true }));
  const httpUrl = `http://localhost:${await listen(http, httpPort)}`;
  try {
    const httpsUrl = `https://localhost:${await listen(https, httpsPort)}`;
    return { httpUrl, httpsUrl, close: async () => void (await Promise.all([close(http), close(https)])) };
  } catch (error) {
    await close(http);
    throw error;
  }
}

/**
 * @param {string} dist
 * @param {{ inOffice: boolean }} options
 * @returns {RequestListener}
 */
function answerFrom(dist, options) {
  const connects = mailAddresses(mailWays(process.env));
  const strict = Object.entries(securityHeaders({ ...options, connects, writesStyles: false }));
  const preview = Object.entries(securityHeaders({ ...options, connects, writesStyles: true }));
  const serve = sirv(dist, {
    dev: true, // reads files at each request, so a new build is seen at once
    etag: true,
    setHeaders(response, path) {
      if (path.endsWith('/') || path.endsWith('.html')) response.setHeader('Cache-Control', 'no-store');
      if (path.endsWith('.xlsx')) response.setHeader('Content-Type', XLSX); // sirv's table lacks it
      // Excel on the web reads the functions' description from its own address.
      if (/\/functions\.\w+\.json$/.test(path)) response.setHeader('Access-Control-Allow-Origin', '*');
    },
  });
  return (request, response) => {
    const path = (request.url ?? '').replace(/[?#].*/, '');
    const isPreview = path === '/' || path === '/index.html';
    for (const [name, value] of isPreview ? preview : strict) response.setHeader(name, value);
    // A backwards range would throw inside sirv, and no file here is worth reading in parts.
    delete request.headers.range;
    if (request.method === 'GET' || request.method === 'HEAD') serve(request, response);
    else response.writeHead(405, { Allow: 'GET, HEAD' }).end();
  };
}

/**
 * @param {import('node:net').Server} server
 * @param {number} wanted
 * @returns {Promise<number>} the port it listens on
 */
async function listen(server, wanted) {
  for (let port = wanted; ; port++) {
    try {
      return await listenOn(server, port);
    } catch (error) {
      const taken = /** @type {NodeJS.ErrnoException} */ (error).code === 'EADDRINUSE';
      if (!taken || port === wanted + PORTS_TO_TRY) throw error;
    }
  }
}

/**
 * @param {import('node:net').Server} server
 * @param {number} port
 * @returns {Promise<number>}
 */
function listenOn(server, port) {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, HOST, () => {
      server.off('error', reject);
      resolve(/** @type {import('node:net').AddressInfo} */ (server.address()).port);
    });
  });
}

/**
 * @param {import('node:http').Server} server
 * @returns {Promise<void>}
 */
function close(server) {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}
