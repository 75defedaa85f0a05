import type { Bilingual, Language } from './language';
import type { FieldKind } from './fieldKind';

/** A single cell about a device's life, outside 表紙 and 審査. */
export interface LifeFieldDescription {
  readonly field: string;
  readonly label: Bilingual;
  readonly kind: FieldKind;
  readonly role: 'applicant' | 'computed';
  /** Defined name of the cell. */
  readonly name: Bilingual;
}

const field = <F extends string>(
  key: F,
  kind: FieldKind,
  ja: string,
  en: string,
  nameEn: string,
  nameJa: string = ja,
) =>
  ({
    field: key,
    label: { ja, en },
    kind,
    role: kind === 'computed' ? ('computed' as const) : ('applicant' as const),
    name: { ja: nameJa, en: nameEn },
  }) as const;

/** The fields in reading order: 事前相談, 期日, 経過, 運用, 媒体, 抹消証明書. */
export const LIFE_FIELDS = [
  field('consultDate', 'date', '相談日', 'Date of consultation', 'ConsultDate'),
  field('consultAttendees', 'text', '出席者', 'Attendees', 'ConsultAttendees', '相談の出席者'),
  field('consultPurpose', 'text', '対象機器と目的', 'Device and purpose', 'ConsultPurpose', '相談の目的'),
  field('consultSupport', 'text', '支援の希望', 'Support requested', 'ConsultSupport', '相談の支援希望'),
  field(
    'isIot',
    'yesNoUnknown',
    'ネットワークにつながり、データをやり取りする機器ですか',
    'Does it exchange data over a network?',
    'IsIot',
    'IoT機器',
  ),
  field(
    'inControl',
    'yesNoUnknown',
    '制御システムの中、または制御システムにつながる場所で使いますか',
    'Is it used in or connected to a control system?',
    'InControlSystem',
    '制御システムでの利用',
  ),
  field('isIiot', 'computed', 'IIoT機器にあたるか', 'An IIoT device?', 'IsIiot', 'IIoT機器の判定'),
  field('plantKind', 'sector', '設備の業種区分（PA・FA）', 'Kind of plant (PA, FA)', 'PlantKind', '業種区分'),
  field('sheetsToUse', 'computed', '使うシート', 'Sheets to use', 'SheetsToUse'),
  field('consultResult', 'consultResult', '相談の結果', 'Result', 'ConsultResult'),
  field('consultNext', 'date', '次の期日', 'Next date', 'ConsultNext', '相談の次の期日'),
  field('consultStatus', 'computed', '相談記録の状況', 'State of the record', 'ConsultStatus'),
  // Since template 1.3.0 a further name of the cover's 基準日; before, a cell of its own on 期日.
  field('referenceDate', 'computed', '基準日', 'Reference date', 'ReferenceDate'),
  field('trialEnd', 'date', '検証の終了予定日', 'Planned end of the trial', 'TrialEnd'),
  field(
    'specOwner',
    'text',
    '条件の担当（スペック）',
    'Owner of conditions (specification)',
    'SpecOwner',
    '条件の担当_スペック',
  ),
  field(
    'inhouseOwner',
    'text',
    '条件の担当（自社運用）',
    'Owner of conditions (in-house)',
    'InhouseOwner',
    '条件の担当_自社運用',
  ),
  field(
    'vendorOwner',
    'text',
    '条件の担当（ベンダーサポート）',
    'Owner of conditions (vendor support)',
    'VendorOwner',
    '条件の担当_ベンダー',
  ),
  field('lastCheck', 'computed', '前回の点検日', 'Last operation check', 'LastCheck'),
  field(
    'checkMonths',
    'computed',
    '点検の間隔（月）',
    'Interval of checks (months)',
    'CheckMonths',
    '点検の間隔',
  ),
  field('nextCheck', 'computed', '次の運用点検', 'Next operation check', 'NextCheck'),
  field(
    'supportEnd',
    'computed',
    'ベンダーのサポート終了日',
    'End of vendor support',
    'SupportEnd',
    'サポート終了日',
  ),
  field('openConditions', 'computed', '残っている条件', 'Open conditions', 'OpenConditions'),
  field('changeStatus', 'computed', '状況の変化', 'Change of the situation', 'ChangeStatus'),
  field('checkDate', 'date', '今回の点検日', 'Date of this check', 'CheckDate'),
  field(
    'attended',
    'yesNo',
    '機密性「高」の媒体は、社内で、または立会いのもとで破壊する',
    'Media of high confidentiality are destroyed in-house or under supervision',
    'Attended',
    '破壊の立会い',
  ),
  field(
    'certificateMatches',
    'yesNo',
    '業者の証明書のシリアル番号が、引渡しの記録と一致する',
    "Serial numbers on the contractor's certificate match the handover record",
    'CertificateMatches',
    '証明書の一致',
  ),
  field(
    'disposalVerdict',
    'computed',
    '媒体の抹消の判定',
    'Verdict on the media',
    'MediaVerdict',
    '媒体の判定',
  ),
  field('disposalNote', 'computed', '判定の理由', 'Reason', 'MediaNote', '媒体の判定理由'),
  field(
    'certificateMedium',
    'mediumNumber',
    '媒体番号',
    'Medium no.',
    'CertificateMedium',
    '証明する媒体番号',
  ),
] as const satisfies readonly LifeFieldDescription[];

export type LifeField = (typeof LIFE_FIELDS)[number]['field'];

const BY_KEY: ReadonlyMap<string, LifeFieldDescription> = new Map(
  LIFE_FIELDS.map((entry) => [entry.field, entry]),
);

/** What is known of a field. */
export function lifeField(key: LifeField): LifeFieldDescription {
  const found = BY_KEY.get(key);
  if (found === undefined) throw new Error(`life field ${key}: not known`);
  return found;
}

/** Defined name of a field's cell, as formulas use it. */
export function lifeName(key: LifeField, language: Language): string {
  return lifeField(key).name[language];
}
