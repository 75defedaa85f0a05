import type { CellValue, RowReading, Unplaced } from '../../../core/assessment/reading';
import type { CheckItem } from '../../../core/guide/item';
import { a1 } from '../../../core/template/address';
import { ROW_COLUMNS, type RowField } from '../../../core/template/rowFields';
import { toCellValue } from './cellValue';
import { comparable } from './comparable';
import { findHeadings, type Headings } from './headings';
import { valueAt, type SheetValues } from './snapshot';

const WORDS: ReadonlyMap<string, RowField> = new Map(
  ROW_COLUMNS.flatMap(({ field, heading }) =>
    [heading.ja, heading.en].map((text) => [comparable(text), field] as const),
  ),
);
/** 方針 lists item ids, too; only a check sheet has answers. */
const NEEDED: readonly RowField[] = ['itemId', 'answer'];

/** Rows of one sheet and what could not be placed on it. */
export interface CheckRows {
  readonly rows: readonly RowReading[];
  readonly unplaced: readonly Unplaced[];
}

/** Heading row and columns of a check sheet; null when the sheet is none. */
export function checkHeadings(sheet: SheetValues): Headings<RowField> | null {
  return findHeadings(sheet, WORDS, NEEDED);
}

/**
 * Every item row of a check sheet, found by its id in the 項目ID column.
 * @param items the catalogue by id
 * @param seen ids placed so far; this sheet's are added, a second row of one is reported
 */
export function placeCheckRows(
  sheet: SheetValues,
  headings: Headings<RowField>,
  items: ReadonlyMap<string, CheckItem>,
  seen: Set<string>,
): CheckRows {
  const idColumn = headings.columns.get('itemId') ?? 0;
  const rows: RowReading[] = [];
  const unplaced: Unplaced[] = missingColumns(sheet, headings);
  for (let row = headings.row + 1; row < sheet.firstRow + sheet.values.length; row += 1) {
    const id = itemIdOf(valueAt(sheet, row, idColumn));
    if (id === '') continue;
    const item = items.get(id);
    const reason = item === undefined ? 'unknown-item' : seen.has(id) ? 'duplicate-item' : null;
    if (item === undefined || reason !== null) {
      unplaced.push({
        reason: reason ?? 'unknown-item',
        what: id,
        place: { sheet: sheet.name, cell: a1(idColumn, row + 1) },
      });
      continue;
    }
    seen.add(id);
    rows.push(readRow(sheet, headings, row, item));
  }
  return { rows, unplaced };
}

function itemIdOf(value: string | number | boolean): string {
  return typeof value === 'string' ? value.normalize('NFKC').trim().toUpperCase() : String(value);
}

function missingColumns(sheet: SheetValues, { row, columns }: Headings<RowField>): Unplaced[] {
  return ROW_COLUMNS.filter(({ field }) => !columns.has(field)).map(({ heading }) => ({
    reason: 'missing-field',
    what: heading.ja,
    place: { sheet: sheet.name, cell: a1(columns.get('itemId') ?? 0, row + 1) },
  }));
}

/** A field whose column is missing is blank, and its address is that of the item id. */
function readRow(
  sheet: SheetValues,
  { columns }: Headings<RowField>,
  row: number,
  item: CheckItem,
): RowReading {
  const fields: Partial<Record<RowField, CellValue>> = {};
  const cells: Partial<Record<RowField, string>> = {};
  for (const { field } of ROW_COLUMNS) {
    const column = columns.get(field);
    fields[field] = column === undefined ? null : toCellValue(valueAt(sheet, row, column));
    cells[field] = a1(column ?? columns.get('itemId') ?? 0, row + 1);
  }
  return {
    itemId: item.id,
    sheetKey: item.sheet,
    sheet: sheet.name,
    row: row + 1,
    fields: fields as Record<RowField, CellValue>,
    cells: cells as Record<RowField, string>,
  };
}
