import type { CoverField } from '../coverFields';
import type { ConditionalFormatDescription } from '../description';
import {
  exceedsMatrix,
  notSeparated,
  safetyBelowHigh,
  separationUnknown,
  writeWithoutControl,
} from '../formulas/impactFormulas';
import {
  communicationContradiction,
  conformsWithoutUpdates,
  updateContradiction,
} from '../formulas/verdictFormulas';
import { any } from '../formulas/expressions';
import { a1 } from '../address';
import type { SheetKey } from '../../guide/terms';
import { columnOf } from '../rowFields';
import { FIRST_ITEM_ROW } from './checkLayout';
import type { CaseContext } from './context';
import { valueCell } from './coverLayout';
import { STATE_LOOKS } from './stateFormats';

/** Red ground and "!" before the answer: this answer contradicts another one. */
function marked(range: string, formula: string): ConditionalFormatDescription {
  const { fontColor, fill, icon } = STATE_LOOKS.incomplete;
  const format = { fontColor, fill, bold: true, numberFormat: `"${icon} "@` };
  return { range, rule: { kind: 'expression', formula, format } };
}

/** Condition under which the answer of an item, by its defined name, contradicts another answer. */
function conditionsOfAnswers({ names: n, words: w }: CaseContext): ReadonlyMap<string, string> {
  return new Map([
    [n.writeAccess, writeWithoutControl(n, w)],
    ...n.scenarios.map((name) => [name, exceedsMatrix(name, n, w)] as const),
    [n.safety, safetyBelowHigh(n, w)],
    [n.updatable, updateContradiction(n, w)],
    ...n.updateChecks.map((name) => [name, conformsWithoutUpdates(name, n, w)] as const),
    [n.communicationProtection, communicationContradiction(n, w)],
    [n.partners, communicationContradiction(n, w)],
  ]);
}

/** Marks on the answers of one check sheet that contradict others: C1, C4–C6 and C8. */
export function contradictionsOnSheet(key: SheetKey, context: CaseContext): ConditionalFormatDescription[] {
  const conditions = conditionsOfAnswers(context);
  return context.itemsOf(key).flatMap(({ id }, index) => {
    const condition = conditions.get(context.names.answerNames[id] ?? '');
    if (condition === undefined) return [];
    return [marked(a1(columnOf('answer'), FIRST_ITEM_ROW + index), condition)];
  });
}

/** Marks on the cover: C1 on the uses, C2 and C3 on use case and separation. */
export function contradictionsOnCover({ names: n, words: w }: CaseContext): ConditionalFormatDescription[] {
  const separation = any(notSeparated(n, w), separationUnknown(n, w));
  const conditions: readonly (readonly [CoverField, string])[] = [
    ['uses', writeWithoutControl(n, w)],
    ['useCase', separation],
    ['separated', separation],
  ];
  return conditions.map(([field, condition]) => marked(valueCell(field), condition));
}
