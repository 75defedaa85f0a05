import { DEFAULT_POLICY } from '../../guide/policy';
import type { SheetKey } from '../../model/terms';
import { isExemptible } from '../../rules/requirement/isExemptible';
import { absolute, quoteSheet } from '../../model/address';
import type { LabelledRows } from '../formulas/contradictionFormulas';
import { columnOf, type RowField } from '../../model/rowFields';
import { SHEET_NAMES } from '../../model/sheetNames';
import { FIRST_ITEM_ROW } from './checkLayout';
import type { CaseContext } from './context';

/** The rows of all sheets that hold items a label may waive. */
export function labelledRows({ sheetKeys, itemsOf, language }: CaseContext): LabelledRows[] {
  const rangeOf = (key: SheetKey, field: RowField) => {
    const lastRow = FIRST_ITEM_ROW + itemsOf(key).length - 1;
    const column = columnOf(field);
    return `${quoteSheet(SHEET_NAMES[key][language])}!${absolute(column, FIRST_ITEM_ROW)}:${absolute(column, lastRow)}`;
  };
  return sheetKeys
    .filter((key) => itemsOf(key).some((item) => isExemptible(item, 'high', DEFAULT_POLICY)))
    .map((key) => ({ required: rangeOf(key, 'required'), answer: rangeOf(key, 'answer') }));
}
