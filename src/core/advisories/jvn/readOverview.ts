import type { Advisory, Product, Score } from '../advisory';
import { AdvisoryFault } from '../advisoryFault';
import { plainText } from '../csaf/json';
import { attributeOf, childOf, childrenOf, textOf, type XmlNode } from './xmlNode';

const PUBLISHER = 'https://jvndb.jvn.jp/';

/**
 * Reads one entry of a list by MyJVN (`getVulnOverviewList`, JVN RSS, Atom with mod_sec). Such a list names makers
 * and products, but no versions: what it says of a device is never more than "check".
 * @param item `item` of RSS, `entry` of Atom or `item` within it
 * @throws AdvisoryFault `NO_ID`
 */
export function readOverview(item: XmlNode): Advisory {
  const id = textOf(childOf(item, 'identifier')) || textOf(childOf(item, 'id'));
  if (id === '') throw new AdvisoryFault('NO_ID', 'sec:identifier');
  const title = plainText(textOf(childOf(item, 'title')));
  const products = childrenOf(item, 'cpe').map(productOf);
  const cves = childrenOf(item, 'references')
    .map((reference) => attributeOf(reference, 'id').toUpperCase())
    .filter((reference) => /^CVE-\d{4}-\d{4,}$/.test(reference));
  const scores = childrenOf(item, 'cvss').flatMap(scoreOf);
  const all = [...new Set(cves)];
  return {
    id,
    publisher: PUBLISHER,
    version: '',
    releasedOn:
      textOf(childOf(item, 'modified')) || textOf(childOf(item, 'updated')) || textOf(childOf(item, 'date')),
    title,
    isWithdrawn: false,
    isOverview: true,
    products,
    vulnerabilities: (all.length === 0 ? [''] : all).map((cve) => ({
      cve,
      isExploited: false,
      claims: products.map((_product, product) => ({ status: 'affected' as const, product })),
      scores: scores.map((score) => ({ ...score, products: null })),
      fixes: [],
    })),
    doubts: products.length === 0 ? [{ code: 'NO_PRODUCT', value: '' }] : [],
  };
}

/** `<sec:cpe vendor="…" product="…">cpe:/o:vendor:product</sec:cpe>` */
function productOf(cpe: XmlNode): Product {
  const [, , maker = '', product = ''] = textOf(cpe)
    .replace(/^cpe:\//, 'cpe:')
    .split(':');
  const spelled = (text: string): string =>
    decoded(text)
      .replace(/_/g, ' ')
      .replace(/ firmware$/, '');
  return {
    makers: [attributeOf(cpe, 'vendor') || spelled(maker)],
    names: [attributeOf(cpe, 'product') || spelled(product)],
    numbers: [],
    versions: [],
    conditions: [],
  };
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

function scoreOf(cvss: XmlNode): readonly Score[] {
  const text = attributeOf(cvss, 'score');
  const value = Number(text);
  return text !== '' && value >= 0 && value <= 10 ? [{ version: attributeOf(cvss, 'version'), value }] : [];
}
