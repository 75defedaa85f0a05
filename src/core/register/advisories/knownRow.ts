import type { AdvisoryField } from '../../sheets/register/advisoryColumns';
import type { AdvisoryValues } from './advisoriesPlace';
import type { AdvisoryRecord } from './advisoryRecord';

/** What a row should say; a field that is missing stays as it is. */
export type WantedValues = Readonly<Partial<Record<AdvisoryField, string | number | null>>>;

/** A row of the sheet with what it keeps from the reading before. */
export interface KnownRow {
  readonly row: number;
  readonly values: AdvisoryValues;
  readonly record: AdvisoryRecord;
}
