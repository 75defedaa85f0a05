import type { Bilingual } from '../../model/language';
import type { StyleKey } from '../styles';

/** One column of the register. */
export interface RegisterColumn {
  readonly field: string;
  readonly heading: Bilingual;
  readonly width: number;
  readonly style: StyleKey;
}

/** One row of the register is one case; the order here is the order on the sheet. */
export const REGISTER_COLUMNS = [
  { field: 'caseId', heading: { ja: '案件番号', en: 'Case number' }, width: 18, style: 'record' },
  { field: 'device', heading: { ja: '機器名', en: 'Device' }, width: 22, style: 'record' },
  { field: 'maker', heading: { ja: 'メーカー', en: 'Maker' }, width: 16, style: 'record' },
  { field: 'model', heading: { ja: '型番', en: 'Model' }, width: 16, style: 'record' },
  { field: 'site', heading: { ja: '設置場所', en: 'Place of installation' }, width: 18, style: 'record' },
  {
    field: 'department',
    heading: { ja: '申請部門', en: 'Applicant department' },
    width: 18,
    style: 'record',
  },
  { field: 'level', heading: { ja: '事業影響度', en: 'Business impact' }, width: 12, style: 'recordCenter' },
  { field: 'phase', heading: { ja: '段階', en: 'Phase' }, width: 25, style: 'recordCenter' },
  { field: 'verdict', heading: { ja: '判定', en: 'Verdict' }, width: 20, style: 'recordCenter' },
  { field: 'state', heading: { ja: '状態', en: 'State' }, width: 24, style: 'recordCenter' },
  {
    field: 'nextActor',
    heading: { ja: '次に動く人', en: 'Next to act' },
    width: 22,
    style: 'recordCenter',
  },
  {
    field: 'conditions',
    heading: { ja: '残る条件', en: 'Open conditions' },
    width: 11,
    style: 'recordCount',
  },
  {
    field: 'nextConditionDue',
    heading: { ja: '条件の期限', en: 'Condition due' },
    width: 15,
    style: 'recordDate',
  },
  { field: 'nextCheck', heading: { ja: '次回の運用点検', en: 'Next check' }, width: 15, style: 'recordDate' },
  {
    field: 'labelExpiry',
    heading: { ja: 'ラベルの有効期限', en: 'Label expiry' },
    width: 15,
    style: 'recordDate',
  },
  {
    field: 'supportEnd',
    heading: { ja: 'サポート終了日', en: 'End of support' },
    width: 15,
    style: 'recordDate',
  },
  {
    field: 'advisories',
    heading: { ja: '対応が必要な脆弱性情報', en: 'Open advisories' },
    width: 13,
    style: 'recordCount',
  },
  { field: 'assessedOn', heading: { ja: '評価日', en: 'Assessed on' }, width: 13, style: 'recordDate' },
  { field: 'source', heading: { ja: '元のファイル', en: 'Source file' }, width: 30, style: 'record' },
  { field: 'readOn', heading: { ja: '読み込み日', en: 'Read on' }, width: 13, style: 'recordDate' },
  { field: 'notes', heading: { ja: '備考', en: 'Notes' }, width: 30, style: 'record' },
] as const satisfies readonly RegisterColumn[];

export type RegisterField = (typeof REGISTER_COLUMNS)[number]['field'];

/** Columns that no case fills in: notes belong to the people who keep the register, advisories are counted by a formula. */
const UNFILLED = ['notes', 'advisories'] as const satisfies readonly RegisterField[];

/** What reading a case fills in. */
export type FilledField = Exclude<RegisterField, (typeof UNFILLED)[number]>;

export const isFilledField = (field: RegisterField): field is FilledField =>
  !UNFILLED.some((each) => each === field);

/** Zero-based column of a field. */
export function registerColumn(field: RegisterField): number {
  return REGISTER_COLUMNS.findIndex((column) => column.field === field);
}

/** Dates by which something has to be done. */
export const DUE_FIELDS = [
  'nextConditionDue',
  'nextCheck',
  'labelExpiry',
  'supportEnd',
] as const satisfies readonly RegisterField[];

/** The date that due dates are compared with: label in A, value in B. */
export const REFERENCE_ROW = 2;
export const REFERENCE_COLUMN = 1;

export const REGISTER_HEADING_ROW = 4;
export const FIRST_RECORD_ROW = REGISTER_HEADING_ROW + 1;

/** Rows made ready for cases (product: Speed and size asks for 1,000 workbooks). */
const RECORD_ROWS = 1000;
export const LAST_RECORD_ROW = REGISTER_HEADING_ROW + RECORD_ROWS;
