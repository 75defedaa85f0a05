/**
 * Ways of sending that a company may switch on for its own build; without these variables the add-in can
 * reach no mail service at all.
 *
 *   MAIL_RELAY_URL        https address of a relay that takes a message and hands it to SMTP
 *   MAIL_GRAPH_CLIENT_ID  application (client) id for drafts in Outlook by Microsoft Graph
 *   MAIL_GRAPH_TOKENS     path of the company's own module that gives tokens (src/mail/tokenSource.ts)
 *   MAIL_GRAPH_AUTHORITY  sign-in address; default: https://login.microsoftonline.com/organizations
 */

const GRAPH = 'https://graph.microsoft.com';
const AUTHORITY = 'https://login.microsoftonline.com/organizations';
const CLIENT_ID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/**
 * @param {Readonly<Record<string, string | undefined>>} env
 * @returns {{ relay: { url: string } | null, graph: { baseUrl: string, clientId: string, authority: string } | null }}
 */
export function mailWays(env) {
  const relay = env.MAIL_RELAY_URL ? { url: secureAddress(env.MAIL_RELAY_URL, 'MAIL_RELAY_URL') } : null;
  const clientId = env.MAIL_GRAPH_CLIENT_ID;
  if (!clientId) return { relay, graph: null };
  if (!CLIENT_ID.test(clientId)) throw new Error('MAIL_GRAPH_CLIENT_ID: not an application id');
  if (!env.MAIL_GRAPH_TOKENS) {
    throw new Error('MAIL_GRAPH_CLIENT_ID: needs MAIL_GRAPH_TOKENS, a module that gives tokens');
  }
  const authority = secureAddress(env.MAIL_GRAPH_AUTHORITY ?? AUTHORITY, 'MAIL_GRAPH_AUTHORITY');
  return { relay, graph: { baseUrl: `${GRAPH}/v1.0`, clientId, authority } };
}

/**
 * Addresses that a page may talk to when these ways are on: the part of the security policy that follows.
 * Of the relay that address alone; upload sessions of Outlook have addresses of their own.
 * @param {ReturnType<typeof mailWays>} ways
 * @returns {string[]}
 */
export function mailAddresses({ relay, graph }) {
  return [
    ...(relay ? [withoutQuery(relay.url)] : []),
    ...(graph ? [`${graph.baseUrl}/me/`, new URL(graph.authority).origin, 'https://outlook.office.com'] : []),
  ];
}

/**
 * @param {string} text
 * @param {string} name of the setting, for the message
 */
function secureAddress(text, name) {
  const url = URL.canParse(text) ? new URL(text) : null;
  if (url?.protocol !== 'https:' || url.username !== '' || url.password !== '') {
    throw new Error(`${name}: an https address without a user is needed`);
  }
  // They would end an entry of the security policy.
  if (/[;,']/.test(url.href)) throw new Error(`${name}: an address without ; , ' is needed`);
  return url.href;
}

/**
 * The policy compares paths and knows no queries.
 * @param {string} address
 */
function withoutQuery(address) {
  const { origin, pathname } = new URL(address);
  return origin + pathname;
}
