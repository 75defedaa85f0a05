import type { Bilingual } from './language';

/** Who writes a column: nobody (fixed text), a formula, the applicant or the reviewer. */
export type ColumnRole = 'fixed' | 'computed' | 'applicant' | 'reviewer';

/** One column of a check sheet; the order here is the order on the sheet (product: Workbooks). */
export interface RowColumn {
  readonly field: string;
  readonly heading: Bilingual;
  readonly role: ColumnRole;
  /** Width in characters of the default font. */
  readonly width: number;
}

export const ROW_COLUMNS = [
  { field: 'itemId', heading: { ja: '項目ID', en: 'Item ID' }, role: 'fixed', width: 16 },
  { field: 'section', heading: { ja: '区分', en: 'Section' }, role: 'fixed', width: 14 },
  { field: 'requirement', heading: { ja: '確認事項', en: 'Check item' }, role: 'fixed', width: 32 },
  { field: 'guidance', heading: { ja: '確かめ方', en: 'How to check' }, role: 'fixed', width: 44 },
  { field: 'required', heading: { ja: '要否', en: 'Required' }, role: 'computed', width: 11 },
  { field: 'answer', heading: { ja: '回答', en: 'Answer' }, role: 'applicant', width: 18 },
  { field: 'evidence', heading: { ja: '証拠', en: 'Evidence' }, role: 'applicant', width: 18 },
  { field: 'remark', heading: { ja: '備考・理由', en: 'Remarks / reason' }, role: 'applicant', width: 18 },
  { field: 'due', heading: { ja: '期限', en: 'Due date' }, role: 'applicant', width: 11 },
  { field: 'state', heading: { ja: '状態', en: 'State' }, role: 'computed', width: 25 },
  { field: 'hqCheck', heading: { ja: '本社確認', en: 'HQ check' }, role: 'reviewer', width: 10 },
  { field: 'hqComment', heading: { ja: '本社コメント', en: 'HQ comment' }, role: 'reviewer', width: 18 },
] as const satisfies readonly RowColumn[];

export type RowField = (typeof ROW_COLUMNS)[number]['field'];

/** Columns in which people type: the applicant's and the reviewer's. */
export type TypedField = Extract<(typeof ROW_COLUMNS)[number], { role: 'applicant' | 'reviewer' }>['field'];
export const TYPED_FIELDS: readonly TypedField[] = ROW_COLUMNS.flatMap((column) =>
  column.role === 'applicant' || column.role === 'reviewer' ? [column.field] : [],
);

/** Width of a field's column in characters. */
export function widthOf(field: RowField): number {
  return ROW_COLUMNS.find((column) => column.field === field)?.width ?? 0;
}

/** Zero-based column of a field as the template lays it out. */
export function columnOf(field: RowField): number {
  return ROW_COLUMNS.findIndex((column) => column.field === field);
}
