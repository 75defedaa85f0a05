import { LANGUAGES, type Language } from '../../../core/model/language';
import type { CellValue } from '../../../core/model/reading';
import type { ImportPlace, RegisterPlace, RegisterRecord } from '../../../core/register/registerPlace';
import { FIRST_IMPORT_LINE, IMPORT_COLUMNS } from '../../../core/sheets/register/importSheet';
import { REGISTER_COLUMNS, type RegisterField } from '../../../core/sheets/register/registerColumns';
import { REGISTER_TEXT } from '../../../core/sheets/register/registerWords';
import { comparable } from '../comparable';
import { findHeadings, type Headings } from '../headings';
import type { SheetCells } from '../workbookCells';

/** Headings that no register lacks. */
const NEEDED = ['caseId', 'device', 'source'] as const satisfies readonly RegisterField[];

const WORDS = new Map<string, RegisterField>(
  REGISTER_COLUMNS.flatMap(({ field, heading }) =>
    LANGUAGES.map((language) => [comparable(heading[language]), field] as const),
  ),
);

const IMPORT_WORDS = new Map(
  IMPORT_COLUMNS.flatMap((column) =>
    LANGUAGES.map((language) => [comparable(REGISTER_TEXT[column][language]), column] as const),
  ),
);

/**
 * Finds 台帳 by its headings, wherever people moved the sheet or its columns to.
 * @returns null where the workbook has none
 */
export function placeRegister(sheets: readonly SheetCells[]): RegisterPlace | null {
  for (const sheet of sheets) {
    const headings = findHeadings(sheet, WORDS, NEEDED);
    if (headings !== null) return placeOf(sheet, headings, sheets);
  }
  return null;
}

function placeOf(
  sheet: SheetCells,
  { row: headingRow, columns }: Headings<RegisterField>,
  sheets: readonly SheetCells[],
): RegisterPlace {
  const fields = new Map([...columns].map(([field, column]) => [column, field] as const));
  const records: RegisterRecord[] = [];
  let last = headingRow;
  for (const [row, cells] of sheet.rows) {
    if (row <= headingRow) continue;
    const filled = cells.filter(({ value }) => value !== null && value !== '');
    if (filled.length > 0) last = Math.max(last, row);
    const values: Partial<Record<RegisterField, CellValue>> = {};
    for (const { col, value } of filled) {
      const field = fields.get(col);
      if (field !== undefined) values[field] = value;
    }
    if (values.caseId !== undefined || values.device !== undefined) records.push({ row: row + 1, values });
  }
  return {
    sheet: sheet.name,
    language: languageOf(sheet, headingRow, columns),
    headingRow: headingRow + 1,
    columns,
    records,
    nextRow: last + 2,
    importSheet: placeImport(sheets),
  };
}

/** The language that most headings are written in. */
function languageOf(
  sheet: SheetCells,
  headingRow: number,
  columns: ReadonlyMap<RegisterField, number>,
): Language {
  const cells = sheet.rows.get(headingRow) ?? [];
  const score = (language: Language): number =>
    REGISTER_COLUMNS.filter(({ field, heading }) => {
      const value = cells.find(({ col }) => col === columns.get(field))?.value ?? null;
      return comparable(value) === comparable(heading[language]);
    }).length;
  return score('ja') >= score('en') ? 'ja' : 'en';
}

/** 読み込み結果 is written from fixed cells, so it counts only where its headings stand where they stood. */
function placeImport(sheets: readonly SheetCells[]): ImportPlace | null {
  for (const sheet of sheets) {
    const headings = findHeadings(sheet, IMPORT_WORDS, IMPORT_COLUMNS);
    const isInPlace = IMPORT_COLUMNS.every((column, index) => headings?.columns.get(column) === index);
    if (headings?.row !== FIRST_IMPORT_LINE - 2 || !isInPlace) continue;
    const last = Math.max(FIRST_IMPORT_LINE - 2, ...[...sheet.rows.keys()].slice(-1));
    return { sheet: sheet.name, lines: last - (FIRST_IMPORT_LINE - 2) };
  }
  return null;
}
