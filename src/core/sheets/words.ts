import type { Bilingual, Language } from '../model/language';
import type { Sector, SheetKey } from '../model/terms';
import { POLICY_WORDS } from './policyWords';
import { format, textOf } from '../text/text';

/** Full titles of the check sheets, as the guide's five phases know them. */
export const SHEET_TITLES: Readonly<Record<SheetKey, Bilingual>> = {
  'risk-pa': { ja: 'リスクチェックシート（PA）', en: 'Risk checksheet (PA)' },
  'risk-fa': { ja: 'リスクチェックシート（FA）', en: 'Risk checksheet (FA)' },
  spec: { ja: 'スペックチェックシート', en: 'Specification checksheet' },
  inhouse: { ja: '自社運用チェックシート', en: 'In-house operation checksheet' },
  vendor: { ja: 'ベンダーサポートチェックシート', en: 'Vendor support checksheet' },
  settings: { ja: '設定チェックシート', en: 'Settings checksheet' },
  operation: { ja: '運用チェックシート', en: 'Operation checksheet' },
  disposal: { ja: '廃棄チェックシート', en: 'Disposal checksheet' },
};

/** Words and sentences that only the sheets show. */
export const SHEET_TEXT = {
  product: { ja: 'IIoT機器ライフサイクル チェックシート', en: 'IIoT Lifecycle Checksheets' },
  coverNote: {
    ja: '黄色のセルに記入してください。白いセルは自動で計算します。',
    en: 'Fill in the yellow cells. White cells are computed.',
  },
  sectionCase: { ja: '案件と機器', en: 'Case and device' },
  sectionUse: { ja: '用途', en: 'Use' },
  sectionImpact: { ja: '事業影響度', en: 'Business impact' },
  sectionMatrix: {
    ja: '影響度マトリックス（この機器の位置）',
    en: 'Impact matrix (position of this device)',
  },
  sectionBasis: { ja: '影響度の求め方', en: 'How the level was determined' },
  sectionPlace: { ja: '設備の中での位置', en: 'Position in the plant' },
  placePrefix: { ja: 'この機器の位置：', en: 'This device: ' },
  placeUnknown: { ja: 'リスクのシートで回答すると表示します', en: 'shown once the risk sheet is answered' },
  phasePrefix: { ja: '現在の段階：', en: 'Current phase: ' },
  sectionLabel: { ja: 'JC-STAR 適合ラベル', en: 'JC-STAR label' },
  sectionCircumstances: { ja: 'あてはまる状況', en: 'Circumstances' },
  sectionSignOff: { ja: '申請部門責任者の確認', en: "Department head's sign-off" },
  sectionProgress: { ja: '進捗と判定', en: 'Progress and verdict' },
  progressSheet: { ja: 'シート', en: 'Sheet' },
  progressRequired: { ja: '必須', en: 'Required' },
  progressDone: { ja: '進捗', en: 'Progress' },
  progressVerdict: { ja: '判定', en: 'Verdict' },
  backToCover: { ja: '← 表紙へ', en: '← To the cover' },
  openSheet: { ja: 'シートを開きます', en: 'Opens the sheet' },
  impactPrefix: { ja: '事業影響度：', en: 'Business impact: ' },
  checkNote: {
    ja: '要否が「必須」の行に回答してください（「要否」の▼で「必須」だけを表示できます）。状態は自動で変わります。',
    en: 'Answer the rows marked Required (the arrow of Required shows them alone). The state changes by itself.',
  },
  reviewTitle: { ja: '審査（本社セキュリティ部門）', en: 'Review (HQ security)' },
  reviewNote: {
    ja: 'このシートは本社セキュリティ部門が記入します。各シートの「本社確認」「本社コメント」もあわせて記入してください。',
    en: 'HQ security fills in this sheet, together with "HQ check" and "HQ comment" on each sheet.',
  },
  sectionDecision: { ja: '本社の判断', en: 'HQ decision' },
  sectionConsistency: { ja: '整合性の確認', en: 'Consistency checks' },
  consistencyFound: { ja: '該当', en: 'Found' },
  consistencyNone: { ja: '―', en: '–' },
  consistencyCode: { ja: '番号', en: 'No.' },
  consistencyText: { ja: '内容', en: 'What it means' },
  sectionLiability: { ja: '責任の考え方', en: 'Responsibilities and liability' },
  policyTitle: { ja: '方針（評価の基準）', en: 'Policy (basis of the assessment)' },
  policyNote: {
    ja: '会社の方針です。変更するときは、本社セキュリティ部門がシートの保護を外して行い、変更の記録を残してください。',
    en: 'The company policy. HQ security changes it by removing the sheet protection, and records the change.',
  },
  matrixCorner: { ja: '利用ケース＼用途', en: 'Use case \\ use' },
  sectionPolicyMatrix: { ja: '影響度マトリックス', en: 'Impact matrix' },
  sectionPolicyChange: { ja: '変更の記録', en: 'Record of changes' },
  ...POLICY_WORDS,
  sectionCriteria: { ja: '評価基準', en: 'Impact criteria' },
  sectionEvidence: { ja: '証拠の要否（影響度ごと）', en: 'Evidence by impact level' },
  sectionItemLevels: { ja: '項目ごとの要否', en: 'Requirement per item' },
  sectionLists: { ja: '選択肢の一覧', en: 'Lists of choices' },
  promptTitle: { ja: '記入のしかた', en: 'How to fill in' },
  errorTitle: { ja: '入力を確認してください', en: 'Please check the entry' },
  errorList: { ja: '一覧にある値を選んでください。', en: 'Choose a value from the list.' },
  errorDate: { ja: '日付を 2027/4/1 のように入力してください。', en: 'Enter a date such as 2027/4/1.' },
  errorCount: { ja: '1以上の整数を入力してください。', en: 'Enter a whole number of 1 or more.' },
  errorLength: {
    ja: '255文字以内で、要点を記入してください。',
    en: 'Keep the text within 255 characters.',
  },
  promptMulti: {
    ja: '複数あるときは、「、」で区切って並べてください。',
    en: 'Separate several choices with ", ".',
  },
  promptSeparated: {
    ja: '検証利用のとき、プラントのネットワークから物理的に完全に切り離されているかを選びます。',
    en: 'For verification use: is the environment physically and fully separated from the plant network?',
  },
  promptReference: {
    ja: '期限や有効期限を、この日付と比べます。ふつうは今日の日付です。アドインは、記録のたびに今日の日付を入れます。',
    en: 'Due dates and expiry are compared with this day, usually today. The add-in writes today with each record.',
  },
  promptExisting: {
    ja: 'すでに使っている機器を審査するときは「はい」を選びます。新しく設置する機器は「いいえ」です。',
    en: 'Choose Yes for a device that is already in use, No for one that is still to be installed.',
  },
  promptInUse: {
    ja: '既設のとき、使い始めた年月を 2019-04 のように記入します。年だけでもかまいません。',
    en: 'For a device in use: year and month such as 2019-04. The year alone will do.',
  },
  promptSupport: {
    ja: 'ベンダーがセキュリティ更新などのサポートを終える日を記入します。',
    en: 'The day on which the vendor ends its support, security updates among it.',
  },
  promptCorrection: {
    ja: '既設の機器の条件について、本社が是正の期限を決めて記入します。',
    en: 'For a device in use: the day by which HQ wants the conditions to be met.',
  },
  incompleteWord: { ja: '不備', en: 'Incomplete' },
  formulaLost: {
    ja: '数式が消えています。元に戻してください。',
    en: 'The formula is gone. Please undo.',
  },
  noLabel: { ja: 'なし', en: 'None' },
  statusFixed: { ja: '確定', en: 'Fixed' },
  statusHold: { ja: '本社の判断待ち', en: 'Awaiting HQ decision' },
  undecidedNote: {
    ja: '用途と利用ケースを選ぶと、事業影響度が決まります。',
    en: 'Choose the uses and the use case to get the business impact.',
  },
  wrongUseNote: {
    ja: '用途または利用ケースの値を確認してください。一覧から選ぶと直ります。',
    en: 'Check the uses and the use case: choose them from the lists.',
  },
  productionNote: {
    ja: '切り離しが確かめられていないため、本番利用として評価しています。',
    en: 'Assessed as production use because separation is not confirmed.',
  },
  holdNote: {
    ja: '本社の判断を待っています。それまでは厳しい方の影響度を使います。',
    en: 'Awaiting the HQ decision; the stricter level is used until then.',
  },
  decidedNote: { ja: '本社の判断によります。', en: 'As decided by HQ.' },
  matrixNote: { ja: '会社の影響度マトリックスによります。', en: 'By the company impact matrix.' },
} as const satisfies Record<string, Bilingual>;

/** Title of a case workbook: the product's name and the sector. */
export function caseTitle(sector: Sector, language: Language): string {
  return format(textOf(language).addition, { text: SHEET_TEXT.product[language], more: sector });
}

export type SheetTextKey = keyof typeof SHEET_TEXT;
