import type { Bilingual } from './language';

/** What a cover cell holds; decides its validation, format and how it is read. */
export type CoverKind =
  | 'text'
  | 'date'
  | 'count'
  | 'mail'
  | 'uses'
  | 'useCase'
  | 'yesNoUnknown'
  | 'yesNo'
  | 'starLevel'
  | 'impactLevel'
  | 'verdict'
  | 'computed';

/** Whose a cell is: what it holds counts as this person's word, or as the product's result. */
export type FieldOwner = 'applicant' | 'head' | 'hq' | 'management' | 'product';

export interface CoverFieldDescription {
  readonly field: string;
  readonly label: Bilingual;
  readonly kind: CoverKind;
  /** Where the cell is filled in: on 表紙, on 審査, or by a formula. */
  readonly role: 'applicant' | 'reviewer' | 'computed';
  readonly owner: FieldOwner;
  /** Defined name of the cell: formulas and other programs find it by this. */
  readonly name: Bilingual;
  /** A further name of the same cell. */
  readonly alsoNamed?: Bilingual;
  /** False for what is written after the decision or changes with the day: the seal leaves it out. */
  readonly sealed?: false;
  /** Says which case it is: a request for review without it is incomplete. */
  readonly identifies?: true;
  /** Template version that brought the field; older workbooks lack it without fault. */
  readonly since?: string;
}

const input = <F extends string>(
  field: F,
  kind: CoverKind,
  ja: string,
  en: string,
  nameEn: string,
  nameJa: string = ja,
) =>
  ({
    field,
    label: { ja, en },
    kind,
    role: 'applicant',
    owner: 'applicant',
    name: { ja: nameJa, en: nameEn },
  }) as const;

const named = <D extends object>(described: D) => ({ ...described, identifies: true }) as const;

const reviewed = <F extends string>(
  field: F,
  kind: CoverKind,
  ja: string,
  en: string,
  nameEn: string,
  nameJa: string = ja,
) =>
  ({
    field,
    label: { ja, en },
    kind,
    role: 'reviewer',
    owner: 'hq',
    name: { ja: nameJa, en: nameEn },
  }) as const;

const computed = <F extends string>(field: F, ja: string, en: string, nameEn: string, nameJa: string = ja) =>
  ({
    field,
    label: { ja, en },
    kind: 'computed',
    role: 'computed',
    owner: 'product',
    name: { ja: nameJa, en: nameEn },
  }) as const;

/** The single-cell fields of 表紙 and 審査, in reading order. */
export const COVER_FIELDS = [
  named(input('caseId', 'text', '案件番号', 'Case number', 'CaseId')),
  named(input('device', 'text', '機器名', 'Device', 'Device')),
  named(input('maker', 'text', 'メーカー', 'Maker', 'Maker')),
  named(input('model', 'text', '型番', 'Model', 'Model')),
  input('units', 'count', '台数', 'Units', 'Units'),
  input('site', 'text', '設置場所', 'Place of installation', 'Site'),
  named(input('department', 'text', '申請部門', 'Applicant department', 'Department')),
  named(input('applicant', 'text', '申請者', 'Applicant', 'Applicant')),
  input('applicantMail', 'mail', '申請者メール', 'Applicant e-mail', 'ApplicantMail'),
  {
    ...input('asOf', 'date', '基準日', 'Reference date', 'AsOf', '評価日'),
    alsoNamed: { ja: '基準日', en: 'ReferenceDate' },
    sealed: false,
  },
  input('installDate', 'date', '設置予定日', 'Installation date', 'InstallDate'),
  { ...input('existing', 'yesNo', '既設', 'Already installed', 'Existing'), since: '1.3.0' },
  {
    ...input('inUseSince', 'text', '使用開始（年月）', 'In use since (month)', 'InUseSince', '使用開始'),
    since: '1.3.0',
  },
  {
    ...input(
      'supportEnd',
      'date',
      'サポート終了日',
      'End of support',
      'DeviceSupportEnd',
      '機器のサポート終了日',
    ),
    since: '1.3.0',
  },
  input('uses', 'uses', '用途', 'Uses', 'Uses'),
  input('useCase', 'useCase', '利用ケース', 'Use case', 'UseCase'),
  input('separated', 'yesNoUnknown', '物理的な切り離し', 'Physically separated', 'Separated', '切り離し'),
  computed('effectiveUses', '評価上の用途', 'Uses as assessed', 'EffectiveUses'),
  computed('effectiveUseCase', '評価上の利用ケース', 'Use case as assessed', 'EffectiveUseCase'),
  computed('matrixLevel', 'マトリックスの影響度', 'Level from the matrix', 'MatrixLevel', '表の影響度'),
  computed('leastLevel', '影響度の下限', 'Minimum level', 'LeastLevel'),
  computed('impactLevel', '事業影響度', 'Business impact', 'ImpactLevel'),
  computed('impactStatus', '影響度の状況', 'Status of the level', 'ImpactStatus'),
  computed('impactNote', '影響度の説明', 'Explanation of the level', 'ImpactNote'),
  computed('criteria', '評価基準', 'Criteria', 'ImpactCriteria'),
  input('labelLevel', 'starLevel', 'JC-STAR レベル', 'JC-STAR level', 'LabelLevel', 'JCSTARレベル'),
  input('labelNumber', 'text', 'JC-STAR 登録番号', 'JC-STAR registration', 'LabelNumber', 'JCSTAR登録番号'),
  input('labelExpires', 'date', 'JC-STAR 有効期限', 'JC-STAR expiry', 'LabelExpires', 'JCSTAR有効期限'),
  input('labelCovers', 'yesNo', '型番がラベルの対象', 'Label covers this model', 'LabelCovers', 'JCSTAR対象'),
  computed('labelValid', 'JC-STAR 有効', 'JC-STAR valid', 'LabelValid', 'JCSTAR有効'),
  input('externalSupport', 'yesNo', '保守の外部委託', 'Support outsourced', 'ExternalSupport'),
  input('cryptoErase', 'yesNo', '暗号消去の利用', 'Cryptographic erase used', 'CryptoErase'),
  input(
    'verificationFailed',
    'yesNo',
    '検証で不合格の媒体',
    'Medium failed verification',
    'VerificationFailed',
    '抹消の検証に不合格',
  ),
  input('outsourcedDisposal', 'yesNo', '廃棄の外部委託', 'Disposal outsourced', 'OutsourcedDisposal'),
  reviewed(
    'hqLevel',
    'impactLevel',
    '本社の判断（影響度）',
    'HQ decision (level)',
    'HqLevel',
    '本社の影響度',
  ),
  reviewed('hqReason', 'text', '本社の判断の理由', 'Reason of the HQ decision', 'HqReason', '本社の判断理由'),
  { ...computed('caseState', '案件の状態', 'State of the case', 'CaseState'), since: '1.3.0' },
  computed('verdict', '規則による見込み', 'Outlook by the rules', 'Verdict', '判定'),
  { ...input('headName', 'text', '申請部門責任者', 'Head of department', 'HeadName'), owner: 'head' },
  {
    ...input('headDate', 'date', '責任者の確認日', 'Confirmed on', 'HeadDate', '責任者確認日'),
    owner: 'head',
  },
  reviewed('decision', 'verdict', '本社の判定', 'HQ verdict', 'Decision'),
  reviewed('decisionReason', 'text', '判定の理由', 'Reason of the verdict', 'DecisionReason'),
  computed('sealStatus', '承認後の変更', 'Changes after approval', 'SealStatus', '封印の状況'),
  reviewed('reviewer', 'text', '本社確認者', 'HQ reviewer', 'Reviewer'),
  reviewed('reviewDate', 'date', '本社確認日', 'HQ review date', 'ReviewDate'),
  {
    ...reviewed(
      'managementName',
      'text',
      '経営層の承認者',
      'Approved by management',
      'ManagementName',
      '経営層承認者',
    ),
    owner: 'management',
  },
  {
    ...reviewed(
      'managementDate',
      'date',
      '経営層の承認日',
      'Management approval date',
      'ManagementDate',
      '経営層承認日',
    ),
    owner: 'management',
  },
  { ...reviewed('correctionDue', 'date', '是正期限', 'Correction due by', 'CorrectionDue'), since: '1.3.0' },
  {
    ...reviewed('sharedOn', 'date', '結果の共有日', 'Result shared on', 'SharedOn'),
    sealed: false,
    since: '1.3.0',
  },
  {
    ...reviewed('sharedBy', 'text', '結果を共有した人', 'Result shared by', 'SharedBy', '結果の共有者'),
    sealed: false,
    since: '1.3.0',
  },
  {
    ...reviewed(
      'receivedBy',
      'text',
      '結果を受け取った人',
      'Result received by',
      'ReceivedBy',
      '結果の受領者',
    ),
    sealed: false,
    since: '1.3.0',
  },
] as const satisfies readonly CoverFieldDescription[];

export type CoverField = (typeof COVER_FIELDS)[number]['field'];
