import { textOfCell } from '../../../model/cell';
import type { Finding } from '../../../model/finding';
import { ADVISORY_ITEMS, openAdvisory } from '../../lifecycle/openEvidence';
import { rowFinding, type FindingContext } from './findingContext';

/** The operation check took over that an advisory is open, and its due date has passed on the reference day. */
export function advisoryFindings({ workbook }: FindingContext): readonly Finding[] {
  const { asOf } = workbook.facts;
  if (asOf === null) return [];
  return ADVISORY_ITEMS.flatMap((id) => {
    const row = workbook.readings.get(id);
    if (row === undefined) return [];
    const open = openAdvisory(textOfCell(row.fields.evidence));
    if (open === null || open.due >= asOf) return [];
    return [
      rowFinding(row, 'evidence', 'ADVISORY_OVERDUE', 'warning', { due: open.due, value: open.advisory }),
    ];
  });
}
