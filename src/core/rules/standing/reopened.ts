import { TRANSITIONS } from '../../guide/phases';
import type { ChangeKind } from '../../model/changeKinds';
import type { CoverField } from '../../model/coverFields';
import { isIntakeSheet, isRiskSheet } from '../../model/sheetGroups';
import { IMPACT_LEVELS, type SheetKey } from '../../model/terms';
import { coverLine, type LineKey } from '../sealedLine';

/** Cells of HQ and head that every reopened assessment fills in again. */
const ANSWERED_AGAIN: readonly CoverField[] = ['hqLevel', 'hqReason', 'headName', 'headDate'];

/** Transitions that suspend the seal until HQ decides again, with the fields of the cover that they are about. */
const SUSPENDING = ['T1', 'T2', 'T5'] as const;
const FIELDS: Readonly<Record<(typeof SUSPENDING)[number], readonly CoverField[]>> = {
  T1: ['useCase', 'separated', 'uses'],
  T2: ['uses', 'useCase', 'separated', 'site', 'maker', 'model'],
  T5: ['maker', 'model'],
};
/** Another device was delivered: introduction is checked again (policy.transitions names no sheets for it). */
const REDO: Readonly<Partial<Record<ChangeKind, readonly string[]>>> = { T5: ['affected items'] };

/** What a transition names: fields of the cover, and sheets by key, `risk`, or `affected items` of introduction. */
const namesSheet = (named: string, sheet: SheetKey): boolean =>
  named === sheet ||
  (named === 'risk' && isRiskSheet(sheet)) ||
  (named === 'affected items' && isIntakeSheet(sheet));

/** Levels on 方針 are never reopened. */
export const isReopenable = (field: string | null): boolean =>
  !IMPACT_LEVELS.some((level) => level === field);

/** Transitions that reopen a line of the seal: its value may change until HQ decides again. */
export function reopeningOf(line: LineKey, sheet: SheetKey | null): readonly ChangeKind[] {
  return SUSPENDING.filter((id) => {
    const redo = REDO[id] ?? TRANSITIONS.find((each) => each.id === id)?.redo ?? [];
    if (sheet !== null) return redo.some((named) => namesSheet(named, sheet));
    return [...FIELDS[id], ...ANSWERED_AGAIN].some((field) => coverLine(field) === line);
  });
}
