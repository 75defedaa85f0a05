import { DEFAULT_POLICY } from '../../guide/policy';
import { textOfCell } from '../../model/cell';
import type { CaseReading, CellPlace, Unplaced } from '../../model/reading';

/** What a workbook lacks, has twice, or has lost. */
export type StructureCode =
  | 'UNKNOWN_ITEM'
  | 'DUPLICATE_ITEM'
  | 'MISSING_ITEM'
  | 'MISSING_OWN_ITEM'
  | 'MISSING_FIELD'
  | 'MISSING_SHEET'
  | 'MISPLACED_NAME'
  | 'LOCAL_NAME'
  | 'SECOND_TABLE'
  | 'MANUAL_CALCULATION'
  | 'QUESTION_CHANGED'
  | 'POLICY_CHANGED'
  | 'OTHER_POLICY'
  | 'POLICY_PART_LOST';

/** One fault in the structure of a workbook. */
export interface StructureFault {
  readonly code: StructureCode;
  /** Item id, heading, name or sheet that it is about. */
  readonly what: string;
  readonly place: CellPlace | null;
  /** The verdict is held: what is lost or stands twice could have decided otherwise. */
  readonly holds: boolean;
}

const CODE_OF: Readonly<Record<Unplaced['reason'], StructureCode>> = {
  'unknown-item': 'UNKNOWN_ITEM',
  'duplicate-item': 'DUPLICATE_ITEM',
  'missing-item': 'MISSING_ITEM',
  'missing-own-item': 'MISSING_OWN_ITEM',
  'missing-field': 'MISSING_FIELD',
  'missing-sheet': 'MISSING_SHEET',
  'misplaced-name': 'MISPLACED_NAME',
  'local-name': 'LOCAL_NAME',
  'second-table': 'SECOND_TABLE',
  'manual-calculation': 'MANUAL_CALCULATION',
  reworded: 'QUESTION_CHANGED',
  'policy-changed': 'POLICY_CHANGED',
  'other-policy': 'OTHER_POLICY',
};

/**
 * A row that nobody knows asks nothing, and who calculates by hand sees old results, but what was typed is judged;
 * everything else that is lost, doubled or elsewhere may have decided something.
 */
const HARMLESS: ReadonlySet<StructureCode> = new Set<StructureCode>(['UNKNOWN_ITEM', 'MANUAL_CALCULATION']);

/** Faults in the structure of a workbook, in the order in which they were found; empty where it is sound. */
export function structureOf(reading: CaseReading): readonly StructureFault[] {
  const unplaced = reading.unplaced.map(({ reason, what, place }) => {
    const code = CODE_OF[reason];
    return { code, what, place, holds: !HARMLESS.has(code) };
  });
  return [...unplaced, ...lostPolicy(reading)];
}

/** 方針 names a version that is not the shipped one, and the part that holds the rest of that policy is gone. */
function lostPolicy({ storedPolicy, policyRecord, policyPlaces }: CaseReading): readonly StructureFault[] {
  const version = textOfCell(policyRecord.version);
  if (storedPolicy !== null || version === '' || version === DEFAULT_POLICY.version) return [];
  return [
    { code: 'POLICY_PART_LOST', what: version, place: policyPlaces.record.version ?? null, holds: true },
  ];
}
