import type { Bilingual, Language } from './language';
import { SHEET_KEYS, type SheetKey } from './terms';

/**
 * What a column holds: a text of the catalogue, a result of a formula, an answer of an earlier phase shown again, what
 * people type, or where an answer comes from.
 */
export type ColumnRole = 'fixed' | 'computed' | 'carried' | 'typed' | 'origin';

/** Who may write a column; what the product owns is locked. */
export type ColumnOwner = 'product' | 'applicant' | 'hq';

/** One column of a check sheet; the order of the record is the order on the sheet (product: Workbooks). */
export interface RowColumn {
  readonly field: string;
  readonly heading: Bilingual;
  /** Headings of earlier templates, in either language: a workbook is read under each of them. */
  readonly formerly?: readonly string[];
  readonly role: ColumnRole;
  readonly owner: ColumnOwner;
  /** Width in characters of the default font, about 8 px each. */
  readonly width: Readonly<Record<Language, number>>;
  /** Sheets that have the column, each with its heading there; all sheets where left out. */
  readonly on?: Readonly<Partial<Record<SheetKey, Bilingual>>>;
  /** Template version that brought the column; older workbooks lack it without fault. */
  readonly since?: string;
}

/*
 * Widths: up to 状態 87 characters (700 px), up to 期限 125 (1,000 px); carried-over columns come on top. A width that
 * differs by language follows the longest word of the column.
 */
export const ROW_COLUMNS = [
  {
    field: 'itemId',
    heading: { ja: '項目ID', en: 'Item ID' },
    role: 'fixed',
    owner: 'product',
    width: { ja: 12, en: 12 },
  },
  {
    field: 'requirement',
    heading: { ja: '確認事項', en: 'Check item' },
    role: 'fixed',
    owner: 'product',
    width: { ja: 36, en: 32 },
  },
  {
    field: 'required',
    heading: { ja: '要否', en: 'Required' },
    role: 'computed',
    owner: 'product',
    width: { ja: 7, en: 12 },
  },
  {
    field: 'carriedAnswer',
    heading: { ja: '前の段階での回答', en: 'Earlier answer' },
    formerly: ['前の段階の回答', 'Answer of an earlier phase'],
    role: 'carried',
    owner: 'product',
    width: { ja: 18, en: 18 },
    on: {
      settings: { ja: 'スペックでの回答', en: 'Answer in Specification' },
      operation: { ja: '自社運用での回答', en: 'Answer in In-house' },
      disposal: { ja: 'リスクでの回答', en: 'Answer in Risk' },
    },
  },
  {
    field: 'previousAnswer',
    heading: { ja: '前回の回答', en: 'Previous answer' },
    formerly: ['前回の点検', 'Previous check'],
    role: 'carried',
    owner: 'product',
    width: { ja: 16, en: 16 },
    on: { operation: { ja: '前回の回答', en: 'Previous answer' } },
  },
  {
    field: 'answer',
    heading: { ja: '回答', en: 'Answer' },
    role: 'typed',
    owner: 'applicant',
    width: { ja: 14, en: 15 },
  },
  {
    field: 'state',
    heading: { ja: '状態', en: 'State' },
    role: 'computed',
    owner: 'product',
    width: { ja: 18, en: 16 },
  },
  {
    field: 'evidence',
    heading: { ja: '証拠', en: 'Evidence' },
    role: 'typed',
    owner: 'applicant',
    width: { ja: 14, en: 14 },
  },
  {
    field: 'remark',
    heading: { ja: '備考・理由', en: 'Remarks / reason' },
    role: 'typed',
    owner: 'applicant',
    width: { ja: 13, en: 13 },
  },
  {
    field: 'due',
    heading: { ja: '期限', en: 'Due by' },
    formerly: ['Due date'],
    role: 'typed',
    owner: 'applicant',
    width: { ja: 11, en: 11 },
  },
  {
    field: 'hqCheck',
    heading: { ja: '本社確認', en: 'HQ check' },
    role: 'typed',
    owner: 'hq',
    width: { ja: 10, en: 10 },
  },
  {
    field: 'hqComment',
    heading: { ja: '本社コメント', en: 'HQ comment' },
    role: 'typed',
    owner: 'hq',
    width: { ja: 20, en: 20 },
  },
  {
    field: 'section',
    heading: { ja: '区分', en: 'Section' },
    role: 'fixed',
    owner: 'product',
    width: { ja: 16, en: 18 },
  },
  {
    field: 'guidance',
    heading: { ja: '確かめ方', en: 'How to check' },
    role: 'fixed',
    owner: 'product',
    width: { ja: 84, en: 84 },
  },
  {
    field: 'origin',
    heading: { ja: '出所', en: 'Origin' },
    role: 'origin',
    owner: 'product',
    width: { ja: 10, en: 12 },
    since: '1.3.0',
  },
] as const satisfies readonly RowColumn[];

type Column = (typeof ROW_COLUMNS)[number];
export type RowField = Column['field'];

/** Columns in which people type. */
export type TypedField = Extract<Column, { role: 'typed' }>['field'];
/** Columns in which the applicant types, and those in which HQ does. */
export type ApplicantField = Extract<Column, { role: 'typed'; owner: 'applicant' }>['field'];
export type HqField = Extract<Column, { role: 'typed'; owner: 'hq' }>['field'];

const typedBy = (owner: ColumnOwner): readonly RowField[] =>
  ROW_COLUMNS.flatMap((column) => (column.role === 'typed' && column.owner === owner ? [column.field] : []));

export const APPLICANT_FIELDS = typedBy('applicant') as readonly ApplicantField[];
export const HQ_FIELDS = typedBy('hq') as readonly HqField[];
export const TYPED_FIELDS: readonly TypedField[] = [...APPLICANT_FIELDS, ...HQ_FIELDS];

/** All that is known of a column. */
function rowColumn(field: RowField): RowColumn {
  const found = ROW_COLUMNS.find((column) => column.field === field);
  if (found === undefined) throw new Error(`column ${field}: not known`);
  return found;
}

type SheetColumn = RowColumn & { readonly field: RowField };

const BY_SHEET = new Map(
  SHEET_KEYS.map((sheet) => [
    sheet,
    (ROW_COLUMNS as readonly SheetColumn[]).filter(({ on }) => on === undefined || on[sheet] !== undefined),
  ]),
);

/** The columns of a check sheet in their order. */
export function columnsOf(sheet: SheetKey): readonly SheetColumn[] {
  return BY_SHEET.get(sheet) ?? [];
}

/** Zero-based column of a field as the template lays the sheet out; -1 on a sheet that lacks it. */
export function columnOf(sheet: SheetKey, field: RowField): number {
  return columnsOf(sheet).findIndex((column) => column.field === field);
}

/** Heading of a column on a sheet; the same on all sheets but for what is carried over. */
export function headingOf(field: RowField, language: Language, sheet?: SheetKey): string {
  const { heading, on } = rowColumn(field);
  return ((sheet === undefined ? undefined : on?.[sheet]) ?? heading)[language];
}

/** Every heading under which a column is found: of today and of earlier templates, in both languages. */
export function headingsOf({ heading, on, formerly = [] }: RowColumn): readonly string[] {
  return [heading, ...Object.values(on ?? {})].flatMap(({ ja, en }) => [ja, en]).concat(formerly);
}

/** Width of a field's column in characters. */
export function widthOf(field: RowField, language: Language): number {
  return rowColumn(field).width[language];
}
