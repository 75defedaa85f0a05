import { ITEMS } from '../../guide/catalogue';
import { absolute, absoluteRange, onSheet } from '../../model/address';
import { columnOf, type RowField } from '../../model/rowFields';
import { SHEET_NAMES } from '../../model/sheetNames';
import type { SheetKey } from '../../model/terms';
import { FIRST_ITEM_ROW } from './checkLayout';
import { helperColumn, type RowHelper } from '../understanding/rowHelpers';
import type { CaseContext } from './context';

/**
 * Absolute reference of one cell of an item's row.
 * @param columnIn zero-based column on the item's sheet
 */
function inRow(
  id: string,
  columnIn: (sheet: SheetKey) => number,
  { itemsOf, language }: CaseContext,
): string {
  const sheet = ITEMS.get(id)?.sheet;
  const index = sheet ? itemsOf(sheet).findIndex((item) => item.id === id) : -1;
  if (!sheet || index < 0) throw new Error(`item ${id}: not in this case`);
  return onSheet(SHEET_NAMES[sheet][language], absolute(columnIn(sheet), FIRST_ITEM_ROW + index));
}

/**
 * One cell of an item's row, e.g. `'設定'!$J$12`.
 * @throws an Error for an item that the case does not have
 */
export function itemCell(id: string, field: RowField, context: CaseContext): string {
  return inRow(id, (sheet) => columnOf(sheet, field), context);
}

/**
 * A hidden helper cell of an item's row: how something was understood.
 * @throws an Error for an item that the case does not have
 */
export function itemHelper(id: string, helper: RowHelper, context: CaseContext): string {
  return inRow(id, (sheet) => helperColumn(sheet, helper), context);
}

/** Absolute range of one field over all rows of a check sheet, e.g. `'設定'!$J$5:$J$28`. */
export function itemColumn(sheet: SheetKey, field: RowField, { itemsOf, language }: CaseContext): string {
  const lastRow = FIRST_ITEM_ROW + itemsOf(sheet).length - 1;
  return onSheet(
    SHEET_NAMES[sheet][language],
    absoluteRange(columnOf(sheet, field), FIRST_ITEM_ROW, lastRow),
  );
}
