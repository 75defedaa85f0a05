import type { Hold } from '../../../model/holds';
import type { SheetKey } from '../../../model/terms';
import type { CoverField } from '../../../model/coverFields';
import type { RowField } from '../../../model/rowFields';
import type { Finding } from '../../../model/finding';
import type { CaseDecision } from '../decideCase';
import type { PolicyProblem } from '../readCompanyPolicy';
import type { WorkbookFacts } from '../readFacts';
import type { CaseReading, CellPlace, RowReading } from '../../../model/reading';

/** Everything that findings are drawn from. */
export interface FindingContext {
  readonly reading: CaseReading;
  readonly workbook: WorkbookFacts;
  readonly decision: CaseDecision;
  readonly problems: readonly PolicyProblem[];
  /** Sheets whose blank rows are told. */
  readonly asked: readonly SheetKey[];
  readonly blockedBy: readonly Hold[];
}

/** Place of a field of a row. */
function placeOf({ sheet, cells }: RowReading, field: RowField): CellPlace {
  return { sheet, cell: cells[field] };
}

/** Place of an item's field; null when its row is missing. */
export function itemPlace({ workbook }: FindingContext, itemId: string, field: RowField): CellPlace | null {
  const row = workbook.readings.get(itemId);
  return row === undefined ? null : placeOf(row, field);
}

/** Place of a cover field; null when the cover lacks it. */
export function coverPlace({ reading }: FindingContext, field: CoverField): CellPlace | null {
  return reading.coverPlaces[field] ?? null;
}

/** A finding about a row. */
export function rowFinding(
  row: RowReading,
  field: RowField,
  code: string,
  severity: Finding['severity'],
  values: Finding['values'] = {},
): Finding {
  const { itemId, sheetKey } = row;
  return { code, severity, itemId, sheetKey, place: placeOf(row, field), others: [], values };
}

/** A finding about the case as a whole, with the first cell to look at and the others. */
export function caseFinding(
  code: string,
  severity: Finding['severity'],
  places: readonly (CellPlace | null)[],
  values: Finding['values'] = {},
): Finding {
  const [place = null, ...others] = places.filter((entry) => entry !== null);
  return { code, severity, itemId: null, sheetKey: null, place, others, values };
}
