import { TRANSITIONS } from '../../guide/phases';
import type { ChangeKind } from '../../model/changeKinds';
import type { CoverField } from '../../model/coverFields';
import { isIntakeSheet, isRiskSheet } from '../../model/sheetGroups';
import { IMPACT_LEVELS, type SheetKey } from '../../model/terms';
import { coverLine, type LineKey } from '../sealedLine';

/** Cells of HQ and head that every reopened assessment fills in again. */
const ANSWERED_AGAIN: readonly CoverField[] = ['hqLevel', 'hqReason', 'headName', 'headDate'];

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
  return TRANSITIONS.filter(({ redo = [], fields = [] }) => {
    if (fields.length === 0) return false;
    if (sheet !== null) return redo.some((named) => namesSheet(named, sheet));
    return [...fields, ...ANSWERED_AGAIN].some((field) => coverLine(field as CoverField) === line);
  }).map(({ id }) => id);
}
