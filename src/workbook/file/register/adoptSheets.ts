import { strToU8 } from 'fflate';
import { mapTags } from '../clean/xmlText';
import type { Parts } from '../read/openPackage';
import { partText } from '../read/partText';
import { relationshipsPart } from '../read/readRelationships';
import { readSharedStrings } from '../read/readSharedStrings';
import { findWorkbookPart, sheetParts, stringsOf, type WorkbookPart } from '../read/readWorkbook';
import { escapeAttribute, escapeText } from '../write/xml/escapeText';
import { adoptStyles, type AdoptedStyles } from './adoptStyles';

const RELATIONSHIP = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const WORKSHEET = 'application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml';
const SHARED = /<c r="([A-Z]+\d+)"([^>]*?) t="s"><v>(\d+)<\/v><\/c>/g;

/**
 * A workbook with the sheets of another one behind its own, looks, rules and print titles included. They must
 * refer to themselves alone, and hold neither charts nor pictures.
 * @throws WorkbookFileError
 */
export function adoptSheets(parts: Parts, donor: Parts): Parts {
  const [book, other] = [findWorkbookPart(parts), findWorkbookPart(donor)];
  const changed = new Map(parts);
  const put = (part: string, xml: string): void => void changed.set(part, strToU8(xml));
  const stylesPart = stylesOf(book);
  const styles = adoptStyles(partText(parts, stylesPart), partText(donor, stylesOf(other)), stylesPart);
  put(stylesPart, styles.xml);
  const strings = stringsOf(donor, other, readSharedStrings);
  const known = sheetParts(parts, book);
  let [id, number] = [Math.max(0, ...known.map((sheet) => sheet.id)), 1];
  let workbook = partText(parts, book.part);
  let relations = partText(parts, relationshipsPart(book.part));
  let types = partText(parts, '[Content_Types].xml');
  for (const { name, xml } of sheetParts(donor, other)) {
    while (changed.has(`xl/worksheets/sheet${number}.xml`)) number += 1;
    const path = `xl/worksheets/sheet${number}.xml`;
    id += 1;
    put(path, adopted(xml, strings, styles));
    const relation = `rIdAdopted${id}`;
    const sheet = `<sheet name="${escapeAttribute(name)}" sheetId="${id}" r:id="${relation}" xmlns:r="${RELATIONSHIP}"/>`;
    workbook = workbook.replace('</sheets>', () => `${sheet}</sheets>`);
    relations = relations.replace(
      '</Relationships>',
      `<Relationship Id="${relation}" Type="${RELATIONSHIP}/worksheet" Target="/${path}"/></Relationships>`,
    );
    types = types.replace('</Types>', `<Override PartName="/${path}" ContentType="${WORKSHEET}"/></Types>`);
  }
  put(book.part, withNames(workbook, partText(donor, other.part), known.length));
  put(relationshipsPart(book.part), relations);
  put('[Content_Types].xml', types);
  return changed;
}

const stylesOf = ({ relations }: WorkbookPart): string =>
  relations.find(({ type }) => type === 'styles')?.target ?? 'xl/styles.xml';

/** Looks get their new indexes, texts stand in their cells; the sheet that was shown stays the one that is. */
function adopted(xml: string, strings: readonly string[], { look, format }: AdoptedStyles): string {
  const renumbered = (tag: string, key: string, index: (before: number) => number): string =>
    tag.replace(
      new RegExp(`(\\s${key}=")(\\d+)"`),
      (_all, head: string, before: string) => `${head}${index(Number(before))}"`,
    );
  const texted = xml.replace(
    SHARED,
    (_all, cell: string, rest: string, index: string) =>
      `<c r="${cell}"${rest} t="inlineStr"><is><t xml:space="preserve">${escapeText(strings[Number(index)] ?? '')}</t></is></c>`,
  );
  const cells = mapTags(texted, 'c', (tag) => renumbered(tag, 's', look));
  const columns = mapTags(cells, 'col', (tag) => renumbered(tag, 'style', look));
  const rules = mapTags(columns, 'cfRule', (tag) => renumbered(tag, 'dxfId', format));
  return mapTags(rules, 'sheetView', (tag) => tag.replace(/\stabSelected="[^"]*"/, ''));
}

/** Print titles and filters belong to a sheet by its place in the workbook. */
function withNames(workbook: string, donor: string, before: number): string {
  const names = (donor.match(/<definedName\b[^>]*localSheetId[^>]*>[^<]*<\/definedName>/g) ?? []).map(
    (name) =>
      name.replace(
        /localSheetId="(\d+)"/,
        (_all, index: string) => `localSheetId="${Number(index) + before}"`,
      ),
  );
  if (names.length === 0) return workbook;
  const all = names.join('');
  if (workbook.includes('</definedNames>'))
    return workbook.replace('</definedNames>', () => `${all}</definedNames>`);
  const bare = workbook.replace(/<definedNames\s*\/>/, '');
  const after = bare.includes('</externalReferences>') ? '</externalReferences>' : '</sheets>';
  return bare.replace(after, () => `${after}<definedNames>${all}</definedNames>`);
}
