import type { Finding } from '../../../model/finding';
import type { Unplaced } from '../../../model/reading';
import { caseFinding, type FindingContext } from './findingContext';

const CODE_OF: Readonly<Record<Unplaced['reason'], string>> = {
  'unknown-item': 'UNKNOWN_ITEM',
  'duplicate-item': 'DUPLICATE_ITEM',
  'missing-item': 'MISSING_ITEM',
  'missing-own-item': 'MISSING_OWN_ITEM',
  'missing-field': 'MISSING_FIELD',
  'missing-sheet': 'MISSING_SHEET',
};

/** Nothing that the people who fill in the workbook could mend. */
const MILD: ReadonlySet<Unplaced['reason']> = new Set(['unknown-item', 'missing-own-item']);

/** What the workbook lacks or has twice, and policy cells that cannot be used. */
export function structureFindings({ reading, problems }: FindingContext): readonly Finding[] {
  return [
    ...reading.unplaced.map(({ reason, what, place }) =>
      caseFinding(CODE_OF[reason], MILD.has(reason) ? 'warning' : 'error', [place], { value: what }),
    ),
    ...problems.map(({ code, itemId, value }) => ({
      ...caseFinding(code, 'error', [], { value, item: itemId ?? '' }),
      itemId,
    })),
  ];
}
