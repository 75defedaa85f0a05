import { textOfCell } from '../../src/core/model/cell';
import type { CaseReading } from '../../src/core/model/reading';
import type { PolicyComparison } from '../../src/core/policy/referencePolicy';

/** A workbook's policy beside the references, for programs; null where none was given. */
export function policyReport(
  { policyRecord }: CaseReading,
  compared: PolicyComparison | null,
): object | null {
  if (compared === null) return null;
  const { reference, isSame, differs } = compared;
  const { version, digest } = reference;
  return {
    version: textOfCell(policyRecord.version),
    matches: isSame,
    reference: { version, digest },
    differs,
  };
}
