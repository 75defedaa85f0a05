import { LANGUAGES, type Language } from '../../../core/model/language';
import type { CellValue } from '../../../core/model/reading';
import type { RowValues } from '../../../core/register/existing/existingPlace';
import type { RegisterColumn } from '../../../core/sheets/register/registerColumns';
import { comparable } from '../comparable';
import type { Headings } from '../headings';
import type { SheetCells } from '../workbookCells';

/** Columns of a sheet with one row for each of something. */
type Columns<Field extends string> = readonly (RegisterColumn & { readonly field: Field })[];

/** Fields by their headings in either language. */
export const wordsOf = <Field extends string>(columns: Columns<Field>) =>
  new Map(
    columns.flatMap(({ field, heading }) =>
      LANGUAGES.map((language) => [comparable(heading[language]), field] as const),
    ),
  );

export interface Filled<Field extends string> {
  readonly row: number;
  readonly values: RowValues<Field>;
}

/**
 * Rows that hold something in one of the columns, and the first row below all of them.
 * @param counts fields that tell a filled row; a formula that shows nothing is nothing
 */
export function rowsBelow<Field extends string>(
  sheet: SheetCells,
  { row: headingRow, columns }: Headings<Field>,
  counts: (field: Field) => boolean,
): { readonly rows: readonly Filled<Field>[]; readonly nextRow: number } {
  const fields = new Map([...columns].map(([field, column]) => [column, field] as const));
  const rows: Filled<Field>[] = [];
  let last = headingRow;
  for (const [row, cells] of sheet.rows) {
    if (row <= headingRow) continue;
    const values: Partial<Record<Field, CellValue>> = {};
    let isFilled = false;
    for (const { col, value } of cells) {
      const field = fields.get(col);
      if (value === null || value === '') continue;
      if (field === undefined || counts(field)) isFilled = true;
      if (field !== undefined) values[field] = value;
    }
    if (!isFilled) continue;
    last = Math.max(last, row);
    if (Object.keys(values).length > 0) rows.push({ row: row + 1, values });
  }
  return { rows, nextRow: last + 2 };
}

/** The language that most headings are written in. */
export function languageOf<Field extends string>(
  sheet: SheetCells,
  { row, columns }: Headings<Field>,
  all: Columns<Field>,
): Language {
  const cells = sheet.rows.get(row) ?? [];
  const score = (language: Language): number =>
    all.filter(({ field, heading }) => {
      const value = cells.find(({ col }) => col === columns.get(field))?.value ?? null;
      return comparable(value) === comparable(heading[language]);
    }).length;
  return score('ja') >= score('en') ? 'ja' : 'en';
}
