import { writeWorkbook } from '../../src/workbook/file/write/writeWorkbook';
import { answeredBook } from '../review/caseBook';
import { altered, partOf, RELATIONS, WORKBOOK, type PartTexts } from './attacked';

const CUSTOM_XML = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/customXml';

const good = (): Uint8Array => writeWorkbook(answeredBook('ja', 'FA'));

const change = (of: (parts: PartTexts) => Readonly<Record<string, string | null>>): Uint8Array =>
  altered(good(), of);

const many = (count: number, of: (index: number) => string): string =>
  Array.from({ length: count }, (_none, index) => of(index)).join('');

const related = (parts: PartTexts, more: string): string =>
  (parts[RELATIONS] ?? '').replace('</Relationships>', `${more}</Relationships>`);

const onSheet = (parts: PartTexts, sheet: string, rows: string) => {
  const part = partOf(parts, sheet);
  return { [part]: (parts[part] ?? '').replace('</sheetData>', `${rows}</sheetData>`) };
};

const text = (at: string, value: string): string => `<c r="${at}" t="inlineStr"><is><t>${value}</t></is></c>`;

/** Files that ask for much more than they weigh, by what they do, and how each has to end: read, or refused. */
export const HOSTILE_FILES: Readonly<Record<string, () => Uint8Array>> = {
  'one part of 300 sheets': () =>
    change((parts) => {
      const part = partOf(parts, 'スペック').replace('xl/', '');
      return {
        [WORKBOOK]: (parts[WORKBOOK] ?? '').replace(
          '</sheets>',
          `${many(300, (i) => `<sheet name="S${i}" sheetId="${500 + i}" r:id="rIdS${i}"/>`)}</sheets>`,
        ),
        [RELATIONS]: related(
          parts,
          many(
            300,
            (i) =>
              `<Relationship Id="rIdS${i}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="${part}"/>`,
          ),
        ),
      };
    }),
  'ten thousand sheets': () =>
    change((parts) => ({
      [WORKBOOK]: (parts[WORKBOOK] ?? '').replace(
        '</sheets>',
        `${many(10_000, (i) => `<sheet name="S${i}" sheetId="${500 + i}" r:id="rIdS${i}"/>`)}</sheets>`,
      ),
    })),
  'a custom part of 600 relationships': () =>
    change((parts) => ({
      'customXml/x.xml': `<x>${'y'.repeat(4_000_000)}</x>`,
      [RELATIONS]: related(
        parts,
        many(600, (i) => `<Relationship Id="rIdX${i}" Type="${CUSTOM_XML}" Target="/customXml/x.xml"/>`),
      ),
    })),
  '400,000 characters of policy tags': () =>
    change((parts) => ({
      'customXml/x.xml': `<x>${'<policy/>'.repeat(44_000)}</x>`,
      [RELATIONS]: related(parts, `<Relationship Id="rIdX" Type="${CUSTOM_XML}" Target="/customXml/x.xml"/>`),
    })),
  'a name of 400,000 characters': () =>
    change((parts) => ({
      [WORKBOOK]: (parts[WORKBOOK] ?? '').replace(
        '</definedNames>',
        `<definedName name="zzz">${'_xldudf_IIOT_'.repeat(30_000)}</definedName></definedNames>`,
      ),
    })),
  'two million blank cells': () =>
    change((parts) =>
      onSheet(
        parts,
        'スペック',
        many(1_000, (row) => `<row r="${row + 1_000}">${'<c/>'.repeat(2_000)}</row>`),
      ),
    ),
  'a shared formula over 20,000 cells': () =>
    change((parts) =>
      onSheet(
        parts,
        'スペック',
        `<row r="999"><c r="A999"><f t="shared" ref="A999:A99999" si="9">${`A1+`.repeat(2_000)}1</f><v>1</v></c></row>${many(
          20_000,
          (row) =>
            `<row r="${row + 1_000}"><c r="A${row + 1_000}" cm="1" zz="1"><f t="shared" si="9"/></c></row>`,
        )}`,
      ),
    ),
  '200,000 unknown item ids': () =>
    change((parts) =>
      onSheet(
        parts,
        'スペック',
        many(200_000, (row) => `<row r="${row + 1_000}">${text(`A${row + 1_000}`, `OWN-ABC-${row}`)}</row>`),
      ),
    ),
  '16 MB of references': () =>
    change((parts) =>
      onSheet(parts, 'スペック', `<row r="1000">${text('Z1000', '&amp;'.repeat(3_300_000))}</row>`),
    ),
};

/** How each has to end. */
export const HOSTILE_ENDS: Readonly<Record<keyof typeof HOSTILE_FILES, string>> = {
  'one part of 300 sheets': 'ambiguous',
  'ten thousand sheets': 'tooLarge',
  'a custom part of 600 relationships': 'tooLarge',
  '400,000 characters of policy tags': 'read',
  'a name of 400,000 characters': 'read',
  'two million blank cells': 'tooLarge',
  'a shared formula over 20,000 cells': 'read',
  '200,000 unknown item ids': 'read',
  '16 MB of references': 'tooLarge',
};
