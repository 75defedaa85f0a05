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
const deviceColumn = <Field extends keyof typeof FIELD_WORDS>(field: Field, width: number) => ({
  field,
  heading: FIELD_WORDS[field],
  width,
  style: 'record' as const,
});

/**
 * One row of 脆弱性情報 is one advisory and one device; the order here is the order on the sheet. The last two columns are
 * hidden.
 */
export const ADVISORY_COLUMNS = [
  column('advisory', '情報番号', 'Advisory', 20),
  column('state', '対応の状態', 'State', 17),
  column('match', '照合結果', 'Match', 12, 'recordCenter'),
  deviceColumn('asset', 14),
  column('caseNumber', '案件番号', 'Case number', 18),
  deviceColumn('name', 20),
  deviceColumn('maker', 16),
  deviceColumn('model', 18),
  deviceColumn('version', 12),
  column('score', 'CVSS', 'CVSS', 8, 'recordCount'),
  column('scoreVersion', 'CVSSのバージョン', 'CVSS version', 10, 'recordCenter'),
  column('exploited', '悪用の確認', 'Exploited', 11, 'recordCenter'),
  column('due', '対応期限', 'Due by', 13, 'recordDate'),
  column('actor', '対応する部門', 'Who acts', 20),
  column('decision', '判断', 'Decision', 14),
  column('decidedBy', '判断者', 'Decided by', 14),
  column('decidedOn', '判断日', 'Decided on', 13, 'recordDate'),
  column('decidedWhy', '判断の理由', 'Reason for the decision', 28),
  column('askedOn', '再確認（変わった日）', 'Changed on', 15, 'recordDate'),
  column('fix', '対策', 'Fix', 36),
  column('because', '照合の理由', 'Why', 44),
  column('cves', 'CVE番号', 'CVE', 24),
  column('title', '表題', 'Title', 30),
  column('advisoryVersion', '情報の版', 'Version of the advisory', 10, 'recordCenter'),
  column('releasedOn', '情報の日付', 'Released', 13, 'recordDate'),
  column('readOn', '読込日', 'Read on', 13, 'recordDate'),
  column('notes', '本社メモ', 'Notes', 28),
  column('askedAbout', '変わる前の判断', 'Decision before the change', 10),
  column('record', '照合の記録', 'Matching record', 10),
] as const satisfies readonly RegisterColumn[];

export type AdvisoryField = (typeof ADVISORY_COLUMNS)[number]['field'];

/** Columns that only people fill in. */
export const OWN_ADVISORY_FIELDS = [
  'decision',
  'decidedBy',
  'decidedOn',
  'decidedWhy',
  'notes',
] as const satisfies readonly AdvisoryField[];

/** Columns for the next reading alone. */
export const HIDDEN_ADVISORY_FIELDS: readonly AdvisoryField[] = ['askedAbout', 'record'];

/** Zero-based column of a field. */
export const advisoryColumn = (field: AdvisoryField): number =>
  ADVISORY_COLUMNS.findIndex((each) => each.field === field);

export const ADVISORY_HEADING_ROW = 4;
export const FIRST_ADVISORY_ROW = ADVISORY_HEADING_ROW + 1;
/** Rows that filter, marks and validations cover from the beginning. */
export const LAST_ADVISORY_ROW = ADVISORY_HEADING_ROW + 50_000;
