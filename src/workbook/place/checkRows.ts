import type { RowReading, Unplaced } from '../../core/model/reading';
import type { CheckItem } from '../../core/guide/item';
import type { OwnItem } from '../../core/model/ownItem';
import { itemUnder } from '../../core/guide/policyItems';
import { a1 } from '../../core/model/address';
import { headingsOf, ROW_COLUMNS, type RowColumn, type RowField } from '../../core/model/rowFields';
import { comparable } from './comparable';
import { findHeadings, findSecondTable, type Headings, type HeadingWords } from './headings';
import { itemIdOf } from './itemId';
import { perSheet } from './perSheet';
import { valueAt, type SheetCells } from './workbookCells';

const WORDS: HeadingWords<RowField> = new Map(
  ROW_COLUMNS.flatMap((column) =>
    headingsOf(column).map((text) => [comparable(text), column.field] as const),
  ),
);
/** Rows of a sheet that are reported one by one for each reason; more of them say nothing new. */
const MOST_REPORTED = 500;

/** 方針 lists item ids, too; only a check sheet has answers. */
const NEEDED: readonly RowField[] = ['itemId', 'answer'];

/** Rows found and what could not be placed. */
export interface CheckRows {
  readonly rows: readonly RowReading[];
  readonly unplaced: readonly Unplaced[];
}

/** Heading row and columns of a check sheet; null when the sheet is none. */
export const checkHeadings: (sheet: SheetCells) => Headings<RowField> | null = perSheet((sheet) =>
  findHeadings(sheet, WORDS, NEEDED),
);

/**
 * Every item row of the check sheets, found by its id in the 項目ID column. Ids that
 * neither the catalogue nor the company's policy knows and second rows of an id are reported (of two rows the one on
 * the earlier sheet of the list counts); so are
 * columns whose heading is gone.
 * @param isOlder whether the workbook was made before a template version
 */
export function placeCheckRows(
  sheets: readonly SheetCells[],
  ownItems: readonly OwnItem[],
  isOlder: (since: string) => boolean,
): CheckRows {
  const rows: RowReading[] = [];
  const unplaced: Unplaced[] = [];
  const seen = new Set<string>();
  for (const sheet of sheets) {
    const headings = checkHeadings(sheet);
    if (headings === null) continue;
    const readingOf = rowsOf(sheet);
    const seenBefore = seen.size;
    const leftOut: Unplaced[] = [];
    const leftOutOf = new Map<Unplaced['reason'], number>();
    for (const { id, row, cell } of idsOf(sheet)) {
      const item = itemUnder({ ownItems }, id);
      if (item && !seen.has(id)) {
        seen.add(id);
        rows.push(readingOf(row, item));
      } else {
        const reason = item ? 'duplicate-item' : 'unknown-item';
        const count = (leftOutOf.get(reason) ?? 0) + 1;
        leftOutOf.set(reason, count);
        if (count <= MOST_REPORTED) leftOut.push({ reason, what: id, place: { sheet: sheet.name, cell } });
      }
    }
    // A copy or a working list needs no further columns.
    if (seen.size > seenBefore) {
      unplaced.push(...missingColumns(sheet, headings, isOlder), ...secondTables(sheet));
    }
    unplaced.push(...leftOut);
  }
  return { rows, unplaced };
}

/** What is carried over is only shown again, and not on every sheet. */
function missingColumns(
  sheet: SheetCells,
  { row, columns }: Headings<RowField>,
  isOlder: (since: string) => boolean,
): Unplaced[] {
  return ROW_COLUMNS.filter(({ field, role, since }: RowColumn & { readonly field: RowField }) => {
    const isAsked = role !== 'carried' && (since === undefined || !isOlder(since));
    return isAsked && !columns.has(field);
  }).map(({ heading }) => ({
    reason: 'missing-field',
    what: heading.ja,
    place: { sheet: sheet.name, cell: a1(columns.get('itemId') ?? 0, row + 1) },
  }));
}

/** A second table of items beside or below the one that counts: a person may look at it instead. */
const secondTables = perSheet((sheet): readonly Unplaced[] => {
  const headings = checkHeadings(sheet);
  const second = headings && findSecondTable(sheet, WORDS, headings, NEEDED);
  if (!second) return [];
  return [{ reason: 'second-table', what: sheet.name, place: { sheet: sheet.name, cell: second } }];
});

interface PlacedId {
  readonly id: string;
  /** 0-based. */
  readonly row: number;
  readonly cell: string;
}

/** The item ids that stand below the headings of a check sheet. */
const idsOf = perSheet((sheet): readonly PlacedId[] => {
  const headings = checkHeadings(sheet);
  const column = headings?.columns.get('itemId') ?? 0;
  return [...sheet.rows.keys()].flatMap((row) => {
    const id = headings !== null && row > headings.row ? itemIdOf(valueAt(sheet, row, column)) : '';
    return id === '' ? [] : [{ id, row, cell: a1(column, row + 1) }];
  });
});

/** Reads rows of a check sheet, each once while the sheet stays as it is. */
const rowsOf = perSheet((sheet) => {
  const known = new Map<number, { readonly item: CheckItem; readonly reading: RowReading }>();
  const headings = checkHeadings(sheet) ?? { row: 0, columns: new Map<RowField, number>() };
  return (row: number, item: CheckItem): RowReading => {
    const entry = known.get(row);
    if (entry?.item === item) return entry.reading;
    const reading = readRow(sheet, headings, row, item);
    known.set(row, { item, reading });
    return reading;
  };
});

/** A field whose column is missing is blank, and its address is that of the item id. */
function readRow(
  sheet: SheetCells,
  { columns }: Headings<RowField>,
  row: number,
  item: CheckItem,
): RowReading {
  return {
    itemId: item.id,
    sheetKey: item.sheet,
    sheet: sheet.name,
    row: row + 1,
    fields: eachField((field) => valueAt(sheet, row, columns.get(field))),
    cells: eachField((field) => a1(columns.get(field) ?? columns.get('itemId') ?? 0, row + 1)),
  };
}

function eachField<T>(of: (field: RowField) => T): Record<RowField, T> {
  return Object.fromEntries(ROW_COLUMNS.map(({ field }) => [field, of(field)])) as Record<RowField, T>;
}
