import { DEVICE_FIELDS, type DeviceField } from '../../devices/device';
import { FIELD_WORDS } from '../../devices/text/fieldWords';
import type { StyleKey } from '../styles';
import type { RegisterColumn } from './registerColumns';

const column = <Field extends string>(
  field: Field,
  ja: string,
  en: string,
  width: number,
  style: StyleKey = 'record',
) => ({ field, heading: { ja, en }, width, style });

const WIDTHS: Readonly<Partial<Record<DeviceField, number>>> = {
  name: 22,
  model: 18,
  units: 7,
  remarks: 24,
  mac: 18,
};

/**
 * One row of 既設機器 is one device; the order here is the order on the sheet. What lists say stands between the
 * columns of the head office (案件番号, 対象外の理由, 計画（月）, 本社メモ); the last column is hidden.
 */
export const EXISTING_COLUMNS = [
  column('no', '既設番号', 'Entry', 9, 'recordCount'),
  column('state', '評価の状態', 'Assessment', 20, 'record'),
  column('caseNumber', '案件番号', 'Case number', 18),
  column('exclusion', '対象外の理由', 'Reason for exclusion', 22),
  column('planMonth', '計画（月）', 'Planned month', 12, 'recordMonth'),
  ...DEVICE_FIELDS.map((field) => ({
    field,
    heading: FIELD_WORDS[field],
    width: WIDTHS[field] ?? 16,
    style: field === 'units' ? ('recordCount' as const) : ('record' as const),
  })),
  column('check', '確認すること', 'To be checked', 34),
  column('change', '変更点', 'Last change', 30),
  column('sources', '記載のある一覧', 'Lists', 24),
  column('readOn', '読込日', 'Read on', 13, 'recordDate'),
  column('goneOn', '一覧にない（確認日）', 'Missing since', 15, 'recordDate'),
  column('notes', '本社メモ', 'Notes', 30),
  column('written', '一覧の記載', 'As written', 40),
  column('record', '読み取りの記録', 'Reading record', 10),
] as const satisfies readonly RegisterColumn[];

export type ExistingField = (typeof EXISTING_COLUMNS)[number]['field'];

/** Zero-based column of a field. */
export const existingColumn = (field: ExistingField): number =>
  EXISTING_COLUMNS.findIndex((each) => each.field === field);

export const EXISTING_HEADING_ROW = 4;
export const FIRST_EXISTING_ROW = EXISTING_HEADING_ROW + 1;
/** Rows that filter, marks and validations cover from the beginning. */
export const LAST_EXISTING_ROW = EXISTING_HEADING_ROW + 20_000;
