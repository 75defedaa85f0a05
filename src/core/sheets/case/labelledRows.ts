import { DEFAULT_POLICY } from '../../guide/policy';
import { isExemptible } from '../../rules/requirement/isExemptible';
import type { LabelledRows } from '../formulas/contradictionFormulas';
import type { CaseContext } from './context';
import { itemColumn } from './itemCell';

/** The rows of all sheets that hold items a label may waive. */
export function labelledRows(context: CaseContext): LabelledRows[] {
  const { sheetKeys, itemsOf } = context;
  return sheetKeys
    .filter((key) => itemsOf(key).some((item) => isExemptible(item, 'high', DEFAULT_POLICY)))
    .map((key) => ({
      required: itemColumn(key, 'required', context),
      answer: itemColumn(key, 'answer', context),
    }));
}
