import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

/** The same workbook as other programs write it: what they do to its parts. */

type Rewrite = (xml: string, name: string) => string;

/** Rewrites the XML parts of a file. */
export function rewritten(bytes: Uint8Array, rewrite: Rewrite): Uint8Array {
  const parts = Object.entries(unzipSync(bytes)).map(([name, part]) => [
    name,
    strToU8(rewrite(strFromU8(part), name)),
  ]);
  return zipSync(Object.fromEntries(parts) as Record<string, Uint8Array>);
}

const PLAIN_ITEM = /<si><t(?: xml:space="preserve")?>([^<]*)<\/t><\/si>/g;
const isSheet = (name: string): boolean => name.startsWith('xl/worksheets/sheet');
const isStrings = (name: string): boolean => name === 'xl/sharedStrings.xml';

/** A text whose first sign is bold and has a reading, as Japanese Excel keeps typed kanji. */
const richItem = (text: string): string => {
  const [first = '', ...rest] = text.match(/&[^;]+;|[^]/gu) ?? [];
  const keep = '<t xml:space="preserve">';
  return `<si><r><rPr><b/></rPr>${keep}${first}</t></r><r>${keep}${rest.join('')}</t></r><rPh sb="0" eb="1"><t>カナ</t></rPh><phoneticPr fontId="1"/></si>`;
};

export const withRichText: Rewrite = (xml, name) =>
  isStrings(name) ? xml.replace(PLAIN_ITEM, (_item, text: string) => richItem(text)) : xml;

/** Every shared string in its cell, as many libraries write. */
export function withInlineStrings(bytes: Uint8Array): Uint8Array {
  const shared = strFromU8(unzipSync(bytes)['xl/sharedStrings.xml'] ?? new Uint8Array());
  const texts = [...shared.matchAll(PLAIN_ITEM)].map(([, text = '']) => text);
  return rewritten(bytes, (xml, name) =>
    isSheet(name)
      ? xml.replace(
          / t="s"><v>(\d+)<\/v>/g,
          (_cell, index: string) =>
            ` t="inlineStr"><is><t xml:space="preserve">${texts[Number(index)] ?? ''}</t></is>`,
        )
      : xml,
  );
}

/** ISO/IEC 29500 Strict: other namespaces and relationship types. */
export const asStrict: Rewrite = (xml) =>
  xml
    .replaceAll(
      'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
      'http://purl.oclc.org/ooxml/officeDocument/relationships',
    )
    .replaceAll(
      'http://schemas.openxmlformats.org/spreadsheetml/2006/main',
      'http://purl.oclc.org/ooxml/spreadsheetml/main',
    );

/** A prefix on every element of a sheet, as the Open XML SDK writes. */
export const withPrefixes: Rewrite = (xml, name) =>
  isSheet(name) ? xml.replace(/<(\/?)(?=[a-zA-Z])/g, '<$1x:').replace('xmlns=', 'xmlns:x=') : xml;

/** What Excel adds to rows, cells and the file around them. */
export const asExcelDresses: Rewrite = (xml, name) =>
  isSheet(name)
    ? xml
        .replace('?>', '?>\r\n')
        .replaceAll('<row r=', '<row x14ac:dyDescent="0.4" r=')
        .replace(/<row x14ac:dyDescent="0.4" (r="\d+")/g, '<row $1 spans="1:18" x14ac:dyDescent="0.4"')
    : xml;

export const withDates1904: Rewrite = (xml, name) =>
  name === 'xl/workbook.xml' ? xml.replace('<workbookPr', '<workbookPr date1904="1"') : xml;

export const withWrongTypes: Rewrite = (xml, name) =>
  name === '[Content_Types].xml' ? xml.replaceAll('spreadsheetml', 'wordprocessingml') : xml;
