import type { Bilingual } from '../core/model/language';

/** A parameter as the formula editor shows it. */
export interface ParameterDescription {
  readonly name: string;
  readonly text: Bilingual;
  readonly optional?: true;
}

/** A custom function as the formula editor shows it; the id is also its name in the namespace IIOT. */
export interface FunctionDescription {
  readonly text: Bilingual;
  readonly parameters: readonly ParameterDescription[];
}

const parameter = (name: string, ja: string, en: string): ParameterDescription => ({
  name,
  text: { ja, en },
});
const optional = (name: string, ja: string, en: string): ParameterDescription => ({
  name,
  text: { ja, en },
  optional: true,
});

const ITEM = parameter('itemId', '項目ID（例：SPEC-COM-01）', 'Item id, e.g. SPEC-COM-01');
const LEVEL = parameter('level', '事業影響度（高・中・低）', 'Business impact (High, Medium, Low)');
const SHEET = parameter('sheet', 'シート名（例：スペック）', 'Checksheet, e.g. Spec');
const LABEL = optional(
  'labelValid',
  'JC-STARラベルが有効ならTRUE（省略時はFALSE）',
  'TRUE while a JC-STAR label is valid (default FALSE)',
);
const STATES = parameter('states', '状態の範囲', 'Range of states');

/** The custom functions: names, descriptions and parameters in both languages, said once. */
export const FUNCTION_DESCRIPTIONS = {
  IMPACT: {
    text: {
      ja: '用途と利用ケースから事業影響度（高・中・低）を求めます。複数の用途は最も高い影響度になります。',
      en: 'Business impact (High, Medium, Low) of uses in a use case. Of several uses the highest counts.',
    },
    parameters: [
      parameter('uses', '用途。複数は「、」で区切ります', 'Uses; separate several with a comma'),
      parameter('useCase', '利用ケース（本番利用・検証利用）', 'Use case (Production use, Verification use)'),
      optional(
        'matrix',
        '影響度マトリックス（値の2行3列か、見出し付きの3行4列。省略時は既定の表）',
        'Impact matrix: 2×3 values or 3×4 with headings (default: the policy)',
      ),
      optional('atLeast', '結果の下限とする影響度（省略可）', 'Level below which the result does not fall'),
    ],
  },
  CRITERIA: {
    text: { ja: '影響度の評価基準を文章で返します。', en: 'The criteria of an impact level as text.' },
    parameters: [LEVEL],
  },
  REQUIRED: {
    text: {
      ja: '項目の要否（必須・推奨・不要・免除）を求めます。',
      en: 'Whether an item is Required, Recommended, Not needed or Exempt.',
    },
    parameters: [
      ITEM,
      LEVEL,
      LABEL,
      optional(
        'levels',
        '高・中・低での要否を並べた3つの値（省略時は既定の要否）',
        'The three values at High, Medium, Low (default: the catalogue)',
      ),
    ],
  },
  REQUIREDITEMS: {
    text: {
      ja: 'シートの対象項目（ID・確認事項・要否）を一覧にします。',
      en: 'Lists the items of a sheet that are not "Not needed": id, check item, requirement.',
    },
    parameters: [SHEET, LEVEL, LABEL],
  },
  REQUIREDCOUNT: {
    text: { ja: 'シートの必須項目の数を求めます。', en: 'How many items of a sheet are required.' },
    parameters: [
      SHEET,
      LEVEL,
      LABEL,
      optional('kind', '数える要否（省略時は必須）', 'Requirement to count (default Required)'),
    ],
  },
  WHY: {
    text: {
      ja: '項目が必須・推奨・不要・免除である理由を、手引きの箇所とともに返します。',
      en: 'Why an item is required or not, with the clause of the guide.',
    },
    parameters: [ITEM, LEVEL, LABEL],
  },
  CHECK: {
    text: {
      ja: '行の状態（充足・条件・未充足・未回答・不備・対象外・免除・提案）を求めます。',
      en: 'State of a row: Satisfied, Condition, Unmet, Unanswered, Incomplete, Not applicable, Exempt, Suggestion.',
    },
    parameters: [
      ITEM,
      parameter('required', '要否', 'Requirement of the row'),
      parameter('answer', '回答', 'Answer'),
      optional('evidence', '証拠', 'Evidence'),
      optional('remark', '備考・理由・計画', 'Remarks, reason or plan'),
      optional('due', '期限', 'Due date'),
      optional('installDate', '設置予定日', 'Planned installation'),
      optional(
        'declaration',
        '自己宣言書の番号（省略時は証拠を使います）',
        'Number of the self-declaration (default: the evidence)',
      ),
      optional('hqCheck', '本社確認（承認・差戻し）', 'HQ check (Accepted, Returned)'),
      optional(
        'base',
        '免除の行で、ラベルがない場合の要否',
        'On exempt rows: the requirement without the label',
      ),
      optional(
        'evidenceOptional',
        '証拠が任意ならTRUE（省略時はFALSE）',
        'TRUE where evidence is only advised (default FALSE)',
      ),
    ],
  },
  VERDICT: {
    text: {
      ja: '状態の範囲から判定（合格・条件付き合格・判定保留・不合格）を求めます。',
      en: 'Verdict over a range of states: Pass, Conditional pass, On hold, Fail.',
    },
    parameters: [STATES],
  },
  PROGRESS: {
    text: { ja: '状態の範囲から進捗（0〜1）を求めます。', en: 'Progress (0 to 1) over a range of states.' },
    parameters: [STATES],
  },
  SANITIZE: {
    text: {
      ja: '媒体に求められる抹消方法（消去・除去・破壊・不要）を求めます。',
      en: 'Sanitisation a medium requires: Clear, Purge, Destroy or None.',
    },
    parameters: [
      parameter(
        'confidentiality',
        '機密性（高・中・低・不明）',
        'Confidentiality (High, Medium, Low, Unknown)',
      ),
      parameter('medium', '媒体の種類', 'Kind of medium'),
      optional(
        'leavesControl',
        '社外へ出るならTRUE（省略時はFALSE）',
        'TRUE if it leaves your control (default FALSE)',
      ),
      optional('reuse', '再利用するならTRUE（省略時はFALSE）', 'TRUE if it is reused (default FALSE)'),
      optional(
        'operable',
        '壊れて操作できないならFALSE（省略時はTRUE）',
        'FALSE if too broken to operate (default TRUE)',
      ),
      optional(
        'purgeDocumented',
        'メーカーが除去の手順を示すならTRUE（省略時はFALSE）',
        'TRUE if the maker documents a purge (default FALSE)',
      ),
      optional('hqAgreed', '本社が承認したならTRUE（省略時はFALSE）', 'TRUE if HQ agreed (default FALSE)'),
      optional(
        'publicOnly',
        '公開情報だけならTRUE（省略時はFALSE）',
        'TRUE if it holds public information only (default FALSE)',
      ),
      optional(
        'failed',
        '検証に不合格ならTRUE（省略時はFALSE）',
        'TRUE if its verification failed (default FALSE)',
      ),
    ],
  },
  NEXTCHECK: {
    text: { ja: '次回の運用チェックの期日を求めます。', en: 'Date of the next operation check.' },
    parameters: [
      parameter('lastCheck', '前回のチェック日', 'Date of the last check'),
      LEVEL,
      optional('useCase', '利用ケース（省略時は本番利用）', 'Use case (default Production use)'),
      optional('months', '会社の間隔（月、省略時は方針の既定値）', "The company's interval in months"),
    ],
  },
  LABELVALID: {
    text: {
      ja: 'JC-STARラベルが判定日に有効かどうかを返します。',
      en: 'Whether a JC-STAR label is valid on a day.',
    },
    parameters: [
      parameter('starLevel', 'ラベルのレベル（☆1〜☆4）', 'Level of the label (STAR-1 to STAR-4)'),
      parameter('expiry', '有効期限', 'Expiry date'),
      parameter('on', '判定日', 'Day of the decision'),
    ],
  },
} as const satisfies Record<string, FunctionDescription>;

export type FunctionId = keyof typeof FUNCTION_DESCRIPTIONS;
