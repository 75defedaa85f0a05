import type { CaseAssessment } from '../../core/assessment/assessment';
import type { CaseReading, CellPlace, CellValue } from '../../core/assessment/reading';
import { findingKind } from './findingKind';

/** What stands between the workbook and the reviewer. */
export interface ReviewChecks {
  /** Required rows without an answer, on the sheets whose phase has been reached. */
  readonly missing: number;
  /** Required rows that are unmet or incomplete. */
  readonly open: number;
  readonly contradictions: number;
  /** Cells that show `#NAME?`, `#BUSY!` …, computed ones included: the reviewer would see them. */
  readonly errorCells: readonly CellPlace[];
  readonly isSignedOff: boolean;
}

function isError(value: CellValue): boolean {
  return typeof value === 'object' && value !== null;
}

function errorCells(reading: CaseReading): CellPlace[] {
  const cover = Object.entries(reading.coverPlaces).filter(([field]) =>
    isError(reading.cover[field as keyof CaseReading['cover']]),
  );
  const rows = reading.rows.flatMap(({ sheet, fields, cells }) =>
    Object.entries(fields)
      .filter(([, value]) => isError(value))
      .map(([field]) => ({ sheet, cell: cells[field as keyof typeof cells] })),
  );
  return [...cover.map(([, place]) => place), ...rows];
}

/** Checks a case before it is sent for review. Nothing here forbids sending: the user decides. */
export function reviewChecks(reading: CaseReading, assessment: CaseAssessment): ReviewChecks {
  const { findings } = assessment;
  return {
    missing: findings.filter(({ code }) => code === 'UNANSWERED').length,
    open: assessment.rows.filter(({ state }) => state === 'unmet' || state === 'incomplete').length,
    contradictions: findings.filter((finding) => findingKind(finding) === 'contradiction').length,
    errorCells: errorCells(reading),
    isSignedOff: !assessment.blockedBy.includes('SIGNOFF_MISSING'),
  };
}

/** Whether the user has to say that sending is meant all the same. */
export function needsConsent({
  missing,
  open,
  contradictions,
  errorCells,
  isSignedOff,
}: ReviewChecks): boolean {
  return missing + open + contradictions + errorCells.length > 0 || !isSignedOff;
}
