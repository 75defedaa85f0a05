import { BCP_ITEMS } from '../../lifecycle/bcpGate';
import type { Finding } from '../../../model/finding';
import { isGate, type Gate } from '../../../model/holds';
import type { CellPlace } from '../../../model/reading';
import { caseFinding, coverPlace, itemPlace, type FindingContext } from './findingContext';

/** Where to go for each thing that holds a gate. */
function placesOf(code: Gate, context: FindingContext): readonly (CellPlace | null)[] {
  switch (code) {
    case 'IMPACT_PENDING':
      return [coverPlace(context, 'hqLevel'), coverPlace(context, 'impactLevel')];
    case 'SIGNOFF_MISSING':
      return [itemPlace(context, context.workbook.riskId('RES-01'), 'answer')];
    case 'MANAGEMENT_APPROVAL_MISSING':
      return [coverPlace(context, 'managementName'), coverPlace(context, 'managementDate')];
    case 'BCP_NOT_READY':
      return BCP_ITEMS.map((id) => itemPlace(context, id, 'answer'));
    case 'STRUCTURE':
      return [];
  }
}

/**
 * What holds the case in its phase, apart from single rows. While nothing is chosen, nobody waits for HQ:
 * the missing choice is a finding of its own.
 */
export function gateFindings(context: FindingContext): readonly Finding[] {
  const isChosen = context.decision.impact.level !== null;
  // Media have findings of their own.
  const gates = context.blockedBy.filter(isGate).filter((code) => isChosen || code !== 'IMPACT_PENDING');
  return gates.map((code) =>
    caseFinding(code, 'warning', placesOf(code, context), { value: BCP_ITEMS.join(', ') }),
  );
}
