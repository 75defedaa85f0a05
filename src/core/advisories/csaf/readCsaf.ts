import type { Advisory, AdvisoryDoubt, Vulnerability } from '../advisory';
import { AdvisoryFault } from '../advisoryFault';
import { claimsOf } from './claims';
import { fixesOf, groupsOf } from './fixesOf';
import { isObject, listAt, objectAt, textAt, type JsonObject } from './json';
import { MOST_VULNERABILITIES } from './limits';
import { productTree } from './productTree';
import { scoresOf } from './scoresOf';

/** Categories and first words of titles by which a publisher takes an advisory back (CSAF 2.1, profiles 7 and 8). */
const TAKEN_BACK = /^(?:csaf_)?(?:withdrawn|superseded)$/i;
const TAKEN_BACK_TITLE =
  /^(?:withdrawn|superseded|取り下げ|取下げ|撤回)(?![a-z])|[([](?:withdrawn|superseded)[)\]]/i;

/** Whether a JSON value looks like a CSAF document. */
export const isCsaf = (value: unknown): value is JsonObject =>
  isObject(value) && isObject(value.document) && textAt(value.document, 'csaf_version') !== '';

/**
 * Reads a document of CSAF 2.0 or 2.1 into what matching needs.
 * @throws AdvisoryFault
 */
export function readCsaf(value: unknown): Advisory {
  if (!isCsaf(value)) throw new AdvisoryFault('NOT_ADVISORY', '');
  const document = objectAt(value, 'document');
  const format = textAt(document, 'csaf_version');
  if (!/^2\.\d+$/.test(format)) throw new AdvisoryFault('UNKNOWN_FORMAT', format);
  const tracking = objectAt(document, 'tracking');
  const id = textAt(tracking, 'id');
  if (id === '') throw new AdvisoryFault('NO_ID', '');
  const title = textAt(document, 'title');
  const publisher = objectAt(document, 'publisher');
  const isVendor = textAt(publisher, 'category') === 'vendor';
  const missing = new Set<string>();
  const tree = productTree(value, isVendor ? textAt(publisher, 'name') : '');
  const vulnerabilities = readVulnerabilities(value, [...tree.keys()], missing);
  const isWithdrawn = TAKEN_BACK.test(textAt(document, 'category')) || TAKEN_BACK_TITLE.test(title);
  const claims = vulnerabilities.some((each) => each.claims.length > 0);
  const doubts: AdvisoryDoubt[] = [...missing].map((each) => ({ code: 'UNKNOWN_PRODUCT', value: each }));
  if (!claims && !isWithdrawn) doubts.push({ code: 'NO_PRODUCT', value: '' });
  return {
    id,
    publisher: textAt(publisher, 'namespace') || textAt(publisher, 'name'),
    version: textAt(tracking, 'version'),
    releasedOn: textAt(tracking, 'current_release_date'),
    title,
    isWithdrawn,
    isOverview: false,
    products: [...tree.values()],
    vulnerabilities,
    doubts,
  };
}

function readVulnerabilities(
  document: JsonObject,
  ids: readonly string[],
  missing: Set<string>,
): readonly Vulnerability[] {
  const list = listAt(document, 'vulnerabilities');
  if (list.length > MOST_VULNERABILITIES)
    throw new AdvisoryFault('TOO_MANY', `${list.length} vulnerabilities`);
  const indexes = new Map(ids.map((id, index) => [id, index] as const));
  const groups = groupsOf(objectAt(document, 'product_tree'));
  const indexesOf = (some: readonly string[] | null): readonly number[] | null =>
    some === null ? null : some.flatMap((id) => indexes.get(id) ?? []);
  return list.map((each) => ({
    cve: textAt(each, 'cve'),
    isExploited: listAt(each, 'first_known_exploitation_dates').length > 0,
    claims: claimsOf(isObject(each) ? each.product_status : null, indexes, missing),
    scores: scoresOf(each).map(({ ids: some, ...score }) => ({ ...score, products: indexesOf(some) })),
    fixes: fixesOf(each, groups).map(({ ids: some, text }) => ({ text, products: indexesOf(some) })),
  }));
}
