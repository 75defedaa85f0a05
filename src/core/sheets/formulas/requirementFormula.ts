import { isRiskSheet } from '../../model/sheetGroups';
import type { CheckItem } from '../../guide/item';
import type { CaseNames } from '../caseNames';
import type { CellWords } from '../cellWords';
import type { RowRefs } from '../understanding/rowHelpers';
import { ruleName } from '../understanding/ruleNames';
import { choose, customElseNative, quote } from './expressions';

/**
 * 要否 of a row: nothing while the item's circumstance does not hold, else by level and label. Risk sheets are answered
 * before the level is known, so their rows take the low one until then.
 */
export function requirementFormula(
  { field, helper }: RowRefs,
  { sheet, appliesWhen }: Pick<CheckItem, 'sheet' | 'appliesWhen'>,
  n: CaseNames,
  w: CellWords,
): string {
  const { requirements: words, undecided, levels } = w;
  const isRisk = isRiskSheet(sheet);
  const level = isRisk
    ? `IF(${n.impactLevel}=${quote(undecided)},${quote(levels.low)},${n.impactLevel})`
    : n.impactLevel;
  const line = helper('line');
  const name = (key: Parameters<typeof ruleName>[0]) => ruleName(key, w.language);
  const applies =
    appliesWhen === 'conditionalPass'
      ? `${name('conditionalPass')}=1`
      : `INDEX(${name('conditions')},INDEX(${name('itemConditions')},${line}))=1`;
  const native = choose(
    [[`AND(${helper('waived')}=1,${helper('base')}<>${quote(words.notRequired)})`, quote(words.exempt)]],
    helper('base'),
  );
  const known = isRisk ? native : `IF(${level}=${quote(undecided)},${quote(undecided)},${native})`;
  const custom = `IIOT.REQUIRED(${field('itemId')},${level},${helper('waived')}=1,INDEX(${n.itemLevels},${line},0))`;
  return `IF(${applies},${customElseNative(custom, known)},${quote(words.notRequired)})`;
}
