import type { Bilingual } from '../../model/language';

/** Words of the block about existing devices and advisories on 集計. */
export const PROGRESS_TEXT = {
  bySite: {
    ja: '既設機器の進み（台、拠点ごと。絞り込みの対象外）',
    en: 'Existing devices by site (not filtered)',
  },
  site: { ja: '拠点', en: 'Site' },
  known: { ja: '把握', en: 'Known' },
  hasCase: { ja: '案件あり', en: 'With a case' },
  excluded: { ja: '対象外', en: 'Excluded' },
  planned: { ja: '計画済み', en: 'Planned' },
  open: { ja: '未計画', en: 'Not planned' },
  others: { ja: 'そのほか・記載なし', en: 'Others and no site' },
  all: { ja: '合計', en: 'Total' },
  byMonth: { ja: '月ごとの計画と評価', en: 'Planned and assessed by month' },
  month: { ja: '月', en: 'Month' },
  plannedDevices: { ja: '計画した既設機器（台）', en: 'Existing devices planned' },
  assessedCases: { ja: '評価した案件（件）', en: 'Cases assessed' },
  advisories: { ja: '脆弱性情報（件）', en: 'Advisories' },
  affected: { ja: '該当し、対応が必要', en: 'Affected, to be acted on' },
  check: { ja: '要確認', en: 'To be checked' },
  overdue: { ja: '対応期限を過ぎたもの', en: 'Past due' },
  exploited: { ja: '悪用が確認されたもの', en: 'Used in attacks' },
  decidedAgain: { ja: '判断のやり直しが必要', en: 'To be decided again' },
} as const satisfies Record<string, Bilingual>;
