import type { Bilingual } from '../../guide/language';

/** Words of the register. */
export const REGISTER_TEXT = {
  sheet: { ja: '台帳', en: 'Register' },
  summary: { ja: '集計', en: 'Summary' },
  title: { ja: 'IIoT機器 台帳', en: 'Register of IIoT devices' },
  summaryTitle: { ja: 'IIoT機器 台帳の集計', en: 'Summary of the register' },
  referenceDate: { ja: '基準日', en: 'Reference date' },
  referenceNote: {
    ja: '基準日より前の期限を「!」と赤で、90日以内の期限を「◷」と黄で示します。',
    en: 'Due dates before the reference date are marked "!" in red, those within 90 days "◷" in amber.',
  },
  levelByPhase: { ja: '事業影響度と段階ごとの件数', en: 'Cases by business impact and phase' },
  verdicts: { ja: '判定ごとの件数', en: 'Cases by verdict' },
  overdue: { ja: '期限を過ぎた件数', en: 'Cases past due' },
  level: { ja: '事業影響度', en: 'Business impact' },
  count: { ja: '件数', en: 'Cases' },
  total: { ja: '合計', en: 'Total' },
} as const satisfies Record<string, Bilingual>;

/** Defined name of the reference date. */
export const REFERENCE_NAME: Bilingual = { ja: '基準日', en: 'ReferenceDate' };
