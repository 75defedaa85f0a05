import type { CellValue, RowReading, Unplaced } from '../../../../core/assessment/reading';
import { ITEMS } from '../../../../core/guide/catalogue';
import type { CheckItem } from '../../../../core/guide/item';
import { ROW_COLUMNS, type RowField } from '../../../../core/template/rowFields';
import { cellName } from '../cellAddress';
import { valueAt, type RawSheet } from '../rawWorkbook';
import { comparable, itemIdOf } from './comparable';
import { findHeadings, type Headings } from './findHeadings';

const WORDS: ReadonlyMap<string, RowField> = new Map(
  ROW_COLUMNS.flatMap(({ field, heading }) =>
    [heading.ja, heading.en].map((text) => [comparable(text), field] as const),
  ),
);

/** The policy sheet lists item ids, too; only a check sheet has answers. */
const NEEDED: readonly RowField[] = ['itemId', 'answer'];

export interface ItemRows {
  readonly rows: readonly RowReading[];
  readonly unplaced: readonly Unplaced[];
}

/**
 * Every item row of the workbook, found by its id on whatever sheet. Ids that the catalogue does not
 * know and second rows of an id are reported; so are columns whose heading is gone.
 */
export function readItemRows(sheets: readonly RawSheet[]): ItemRows {
  const rows: RowReading[] = [];
  const unplaced: Unplaced[] = [];
  const seen = new Set<string>();
  for (const sheet of sheets) {
    const headings = findHeadings(sheet, WORDS, NEEDED);
    if (headings === null) continue;
    unplaced.push(...missingColumns(sheet, headings));
    for (const row of sheet.rows.keys()) {
      if (row > headings.row) placeRow(sheet, headings, row, { rows, unplaced, seen });
    }
  }
  return { rows, unplaced };
}

interface Found {
  readonly rows: RowReading[];
  readonly unplaced: Unplaced[];
  readonly seen: Set<string>;
}

function placeRow(sheet: RawSheet, headings: Headings<RowField>, row: number, found: Found): void {
  const column = headings.columns.get('itemId') ?? 0;
  const id = itemIdOf(valueAt(sheet, row, column));
  if (id === '') return;
  const item = ITEMS.get(id);
  if (item && !found.seen.has(id)) {
    found.seen.add(id);
    found.rows.push(rowReading(sheet, headings, row, item));
    return;
  }
  const place = { sheet: sheet.name, cell: cellName(row, column) };
  found.unplaced.push({ reason: item ? 'duplicate-item' : 'unknown-item', what: id, place });
}

/** A field whose column is missing is blank, and its address is that of the item id. */
function rowReading(
  sheet: RawSheet,
  { columns }: Headings<RowField>,
  row: number,
  item: CheckItem,
): RowReading {
  const idColumn = columns.get('itemId') ?? 0;
  const value = (field: RowField): CellValue => {
    const column = columns.get(field);
    return column === undefined ? null : valueAt(sheet, row, column);
  };
  const cell = (field: RowField): string => cellName(row, columns.get(field) ?? idColumn);
  return {
    itemId: item.id,
    sheetKey: item.sheet,
    sheet: sheet.name,
    row: row + 1,
    fields: eachField(value),
    cells: eachField(cell),
  };
}

function eachField<T>(of: (field: RowField) => T): Record<RowField, T> {
  return Object.fromEntries(ROW_COLUMNS.map(({ field }) => [field, of(field)])) as Record<RowField, T>;
}

function missingColumns(sheet: RawSheet, { row, columns }: Headings<RowField>): Unplaced[] {
  const place = { sheet: sheet.name, cell: cellName(row, columns.get('itemId') ?? 0) };
  return ROW_COLUMNS.filter(({ field }) => !columns.has(field)).map(({ heading }) => ({
    reason: 'missing-field',
    what: heading.ja,
    place,
  }));
}
