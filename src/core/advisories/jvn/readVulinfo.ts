import type { Advisory, Score } from '../advisory';
import { AdvisoryFault } from '../advisoryFault';
import { plainText } from '../csaf/json';
import { affectedItems, claimsFor } from './affectedItems';
import { attributeOf, childOf, childrenOf, textOf, type XmlNode } from './xmlNode';

const PUBLISHER = 'https://jvndb.jvn.jp/';
const CVE = /^CVE-\d{4}-\d{4,}$/i;
const TAKEN_BACK = /取り下げ|取下げ|撤回|rejected|withdrawn/i;

/**
 * Reads one `Vulinfo` of VULDEF (MyJVN `getVulnDetailInfo`, yearly feeds of details).
 * @throws AdvisoryFault `NO_ID`
 */
export function readVulinfo(vulinfo: XmlNode): Advisory {
  const id = textOf(childOf(vulinfo, 'VulinfoID'));
  const data = childOf(vulinfo, 'VulinfoData');
  if (id === '') throw new AdvisoryFault('NO_ID', 'VulinfoID');
  const items = affectedItems(childOf(data, 'Affected'));
  const title = plainText(textOf(childOf(data, 'Title')));
  const history = childrenOf(childOf(data, 'History'), 'HistoryItem');
  const scores = scoresOf(childOf(data, 'Impact')).map((score) => ({ ...score, products: null }));
  const solution = childrenOf(childOf(data, 'Solution'), 'SolutionItem')
    .map((item) => plainText(textOf(childOf(item, 'Description'))))
    .filter((text) => text !== '')
    .join(' ');
  const named = items.flatMap(({ cves }) => cves ?? []);
  const all = [...new Set([...cvesOf(childOf(data, 'Related')), ...named])];
  return {
    id,
    publisher: PUBLISHER,
    version: historyNumber(history),
    releasedOn: textOf(childOf(data, 'DateLastUpdated')) || textOf(childOf(data, 'DateFirstPublished')),
    title,
    isWithdrawn: TAKEN_BACK.test(title),
    isOverview: false,
    products: items.map(({ product }) => product),
    vulnerabilities: (all.length === 0 ? [''] : all).map((cve) => ({
      cve,
      isExploited: false,
      claims: claimsFor(items, cve),
      scores,
      fixes: solution === '' ? [] : [{ text: solution.slice(0, LONGEST), products: null }],
    })),
    doubts: items.length === 0 ? [{ code: 'NO_PRODUCT', value: '' }] : [],
  };
}

const LONGEST = 2_000;

/** The number of the last entry, where numbers are given. */
const historyNumber = (items: readonly XmlNode[]): string =>
  String(
    Math.max(
      0,
      ...items.map((item) => Number(textOf(childOf(item, 'HistoryNo')))).filter(Number.isInteger),
    ) || '',
  );

function cvesOf(related: XmlNode | undefined): readonly string[] {
  const ids = childrenOf(related, 'RelatedItem').map((item) => textOf(childOf(item, 'VulinfoID')));
  return [...new Set(ids.filter((id) => CVE.test(id)).map((id) => id.toUpperCase()))];
}

function scoresOf(impact: XmlNode | undefined): readonly Score[] {
  return childrenOf(impact, 'Cvss').flatMap((cvss) => {
    const text = textOf(childOf(cvss, 'Base'));
    const value = Number(text);
    const isScore = text !== '' && value >= 0 && value <= 10;
    return isScore ? [{ version: attributeOf(cvss, 'version'), value }] : [];
  });
}
