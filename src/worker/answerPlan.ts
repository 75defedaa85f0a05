import { devicePlan } from '../core/register/existing/devicePlan';
import { planEdits } from '../core/register/existing/planEdits';
import { planReasonText } from '../core/register/existing/planText';
import { readExisting } from '../workbook/file/register/readExisting';
import { rowChanges } from '../workbook/file/register/rowChanges';
import type { PlanNews, PlanQuestion } from './planMessages';

/** Proposes cases for the existing devices of a register; nothing is written. @throws WorkbookFileError */
export function answerPlan({ book, perMonth, on, language }: PlanQuestion): PlanNews {
  const { existing, open, sheets } = readExisting(book);
  const plan = devicePlan(existing, open, on, perMonth);
  const models = new Map([[existing.sheet, existing.headingRow + 1]]);
  return {
    counts: plan.counts,
    groups: plan.groups.map((group) => ({ ...group, why: planReasonText(group.reasons, language) })),
    incomplete: plan.incomplete.map(
      ({ row, device: { asset, name, ip } }) =>
        [asset || name, ip].filter((text) => text !== '').join(' ') || `${row}`,
    ),
    hasMonths: existing.columns.has('planMonth'),
    changes: rowChanges(planEdits(existing, plan), sheets, models),
  };
}
