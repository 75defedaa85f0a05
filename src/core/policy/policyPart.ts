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
const ROOT = /<(?:[\w.-]+:)?policy\b([^>]*)>([\s\S]*)<\/(?:[\w.-]+:)?policy\s*>/;

/** The part as XML. */
export function policyXml({ text, version, digest }: PolicyStamp): string {
  const escaped = (value: string) => value.replace(/[&<>"']/g, (sign) => SIGNS[sign] ?? sign);
  return `<policy xmlns="${POLICY_NAMESPACE}" version="${escaped(version)}" digest="${escaped(digest)}">${escaped(text)}</policy>`;
}

/** Reads the part; null for XML that is not ours. */
export function readPolicyXml(xml: string): Pick<PolicyStamp, 'text' | 'digest'> | null {
  const [, attributes = '', content = ''] = ROOT.exec(xml) ?? [];
  if (!attributes.includes(POLICY_NAMESPACE)) return null;
  const digest = /\bdigest\s*=\s*["']([0-9a-f]*)["']/.exec(attributes)?.[1] ?? '';
  return { text: unescape(content), digest };
}

function unescape(content: string): string {
  return content.replace(
    /<!\[CDATA\[([\s\S]*?)\]\]>|&(?:#x([0-9a-fA-F]{1,6})|#([0-9]{1,7})|(amp|lt|gt|quot|apos));/g,
    (_all, cdata?: string, hex?: string, decimal?: string, name?: keyof typeof ENTITIES) => {
      if (cdata !== undefined) return cdata;
      if (name !== undefined) return ENTITIES[name];
      const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
      return code <= 0x10ffff ? String.fromCodePoint(code) : '';
    },
  );
}
