import type { Bilingual } from '../../model/language';

/** Words of 経営報告. */
export const MANAGEMENT_TEXT = {
  title: { ja: '経営報告', en: 'Report to management' },
  note: {
    ja: '各シートの内容から自動で作成します。印刷すると1ページになります。',
    en: 'Made from the other sheets by itself. It prints on one page.',
  },
  sectionCase: { ja: '案件', en: 'Case' },
  sectionResult: { ja: '評価の結果', en: 'Result' },
  sectionDates: { ja: '期日', en: 'Dates' },
  sectionApproval: { ja: '確認と承認', en: 'Confirmation and approval' },
  sectionProgress: { ja: 'シートごとの進捗と判定', en: 'Progress and verdict per sheet' },
  sectionConditions: { ja: '残る条件', en: 'Open conditions' },
  sectionBcp: {
    ja: '事業継続（BCP）：影響度が高のときの義務',
    en: 'Business continuity (BCP): duties at high impact',
  },
  caseState: { ja: '案件の状態', en: 'State of the case' },
  nextStep: { ja: '次にすること', en: 'Next step' },
  openConditions: { ja: '残る条件の件数', en: 'Open conditions' },
  management: { ja: '経営層（最終的なリスクオーナー）', en: 'Management (risk owner)' },
  itemId: { ja: '項目ID', en: 'Item ID' },
  item: { ja: '確認事項', en: 'Check item' },
  due: { ja: '期限', en: 'Due' },
  duty: { ja: '義務', en: 'Duty' },
  state: { ja: '状態', en: 'State' },
  chart: { ja: 'シートごとの進捗', en: 'Progress per sheet' },
  chartDescription: {
    ja: '棒グラフ。数値は同じシートの「シートごとの進捗と判定」の表にあります。',
    en: 'Bar chart. The figures are in the table "Progress per sheet" on the same sheet.',
  },
} as const satisfies Record<string, Bilingual>;
