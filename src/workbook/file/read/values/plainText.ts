const REFERENCE = /&(?:(?:(lt|gt|amp|quot|apos)|#(\d{1,7})|#x([0-9A-Fa-f]{1,6}));)?/g;
const NAMED: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };
const LAST_CODE_POINT = 0x10ffff;

/**
 * Character data as text, where nothing but the references that every XML document knows stands in it.
 * @returns null for anything else, which the parser shall judge
 */
export function plainText(data: string): string | null {
  if (data.includes('\r') || data.includes(']]>')) return null;
  if (!data.includes('&')) return data;
  const strange: number[] = [];
  const text = data.replace(REFERENCE, (_whole, name?: string, decimal?: string, hex?: string) => {
    if (name !== undefined) return NAMED[name] ?? '';
    const code = decimal === undefined ? parseInt(hex ?? '', 16) : Number(decimal);
    if (isCharacter(code)) return String.fromCodePoint(code);
    strange.push(code);
    return '';
  });
  return strange.length === 0 ? text : null;
}

/** XML 1.0, 2.2: no controls but tab and line breaks, no halves of pairs, nothing beyond Unicode. */
function isCharacter(code: number): boolean {
  if (code < 0x20) return code === 9 || code === 10 || code === 13;
  return code <= LAST_CODE_POINT && !(code >= 0xd800 && code <= 0xdfff) && code !== 0xfffe && code !== 0xffff;
}
