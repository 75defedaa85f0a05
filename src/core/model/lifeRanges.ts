import type { Bilingual } from './language';
import { APPLICANT_FIELDS, HQ_FIELDS, type TypedField } from './rowFields';

/** Defined names of the tables in which a case keeps what happens to its device. */
export const LIFE_RANGES = {
  rounds: { ja: '運用記録', en: 'CheckRecord' },
  changes: { ja: '経過記録', en: 'ChangeLog' },
  media: { ja: '媒体一覧', en: 'MediaList' },
  contractor: { ja: '業者の条件', en: 'ContractorCriteria' },
  evidence: { ja: '方針_証拠', en: 'Policy_Evidence' },
  intervals: { ja: '方針_点検間隔', en: 'Policy_CheckIntervals' },
} as const satisfies Record<string, Bilingual>;

export type LifeRange = keyof typeof LIFE_RANGES;

/** Columns of the record of operation checks: one line per item and round. */
export type RoundColumn = 'round' | 'date' | 'itemId' | TypedField | 'state' | 'key';
export const ROUND_COLUMNS: readonly RoundColumn[] = [
  'round',
  'date',
  'itemId',
  ...APPLICANT_FIELDS,
  'state',
  ...HQ_FIELDS,
  'key',
];
/** 30 rounds of twenty items: fifteen years of checks every six months. */
export const ROUND_LINES = 600;

/** Columns of the log of assessments and transitions; from `useCase` on the situation at that time. */
export const CHANGE_COLUMNS = [
  'date',
  'kind',
  'reason',
  'by',
  'useCase',
  'uses',
  'site',
  'model',
  'partners',
  'level',
] as const;
export type ChangeColumn = (typeof CHANGE_COLUMNS)[number];
export const CHANGE_LINES = 24;

/** Columns of the table of media as people see them. */
export const MEDIA_COLUMNS = [
  'number',
  'type',
  'info',
  'serial',
  'confidentiality',
  'publicOnly',
  'leavesControl',
  'reuse',
  'operable',
  'purgeDocumented',
  'hqAgreed',
  'required',
  'recommended',
  'why',
  'technique',
  'tool',
  'counted',
  'enough',
  'verification',
  'verifiedBy',
  'doneBy',
  'doneOn',
  'destination',
] as const;
export type MediaColumn = (typeof MEDIA_COLUMNS)[number];
export const MEDIA_LINES = 12;
/** Columns that formulas fill. */
export const COMPUTED_MEDIA: readonly MediaColumn[] = ['required', 'recommended', 'why', 'counted', 'enough'];

/** Cells of the intervals on 方針, in months, in this order. */
export const INTERVAL_COLUMNS = ['high', 'mid', 'low', 'verification'] as const;

/** Cells of 方針 that say whether evidence is required at a level, in this order. */
export const EVIDENCE_COLUMNS = ['high', 'mid', 'low'] as const;

/** Key of a line of the record: how a formula finds the answer of an item in a round. */
export function roundKey(round: number, itemId: string): string {
  return `${round}/${itemId}`;
}
