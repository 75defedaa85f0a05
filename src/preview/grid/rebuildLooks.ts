import type { Univer } from '@univerjs/core';
import { ConditionalFormattingRuleModel } from '@univerjs/preset-sheets-conditional-formatting';

/**
 * Gives a workbook its conditional formats again after another was taken out of the grid: the grid then forgets what it
 * has worked out for all of them. It hears of every rule once more; rules and their formulas stay the same.
 */
export function rebuildLooks(univer: Univer, unitId: string): void {
  const model = univer.__getInjector().get(ConditionalFormattingRuleModel);
  for (const [sheetId, rules] of model.getUnitRules(unitId) ?? [])
    for (const rule of rules) model.addRule(unitId, sheetId, rule);
}
