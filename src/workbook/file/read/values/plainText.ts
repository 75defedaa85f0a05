const ENTITY = /&(?:(lt|gt|amp|quot|apos)|#(\d{1,7})|#x([0-9A-Fa-f]{1,6}));/g;
const NAMED: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };
const LAST_CODE_POINT = 0x10ffff;

/**
 * Character data as text, where nothing but the references that every XML document knows stands in it.
 * @returns null for anything else, which the parser shall judge
 */
export function plainText(data: string): string | null {
  if (data.includes('\r') || data.includes(']]>')) return null;
  if (!data.includes('&')) return data;
  if (data.replace(ENTITY, '').includes('&')) return null;
  const codes = [...data.matchAll(ENTITY)].map(codeOf);
  if (codes.some((code) => !isCharacter(code))) return null;
  return data.replace(ENTITY, (_whole, name?: string, decimal?: string, hex?: string) =>
    name === undefined ? String.fromCodePoint(codeOf(['', name, decimal, hex])) : (NAMED[name] ?? ''),
  );
}

/** Number of a reference's character; that of a named one is of no concern. */
function codeOf([, name, decimal, hex]: readonly (string | undefined)[]): number {
  if (name !== undefined) return 1;
  return decimal === undefined ? parseInt(hex ?? '', 16) : Number(decimal);
}

/** Zero, halves of pairs and what lies beyond Unicode are no characters of XML. */
const isCharacter = (code: number): boolean =>
  code > 0 && code <= LAST_CODE_POINT && (code < 0xd800 || code > 0xdfff);
