import type { Claim, Product, Status, VersionText } from '../advisory';
import { childOf, childrenOf, attributeOf, textOf, type XmlNode } from './xmlNode';

/** A product of VULDEF with the vulnerabilities that it is affected by; null for all of the document. */
export interface JvnProduct {
  readonly product: Product;
  readonly status: Status;
  readonly cves: readonly string[] | null;
}

const STATUSES: Readonly<Record<string, Status>> = {
  '': 'affected',
  vulnerable: 'affected',
  notvulnerable: 'notAffected',
};

const SIGNS: Readonly<Record<string, string>> = { eq: '=', ne: '!=', gt: '>', lt: '<', ge: '>=', le: '<=' };
const CVES = /[（(]\s*((?:CVE-\d{4}-\d{4,}[\s、,，・]*(?:および|及び|と)?\s*)+)(?:のみ)?\s*[)）]/i;

/** Reads `Affected`: one product for each version that an item names. */
export function affectedItems(affected: XmlNode | undefined): readonly JvnProduct[] {
  return childrenOf(affected, 'AffectedItem').flatMap((item) => {
    const maker = textOf(childOf(item, 'Name'));
    const name = childrenOf(item, 'ProductName').map(textOf);
    const status = STATUSES[attributeOf(item, 'affectedstatus')] ?? 'open';
    const others = [...childrenOf(item, 'BuildNumber'), ...childrenOf(item, 'Description')].map(textOf);
    const texts = childrenOf(item, 'VersionNumber').map(versionText);
    const versions = texts.length === 0 ? [''] : texts;
    return versions.map((version) => {
      const cves = CVES.exec(version)?.[1]?.match(/CVE-\d{4}-\d{4,}/gi) ?? null;
      const text = version.replace(CVES, '').trim();
      return {
        status,
        cves: cves?.map((cve) => cve.toUpperCase()) ?? null,
        product: productOf(
          maker,
          name,
          text,
          others.filter((each) => each !== ''),
        ),
      };
    });
  });
}

function productOf(
  maker: string,
  names: readonly string[],
  text: string,
  conditions: readonly string[],
): Product {
  const versions: readonly VersionText[] = text === '' || text === '-' ? [] : [{ text, isOne: false }];
  return {
    makers: maker === '' ? [] : [maker],
    names: names.filter((name) => name !== ''),
    numbers: [],
    versions,
    conditions,
  };
}

/** `1.2 未満` as text, or its ends as elements with an operator. */
function versionText(node: XmlNode): string {
  const ends = node.children
    .filter(({ name }) => name === 'RangeBegin' || name === 'RangeEnd')
    .map(
      (end) =>
        `${SIGNS[attributeOf(end, 'operator')] ?? (end.name === 'RangeBegin' ? '>=' : '<=')}${textOf(end)}`,
    );
  if (ends.length > 0) return ends.join('|');
  const sign = SIGNS[attributeOf(node, 'operator')] ?? '';
  return `${sign === '=' ? '' : sign}${textOf(node)}`;
}

/** Claims of one vulnerability: what is said of all, and what names it. */
export const claimsFor = (items: readonly JvnProduct[], cve: string): readonly Claim[] =>
  items.flatMap(({ status, cves }, product) =>
    cves === null || cves.includes(cve.toUpperCase()) ? [{ status, product }] : [],
  );
