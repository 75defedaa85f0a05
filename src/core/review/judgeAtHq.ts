import { textOfCell } from '../model/cell';
import type { CaseReading } from '../model/reading';
import { compareWithReference, type PolicyComparison, type ReferencePolicy } from '../policy/referencePolicy';
import type { CaseAssessment } from '../rules/assessment/assessment';
import type { KeptUnder } from './hqMarks';
import { judgeCase } from './judgeCase';

/** A case as head office judges it. */
export interface JudgedAtHq {
  readonly assessment: CaseAssessment;
  /** Null without a reference: the policy is as the workbook states it. */
  readonly policy: PolicyComparison | null;
}

/**
 * Judges a case on HQ's side. Who decides, and whether unrecorded acts count, comes from a reference that the workbook's
 * policy matches; without one HQ decides and only what is recorded counts. A policy that matches none holds the verdict.
 * @param references the company's policies in force
 */
export function judgeAtHq(
  reading: CaseReading,
  kept: KeptUnder,
  references: readonly ReferencePolicy[],
): JudgedAtHq {
  const policy = compareWithReference(reading, references, reading.language);
  if (policy === null) return { assessment: judgeCase(reading, kept, 'hq'), policy };
  if (policy.isSame) return { assessment: judgeCase(reading, kept, 'hq', policy.reference.policy), policy };
  return { assessment: judgeCase(withOtherPolicy(reading), kept, 'hq'), policy };
}

function withOtherPolicy(reading: CaseReading): CaseReading {
  const { policyRecord, policyPlaces, unplaced } = reading;
  const place = policyPlaces.record.version ?? null;
  const what = textOfCell(policyRecord.version);
  return { ...reading, unplaced: [...unplaced, { reason: 'other-policy', what, place }] };
}
