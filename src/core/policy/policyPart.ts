/** Namespace of the one custom XML part in which a workbook keeps its company policy. */
export const POLICY_NAMESPACE = 'urn:iiot-checksheets:company-policy:1';

/** What the part holds: the policy without what stands in cells, and the digest of the whole. */
export interface PolicyStamp {
  /** JSON as `writePolicyFile` writes it. */
  readonly text: string;
  readonly version: string;
  readonly digest: string;
}

const ENTITIES = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" } as const;
const SIGNS: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries(ENTITIES).map(([name, sign]) => [sign, `&${name};`]),
);
/** What may come before the one element of the part. */
const HEAD = /^\ufeff?(?:<\?xml[^<>]*\?>)?\s*/;
const OPEN = /^<((?:[\w.-]+:)?)policy((?:\s+[\w.:-]+\s*=\s*(?:"[^"<]*"|'[^'<]*'))*)\s*>/;
const ATTRIBUTE = /([\w.:-]+)\s*=\s*(?:"([^"<]*)"|'([^'<]*)')/g;
const CDATA = { open: '<![CDATA[', close: ']]>' } as const;

/** More would not be a policy of ours: one with a thousand own items has half as much. */
const LONGEST = 4_000_000;

/** The part as XML. */
export function policyXml({ text, version, digest }: PolicyStamp): string {
  const escaped = (value: string) => value.replace(/[&<>"']/g, (sign) => SIGNS[sign] ?? sign);
  return `<policy xmlns="${POLICY_NAMESPACE}" version="${escaped(version)}" digest="${escaped(digest)}">${escaped(text)}</policy>`;
}

/**
 * Reads the part: one element of our namespace, nothing beside it. A policy inside a comment or another element is
 * none. Linear in the text.
 * @returns null for XML that is not ours
 */
export function readPolicyXml(xml: string): Pick<PolicyStamp, 'text' | 'digest'> | null {
  if (xml.length > LONGEST || !xml.includes(POLICY_NAMESPACE)) return null;
  const body = xml.slice(HEAD.exec(xml)?.[0].length ?? 0).trimEnd();
  const [open, prefix = '', list = ''] = OPEN.exec(body) ?? [];
  const end = `</${prefix}policy>`;
  if (open === undefined || !body.endsWith(end)) return null;
  const attributes = new Map(
    [...list.matchAll(ATTRIBUTE)].map(([, name = '', double, single]) => [name, double ?? single ?? '']),
  );
  const space = prefix === '' ? 'xmlns' : `xmlns:${prefix.slice(0, -1)}`;
  if (attributes.get(space) !== POLICY_NAMESPACE) return null;
  const text = contentOf(body.slice(open.length, -end.length));
  return text === null ? null : { text, digest: attributes.get('digest') ?? '' };
}

/** The text between the tags; null where anything but text and CDATA stands there. */
function contentOf(content: string): string | null {
  let text = '';
  let at = 0;
  for (let from = content.indexOf('<'); from >= 0; from = content.indexOf('<', at)) {
    const close = content.indexOf(CDATA.close, from);
    if (!content.startsWith(CDATA.open, from) || close < 0) return null;
    text += unescape(content.slice(at, from)) + content.slice(from + CDATA.open.length, close);
    at = close + CDATA.close.length;
  }
  return text + unescape(content.slice(at));
}

const REFERENCE = /&(?:#x([0-9a-fA-F]{1,6})|#([0-9]{1,7})|(amp|lt|gt|quot|apos));/g;

function unescape(content: string): string {
  return content.replace(REFERENCE, (_all, hex?: string, decimal?: string, name?: keyof typeof ENTITIES) => {
    if (name !== undefined) return ENTITIES[name];
    const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
    return code <= 0x10ffff ? String.fromCodePoint(code) : '';
  });
}
