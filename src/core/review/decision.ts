import type { VerdictKey } from '../model/states';
import type { CaseReading, CellValue } from '../model/reading';
import { INTAKE_SHEETS, RISK_SHEETS } from '../model/sheetGroups';
import type { SheetKey } from '../model/terms';
import { serialOfDate, type IsoDate } from '../model/isoDate';
import type { CoverField } from '../model/coverFields';
import { textOf } from '../text/text';
import type { CellEdit } from '../model/cellEdit';

/** What a person at HQ decided. */
export interface ReviewDecision {
  readonly verdict: VerdictKey;
  readonly reason: string;
  readonly by: string;
  readonly on: IsoDate;
  /** Check sheets that the decision is about; risk and intake sheets unless given. */
  readonly sheets?: readonly SheetKey[];
}

/** Sheets that an intake decision seals; the later ones are still to be filled in. */
export const SEALED_AT_INTAKE: readonly SheetKey[] = [...Object.values(RISK_SHEETS), ...INTAKE_SHEETS];

function coverValues(
  { language }: CaseReading,
  decision: ReviewDecision,
): Partial<Record<CoverField, string | number>> {
  return {
    decision: textOf(language).verdicts[decision.verdict],
    decisionReason: decision.reason,
    reviewer: decision.by,
    reviewDate: serialOfDate(decision.on),
  };
}

/** The case as it is once the decision stands in it. */
export function withDecision(reading: CaseReading, decision: ReviewDecision): CaseReading {
  return { ...reading, cover: { ...reading.cover, ...coverValues(reading, decision) } };
}

/** Edits that write the decision on 審査; a field that has no cell is left out. */
export function decisionEdits(reading: CaseReading, decision: ReviewDecision): readonly CellEdit[] {
  return Object.entries(coverValues(reading, decision)).flatMap(([field, value]) => {
    const place = reading.coverPlaces[field as CoverField];
    const expected: CellValue = reading.cover[field as CoverField];
    return place === undefined ? [] : [{ place, value: value === '' ? null : value, expected }];
  });
}
