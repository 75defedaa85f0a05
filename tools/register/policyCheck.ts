import type { CaseReading } from '../../src/core/model/reading';
import type { PolicyComparison, ReferencePolicy } from '../../src/core/policy/referencePolicy';
import { policyReport } from '../assess/policyReport';

/** The references of a call, and the books whose policy matches none of them. */
export interface PolicyCheck {
  readonly references: readonly ReferencePolicy[];
  readonly note: (source: string, reading: CaseReading, compared: PolicyComparison | null) => void;
  /** Books that state another policy, with what differs; null without references. */
  readonly differing: () => readonly object[] | null;
}

export function policyCheck(references: readonly ReferencePolicy[]): PolicyCheck {
  const differing: object[] = [];
  return {
    references,
    note: (source, reading, compared) => {
      if (compared?.isSame === false) differing.push({ source, ...policyReport(reading, compared) });
    },
    differing: () => (references.length === 0 ? null : differing),
  };
}
