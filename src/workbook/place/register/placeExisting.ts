import type { Sighting } from '../../../core/devices/known/knownDevice';
import { textOfCell } from '../../../core/model/cell';
import { LANGUAGES, type Language } from '../../../core/model/language';
import type { CellValue } from '../../../core/model/reading';
import type {
  ExistingPlace,
  ExistingRow,
  ListsPlace,
  RowValues,
} from '../../../core/register/existing/existingPlace';
import { deviceOfRow, sightingsOf } from '../../../core/register/existing/readingRecord';
import { EXISTING_COLUMNS, type ExistingField } from '../../../core/sheets/register/existingColumns';
import { LIST_COLUMNS, type ListsField } from '../../../core/sheets/register/listsSheet';
import type { RegisterColumn } from '../../../core/sheets/register/registerColumns';
import { comparable } from '../comparable';
import { findHeadings, type Headings } from '../headings';
import type { SheetCells } from '../workbookCells';

/** Headings that tell the sheets from all others. */
const NEEDED = ['no', 'exclusion', 'name'] as const satisfies readonly ExistingField[];
const NEEDED_OF_LISTS = ['source', 'columns', 'readOn'] as const satisfies readonly ListsField[];

const wordsOf = <Field extends string>(columns: readonly (RegisterColumn & { readonly field: Field })[]) =>
  new Map(
    columns.flatMap(({ field, heading }) =>
      LANGUAGES.map((language) => [comparable(heading[language]), field] as const),
    ),
  );

const EXISTING_WORDS = wordsOf<ExistingField>(EXISTING_COLUMNS);
const LIST_WORDS = wordsOf<ListsField>(LIST_COLUMNS);

interface Filled<Field extends string> {
  readonly row: number;
  readonly values: RowValues<Field>;
}

/** Finds 既設機器 by its headings; null where the workbook has none. */
export function placeExisting(sheets: readonly SheetCells[]): ExistingPlace | null {
  for (const sheet of sheets) {
    const headings = findHeadings(sheet, EXISTING_WORDS, NEEDED);
    if (headings === null) continue;
    const { rows, nextRow } = rowsBelow(sheet, headings, (field) => field !== 'state');
    return {
      sheet: sheet.name,
      language: languageOf(sheet, headings),
      headingRow: headings.row + 1,
      columns: headings.columns,
      rows: withNumbers(rows),
      nextRow,
    };
  }
  return null;
}

/** Finds 読み込んだ一覧 by its headings; null where the workbook has none. */
export function placeLists(sheets: readonly SheetCells[]): ListsPlace | null {
  for (const sheet of sheets) {
    const headings = findHeadings(sheet, LIST_WORDS, NEEDED_OF_LISTS);
    if (headings === null) continue;
    const { rows, nextRow } = rowsBelow(sheet, headings, () => true);
    return { sheet: sheet.name, headingRow: headings.row + 1, columns: headings.columns, rows, nextRow };
  }
  return null;
}

/**
 * Rows that hold something in one of the columns, and the first row below all of them.
 * @param counts fields that tell a filled row; a formula that shows nothing is nothing
 */
function rowsBelow<Field extends string>(
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

/** Rows that people typed get numbers after those that are given; a number that is given twice counts once. */
function withNumbers(rows: readonly Filled<ExistingField>[]): readonly ExistingRow[] {
  const given = new Map<Filled<ExistingField>, number>();
  const used = new Set<number>();
  for (const filled of rows) {
    const no = Number(textOfCell(filled.values.no ?? null));
    if (!Number.isInteger(no) || no <= 0 || used.has(no)) continue;
    used.add(no);
    given.set(filled, no);
  }
  let next = [...used].reduce((last, no) => Math.max(last, no), 0);
  return rows.map((filled) => {
    const no = given.get(filled) ?? (next += 1);
    const sightings = sightingsIn(filled.values);
    return {
      ...filled,
      known: { no, sightings: sightings ?? [typedDevice(filled.values)] },
    };
  });
}

const sightingsIn = ({ record, written }: RowValues<ExistingField>): readonly Sighting[] | null =>
  sightingsOf(textOfCell(record ?? null), textOfCell(written ?? null));

/** A device that a person typed: it is as if a list of no name had it. */
const typedDevice = (values: RowValues<ExistingField>): Sighting => ({
  source: '',
  device: deviceOfRow(values),
  written: '',
  doubts: [],
  on: '',
  goneOn: null,
});

/** The language that most headings are written in. */
function languageOf(sheet: SheetCells, { row, columns }: Headings<ExistingField>): Language {
  const cells = sheet.rows.get(row) ?? [];
  const score = (language: Language): number =>
    EXISTING_COLUMNS.filter(({ field, heading }) => {
      const value = cells.find(({ col }) => col === columns.get(field))?.value ?? null;
      return comparable(value) === comparable(heading[language]);
    }).length;
  return score('ja') >= score('en') ? 'ja' : 'en';
}
