import type { CellPlace } from './reading';
import type { SheetKey } from './terms';

/** What a finding asks for: something to fix, a contradiction to resolve, or something to consider. */
export const FINDING_KINDS = ['toFix', 'contradiction', 'suggestion'] as const;
export type FindingKind = (typeof FINDING_KINDS)[number];

/** Something a person should look at. Words come from core/text by `code`. */
export interface Finding {
  readonly code: string;
  readonly severity: 'error' | 'warning' | 'info';
  readonly itemId: string | null;
  readonly sheetKey: SheetKey | null;
  readonly place: CellPlace | null;
  /** Further cells of a contradiction. */
  readonly others: readonly CellPlace[];
  /** Values that the text of the finding names. */
  readonly values: Readonly<Record<string, string>>;
}
