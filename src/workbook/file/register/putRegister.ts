import { strToU8 } from 'fflate';
import { growFormula, reachOf } from '../../../core/register/growFormula';
import type { RegisterPlace, RowEdit } from '../../../core/register/registerPlace';
import { columnIndex } from '../../../core/model/cellRange';
import { mapTags, withAttribute } from '../clean/xmlText';
import { zipOf } from '../clean/cleanWorkbook';
import type { Parts } from '../read/openPackage';
import { partText } from '../read/partText';
import { findWorkbookPart, sheetParts } from '../read/readWorkbook';
import { putRows, type RowLooks } from './putRows';
import { quotedLooks, type QuotedLooks } from './quotedLooks';

/**
 * The register with rows written into it. Sheets, columns, notes, looks and charts of its own stay; formulas
 * that count the records, filters and marks reach down to the last of them, and everything is calculated
 * when the file is opened.
 * @throws WorkbookFileError
 */
export function putRegister(parts: Parts, place: RegisterPlace, edits: readonly RowEdit[]): Uint8Array {
  const sheets = sheetParts(parts, findWorkbookPart(parts));
  const lastRow = Math.max(...edits.filter(({ sheet }) => sheet === place.sheet).map(({ row }) => row));
  const reach = Math.max(0, ...sheets.map(({ xml }) => reachOf(plainFormulas(xml), place.sheet) ?? 0));
  return putSheets(parts, edits, new Map([[place.sheet, place.headingRow + 1]]), {
    sheet: (name, xml) => growSheet(xml, name === place.sheet, place, reach, lastRow),
    book: (xml) => growNames(xml, place, reach, lastRow),
  });
}

/** What else changes in the sheets and in the workbook part. */
interface Further {
  readonly sheet: (name: string, xml: string) => string;
  readonly book: (xml: string) => string;
}

const NOTHING_ELSE: Further = { sheet: (_name, xml) => xml, book: (xml) => xml };

/**
 * A workbook with rows written into some of its sheets; everything is calculated when it is opened.
 * @param models row of each sheet that new rows look like; on others they have the host's own look
 * @throws WorkbookFileError
 */
export function putSheets(
  parts: Parts,
  edits: readonly RowEdit[],
  models: ReadonlyMap<string, number>,
  further: Further = NOTHING_ELSE,
): Uint8Array {
  const book = findWorkbookPart(parts);
  const stylesPart = book.relations.find(({ type }) => type === 'styles')?.target ?? 'xl/styles.xml';
  const styles = quotedLooks(partText(parts, stylesPart), stylesPart);
  const bySheet = new Map<string, RowEdit[]>();
  for (const edit of edits) {
    const own = bySheet.get(edit.sheet);
    if (own === undefined) bySheet.set(edit.sheet, [edit]);
    else own.push(edit);
  }
  const changed = new Map(parts);
  for (const { name, path, xml } of sheetParts(parts, book)) {
    const own = bySheet.get(name) ?? [];
    const filled =
      own.length === 0 ? xml : putRows(xml, path, own, looksOf(xml, models.get(name) ?? 0, styles));
    const grown = further.sheet(name, filled);
    if (grown !== xml) changed.set(path, strToU8(grown));
  }
  changed.set(stylesPart, strToU8(styles.xml()));
  changed.set(book.part, strToU8(calculated(further.book(partText(parts, book.part)))));
  return zipOf(changed);
}

/** Sheet names of other scripts need no quotes in some programs; what XML escapes is read as it is meant. */
const plainFormulas = (xml: string): string => xml.replace(/&apos;/g, "'");

/** A new row looks like the first record. */
function looksOf(xml: string, model: number, { quoted }: QuotedLooks): RowLooks {
  const row = new RegExp(`<row\\b[^>]*?\\br="${model}"[^>]*?>([^]*?)</row>`).exec(xml)?.[1] ?? '';
  const looks = new Map(
    [...row.matchAll(/<c\b[^>]*?\br="([A-Z]{1,3})\d+"[^>]*?\bs="(\d+)"/g)].map(
      ([, letters = '', look = '']) => [columnIndex(letters), look],
    ),
  );
  return { newCell: (column) => looks.get(column) ?? null, quoted };
}

function growSheet(
  xml: string,
  isRegister: boolean,
  place: RegisterPlace,
  reach: number,
  lastRow: number,
): string {
  if (reach === 0 || lastRow <= reach) return xml;
  const counted = xml.replace(/<f\b[^>]*>[^<]*<\/f>/g, (formula) =>
    growFormula(plainFormulas(formula), place.sheet, reach, lastRow),
  );
  if (!isRegister) return counted;
  const grow = (attribute: string) => (tag: string) =>
    tag.replace(new RegExp(`(\\s${attribute}=")([^"]*)"`), (_all, head: string, ranges: string) => {
      return `${head}${growRanges(ranges, place.headingRow, reach, lastRow)}"`;
    });
  return mapTags(
    mapTags(mapTags(counted, 'autoFilter', grow('ref')), 'conditionalFormatting', grow('sqref')),
    'dimension',
    (tag) =>
      tag.replace(/(:[A-Z]{1,3})(\d+)"/, (_all, letters: string, row: string) => {
        return `${letters}${Math.max(Number(row), lastRow)}"`;
      }),
  );
}

/** Ranges that begin at the headings or the first record and end with the last ready row. */
function growRanges(ranges: string, headingRow: number, reach: number, lastRow: number): string {
  const pattern = new RegExp(
    `(\\$?[A-Z]{1,3}\\$?(?:${headingRow}|${headingRow + 1}):\\$?[A-Z]{1,3}\\$?)${reach}(?!\\d)`,
    'g',
  );
  return ranges.replace(pattern, (_all, before: string) => `${before}${lastRow}`);
}

/** Defined names, that of the filter among them. */
function growNames(xml: string, place: RegisterPlace, reach: number, lastRow: number): string {
  if (reach === 0 || lastRow <= reach) return xml;
  return xml.replace(/<definedName\b[^>]*>[^<]*<\/definedName>/g, (name) =>
    growRanges(name, place.headingRow, reach, lastRow),
  );
}

/** Excel calculates the whole workbook when it opens it. */
function calculated(xml: string): string {
  if (!/<calcPr\b/.test(xml))
    return xml.replace(/(<\/definedNames>|<\/sheets>)(?![^]*\1)/, '$1<calcPr fullCalcOnLoad="1"/>');
  return mapTags(xml, 'calcPr', (tag) =>
    tag.includes('fullCalcOnLoad')
      ? withAttribute(tag, 'fullCalcOnLoad', '1')
      : tag.replace(/\s*(\/?>)$/, ' fullCalcOnLoad="1"$1'),
  );
}
