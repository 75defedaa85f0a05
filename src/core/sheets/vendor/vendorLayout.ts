import type { CoverField } from '../../model/coverFields';
import type { RowField } from '../../model/rowFields';

/** Columns of the vendor's workbook, a part of those of a check sheet, and their widths. */
export const VENDOR_COLUMNS = [
  { field: 'itemId', width: 16 },
  { field: 'section', width: 16 },
  { field: 'requirement', width: 32 },
  { field: 'guidance', width: 40 },
  { field: 'answer', width: 20 },
  { field: 'evidence', width: 24 },
  { field: 'remark', width: 24 },
  { field: 'due', width: 12 },
  { field: 'state', width: 34 },
] as const satisfies readonly { readonly field: RowField; readonly width: number }[];

export type VendorField = (typeof VENDOR_COLUMNS)[number]['field'];

/** Zero-based column of a field. */
export function vendorColumn(field: VendorField): number {
  return VENDOR_COLUMNS.findIndex((column) => column.field === field);
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
