import { isRiskSheet } from '../../model/sheetGroups';
import type { CheckItem } from '../../guide/item';
import { levelOf } from '../../rules/requirement/requirementOf';
import type { SheetDraft } from '../sheetDraft';
import {
  helperColumn,
  helperFormulas,
  initialHelpers,
  ROW_HELPERS,
  type RowRefs,
} from '../understanding/rowHelpers';
import { ruleName } from '../understanding/ruleNames';
import type { CaseContext } from './context';

/** Hidden cells at the right end: how the row was understood. */
export function writeHelpers(
  draft: SheetDraft,
  item: CheckItem,
  refs: RowRefs,
  row: number,
  context: CaseContext,
): void {
  const { names, words: w } = context;
  const isRisk = isRiskSheet(item.sheet);
  const column = ruleName(isRisk ? 'riskColumn' : 'levelColumn', w.language);
  const formulas = helperFormulas(refs, column, names, w);
  const initial = initialHelpers(
    lineOf(item, context),
    isRisk ? levelOf(item, 'low', context.policy) : null,
    w,
  );
  for (const { helper } of ROW_HELPERS)
    draft.formula(helperColumn(item.sheet, helper), row, 'helper', formulas[helper], initial[helper] ?? '');
}

/** 1-based line of an item in the table of items. */
function lineOf({ id }: CheckItem, { sheetKeys, itemsOf }: CaseContext): number {
  return sheetKeys.flatMap((key) => itemsOf(key)).findIndex((item) => item.id === id) + 1;
}
