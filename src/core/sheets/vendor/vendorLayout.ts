import type { CoverField } from '../../model/coverFields';
import { ROW_COLUMNS } from '../../model/rowFields';

type Column = (typeof ROW_COLUMNS)[number];

/** What the vendor sees: the question, its own answers and their state. */
export type VendorField = Extract<Column, { role: 'fixed' } | { owner: 'applicant' }>['field'] | 'state';

/** Columns of the vendor's workbook, a part of those of a check sheet in the same order. */
export const VENDOR_COLUMNS: readonly VendorField[] = ROW_COLUMNS.flatMap(({ field, role, owner }) =>
  role === 'fixed' || owner === 'applicant' || field === 'state' ? [field] : [],
);

/** Zero-based column of a field. */
export function vendorColumn(field: VendorField): number {
  return VENDOR_COLUMNS.indexOf(field);
}

/** What tells the vendor which device is meant. */
export const DEVICE_FIELDS = [
  'caseId',
  'device',
  'maker',
  'model',
  'installDate',
] as const satisfies readonly CoverField[];

export const VENDOR_HEADING_ROW = 3;
export const FIRST_VENDOR_ROW = VENDOR_HEADING_ROW + 1;
