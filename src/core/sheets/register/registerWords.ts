import type { Bilingual } from '../../model/language';

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
  filterSite: { ja: '設置場所で絞り込む', en: 'Only this site' },
  filterDepartment: { ja: '部門', en: 'Department' },
  filterNote: { ja: '空欄：すべて', en: 'blank: all' },
  filterUnknown: {
    ja: '台帳にない値です。このまま使いますか。',
    en: 'The register does not have this value. Use it all the same?',
  },
  referenceMissing: {
    ja: '台帳のシートに基準日を入れると、期限を数えます。',
    en: 'Enter the reference date on the register sheet to count due dates.',
  },
  referenceGiven: {
    ja: '期限はこの日を基準に数えています。',
    en: 'Due dates are counted from this day.',
  },
  cases: { ja: '登録件数', en: 'Cases' },
  highCases: { ja: '事業影響度が高', en: 'High business impact' },
  openConditions: { ja: '残る条件', en: 'Open conditions' },
  pastDue: { ja: '期限超過', en: 'Past due' },
  within: { ja: '90日以内', en: 'Within 90 days' },
  later: { ja: 'それより後', en: 'Later' },
  levelByPhase: { ja: '事業影響度と段階ごとの件数', en: 'Cases by business impact and phase' },
  verdicts: { ja: '判定ごとの件数', en: 'Cases by verdict' },
  dueDates: { ja: '期限の状況', en: 'Due dates' },
  dueKind: { ja: '期限の種類', en: 'Kind of due date' },
  overdueList: { ja: '期限を過ぎた案件（古い順）', en: 'Past due (oldest first)' },
  conditionList: { ja: '条件が残る案件（多い順）', en: 'Open conditions (most first)' },
  dueDate: { ja: '期限', en: 'Due' },
  level: { ja: '事業影響度', en: 'Business impact' },
  verdict: { ja: '判定', en: 'Verdict' },
  count: { ja: '件数', en: 'Cases' },
  total: { ja: '合計', en: 'Total' },
  registerRow: { ja: '台帳の行', en: 'Row' },
  charts: {
    ja: 'グラフ（数値は上の表と同じです）',
    en: 'Charts (the figures are those of the tables above)',
  },
  conditionsByLevel: { ja: '事業影響度ごとの残る条件', en: 'Open conditions by business impact' },
  chartDescription: {
    ja: '棒グラフ。数値は同じシートの表にあります。',
    en: 'Bar chart. The figures are in a table on the same sheet.',
  },
  imported: { ja: '読み込み結果', en: 'Import' },
  importTitle: { ja: '前回の読み込みの結果', en: 'Result of the last import' },
  importNote: {
    ja: '台帳に書かなかったブックと、書き換えた行を示します。備考など、自分で加えた列は書き換えません。',
    en: 'Workbooks that were not written, and rows that were replaced. Columns of your own, such as notes, are never touched.',
  },
  importedOn: { ja: '読み込んだ日', en: 'Imported on' },
  readBooks: { ja: '読み込んだブック', en: 'Workbooks read' },
  addedCases: { ja: '新しい案件', en: 'New cases' },
  updatedCases: { ja: '更新した案件', en: 'Cases updated' },
  unchangedCases: { ja: '変更なし', en: 'Unchanged' },
  rejectedBooks: { ja: '書かなかったブック', en: 'Not written' },
  importLines: { ja: '内訳', en: 'Details' },
  caseNumber: { ja: '案件番号', en: 'Case number' },
  source: { ja: 'ファイル', en: 'File' },
  result: { ja: '結果', en: 'Result' },
  reason: { ja: '理由', en: 'Reason' },
  inFavourOf: { ja: '台帳にあるファイル', en: 'File in the register' },
} as const satisfies Record<string, Bilingual>;

/** Defined name of the reference date. */
export const REFERENCE_NAME: Bilingual = { ja: '基準日', en: 'ReferenceDate' };
