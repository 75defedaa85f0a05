import type { Finding } from '../../../model/finding';
import { structureOf, type StructureCode } from '../structure';
import { caseFinding, type FindingContext } from './findingContext';

/** Nothing that the people who fill in the workbook could mend. */
const MILD: ReadonlySet<StructureCode> = new Set<StructureCode>([
  'UNKNOWN_ITEM',
  'MISSING_OWN_ITEM',
  'MANUAL_CALCULATION',
]);

/** What the workbook lacks or has twice, and policy cells that cannot be used. */
export function structureFindings({ reading, problems }: FindingContext): readonly Finding[] {
  return [
    ...structureOf(reading).map(({ code, what, place }) =>
      caseFinding(code, MILD.has(code) ? 'warning' : 'error', [place], { value: what }),
    ),
    ...problems.map(({ code, itemId, value }) => ({
      ...caseFinding(code, 'error', [], { value, item: itemId ?? '' }),
      itemId,
    })),
  ];
}
