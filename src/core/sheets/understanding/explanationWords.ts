import type { Bilingual } from '../../model/language';

/** Texts of the sheet 計算の説明. */
export const EXPLANATION_TEXT = {
  title: { ja: '計算の説明', en: 'How it is calculated' },
  note: {
    ja: '数式が参照する表と、入力の読み方です。値の変更は「方針」で行います。この表は編集しません。',
    en: 'The tables that formulas look up, and how input is read. Change values on Policy; do not edit these tables.',
  },
  field: { ja: '欄', en: 'Field' },
  item: { ja: '項目', en: 'Item' },
  step: { ja: '手順', en: 'Step' },
  result: { ja: '読み取り結果', en: 'Read as' },
  typed: { ja: '表紙・審査などの入力の読み方', en: 'How input on Cover, Review and other sheets is read' },
  typedNote: {
    ja: '空白・見えない文字・全角などをそろえ、語または日付（通し番号）にします。読めない入力は「?」です。',
    en: 'Spaces, invisible characters and widths are unified; the result is a word or a date serial. "?" is not understood.',
  },
  matrix: { ja: '影響度マトリックスの読み方', en: 'How the impact matrix is read' },
  matrixNote: {
    ja: '「方針」のマトリックスの語をそろえます。読めないセルには、このブックを作成したときの値を使います。',
    en: 'Words of the matrix on Policy are unified. A cell that cannot be read takes the value the workbook was made with.',
  },
  answers: { ja: 'ほかの規則が参照する回答', en: 'Answers that other rules use' },
  answersNote: {
    ja: 'チェックシートの回答を語にそろえたものです。',
    en: 'Answers of the check sheets as words.',
  },
  several: { ja: '複数を選べる回答の読み方', en: 'How answers with several choices are read' },
  severalNote: {
    ja: '回答から選択肢の語と区切りを取り除きます。何か残れば、選択肢にない語があります。',
    en: 'Choices and separators are taken out of the answer. Whatever is left is not a choice.',
  },
  levelColumns: { ja: '「方針」の表で参照する列', en: 'Column used in the table on Policy' },
  levelColumnsNote: {
    ja: 'リスクのシートは影響度が決まる前に回答するため、決まるまで「低」の列を使います。',
    en: 'The risk sheet is answered before the level is known, so it uses the column for Low until then.',
  },
  levelColumn: { ja: '影響度の列', en: 'Column of the level' },
  evidenceRule: { ja: '証拠の任意', en: 'Evidence optional' },
  riskColumn: { ja: 'リスクのシートの列', en: 'Column for the risk sheet' },
  conditions: { ja: '項目が対象になる条件', en: 'Conditions under which items apply' },
  conditionsNote: { ja: '1は対象、0は対象ではありません。', en: '1 applies, 0 does not.' },
  condition: { ja: '条件', en: 'Condition' },
  always: { ja: '常に対象', en: 'Always' },
  verification: { ja: '検証利用のとき', en: 'Verification use' },
  externalSupport: { ja: '外部に運用を委託するとき', en: 'Operation is outsourced' },
  remoteMaintenance: { ja: 'リモート接続があるとき', en: 'There is remote access' },
  conditionalPass: { ja: '本社の判定が条件付き合格のとき', en: 'HQ passed the case with conditions' },
  removableOrConsumable: {
    ja: '取り外し媒体・消耗品があるとき',
    en: 'There are removable media or consumables',
  },
  cryptoErase: { ja: '暗号消去を利用するとき', en: 'Cryptographic erase is used' },
  verificationFailed: { ja: '抹消の検証に不合格のとき', en: 'The sanitisation check failed' },
  outsourcedDisposal: { ja: '廃棄を外部に委託するとき', en: 'Disposal is outsourced' },
  states: { ja: '状態の表', en: 'Table of states' },
  statesNote: {
    ja: '要否と回答の行、証拠・備考・期限・本社確認の列が交わるセルが、その行の状態です。',
    en: 'The state of a row is where its requirement and answer meet its evidence, remarks, due date and HQ check.',
  },
  requirement: { ja: '要否', en: 'Requirement' },
  answer: { ja: '回答', en: 'Answer' },
  withEvidence: { ja: '証拠あり', en: 'evidence' },
  withRemark: { ja: '備考あり', en: 'remarks' },
  none: { ja: '期限なし', en: 'no due date' },
  inTime: { ja: '期限内', en: 'in time' },
  late: { ja: '設置後', en: 'after installation' },
  approved: { ja: '本社承認', en: 'HQ accepted' },
  blank: { ja: '（空欄）', en: '(blank)' },
  unknown: { ja: '（選択肢にない回答）', en: '(not among the choices)' },
  error: { ja: '（エラーの値）', en: '(error value)' },
  unreadable: { ja: '（読めない文字）', en: '(unreadable characters)' },
  anyText: { ja: '（自由記入・複数選択）', en: '(free text or several choices)' },
  items: { ja: '項目の表', en: 'Table of items' },
  itemsNote: {
    ja: '回答の種類、対象になる条件、免除の可否、既定の要否です。要否は「方針」の値が優先します。',
    en: 'Kind of answer, condition, whether a label may waive it, default requirement. Values on Policy take precedence.',
  },
  wrong: { ja: '選択肢にない回答への表示', en: 'Shown for other answers' },
  kind: { ja: '回答の種類', en: 'Kind of answer' },
  waivable: { ja: '免除可', en: 'Waivable' },
  other: { ja: 'その他の回答', en: 'Other answers' },
  words: { ja: '語の表', en: 'Table of words' },
  wordsNote: {
    ja: '「種類|書き方」ごとの意味と、回答の区分（状態の表の行）です。',
    en: 'Meaning of each "list|spelling", and the class of an answer (its row in the table of states).',
  },
  spelling: { ja: '種類と書き方', en: 'List and spelling' },
  meaning: { ja: '意味', en: 'Meaning' },
  class: { ja: '区分', en: 'Class' },
  nothing: { ja: '記入とみなさない語', en: 'Words that give nothing' },
  nothingNote: {
    ja: '証拠や備考がこれらの語だけのときは、記入がないものとします。',
    en: 'Evidence or remarks that consist of one of these words count as blank.',
  },
  errors: { ja: 'エラーの値（先頭の # を除く）', en: 'Error values, without the # before them' },
  errorsNote: {
    ja: '値として貼り付けたエラーも、エラーとして扱います。',
    en: 'An error that was pasted as a value counts as an error, too.',
  },
  characters: { ja: 'そろえる文字', en: 'Characters that are unified' },
  charactersNote: {
    ja: '左の文字を右の文字として読みます。',
    en: 'The character on the left is read as the one on the right.',
  },
  character: { ja: '文字', en: 'Character' },
  readAs: { ja: '読み方', en: 'Read as' },
  removed: { ja: '取り除く', en: 'removed' },
  space: { ja: '空白', en: 'space' },
  unreadableCharacters: { ja: '読めない文字', en: 'Unreadable characters' },
  unreadableNote: {
    ja: 'これらの文字を含む入力は読みません（文字化け、見えない制御文字）。',
    en: 'Input with one of these characters is not read (garbled text, invisible control characters).',
  },
  caseLinesNote: {
    ja: '審査シートと経過シートの記録の読み方です。',
    en: 'How the records on the sheets Review and Changes are read.',
  },
  caseRecord: {
    ja: '判定と変更',
    en: 'Decision and change',
  },
  caseStates: {
    ja: '案件の状態',
    en: 'State of the case',
  },
  caseSteps: {
    ja: '次にすること',
    en: 'Next step',
  },
  caseTableNote: {
    ja: '一番上の行がいまの値です。空白はどの値でもよく、最初に当てはまる行が結果です。',
    en: 'The first row holds the present values. A blank cell takes any value; the first line that applies counts.',
  },
  roundCount: { ja: 'やり取りの行数', en: 'Lines of the round' },
  removals: { ja: '撤去の記録', en: 'Removals on record' },
  roundLine: { ja: '最後のやり取りの行', en: 'Line of the last round' },
  headLine: { ja: '責任者の確認の行', en: 'Line of the acknowledgement' },
  assessedLine: { ja: '最後の評価の行', en: 'Line of the last assessment' },
  applies: {
    ja: '当てはまる',
    en: 'Applies',
  },
  stateKey: {
    ja: '状態',
    en: 'State',
  },
  stepText: {
    ja: '次にすることの表示',
    en: 'Next step as shown',
  },
  caseState: {
    ja: '案件の状態（表示）',
    en: 'State of the case (shown)',
  },
  nextStep: {
    ja: '次にすること（表示）',
    en: 'Next step (shown)',
  },
  signOffDue: {
    ja: '責任者の番',
    en: 'Head is asked',
  },
  openChange: {
    ja: '審査中の変更',
    en: 'Change under review',
  },
  lastDecision: {
    ja: '最後の判定の行',
    en: 'Line of the last decision',
  },
  phase: {
    ja: '段階',
    en: 'Phase',
  },
  lastChange: {
    ja: '最後の変更',
    en: 'Last change',
  },
  changeFrom: {
    ja: '変更の日',
    en: 'Day of the change',
  },
  formerApproval: {
    ja: '前回の承認',
    en: 'Former approval',
  },
  returnedCount: {
    ja: '差戻しの行数',
    en: 'Returned rows',
  },
  recordedVerdict: {
    ja: '記録された判定',
    en: 'Verdict on record',
  },
} as const satisfies Record<string, Bilingual>;

export type ExplanationTextKey = keyof typeof EXPLANATION_TEXT;
