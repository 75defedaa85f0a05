import type { Bilingual } from './language';
import type { SheetKey } from './terms';

/** Sheets of a case workbook that are not check sheets. */
export type OtherSheetKey =
  | 'howto'
  | 'cover'
  | 'consult'
  | 'review'
  | 'dates'
  | 'changes'
  | 'management'
  | 'rounds'
  | 'media'
  | 'certificate'
  | 'policy'
  | 'seal'
  | 'explanation';

/** Tab names; short enough to be read in a row of tabs. */
export const SHEET_NAMES: Readonly<Record<SheetKey | OtherSheetKey, Bilingual>> = {
  howto: { ja: '使い方', en: 'How to' },
  cover: { ja: '表紙', en: 'Cover' },
  consult: { ja: '事前相談', en: 'Consultation' },
  'risk-pa': { ja: 'リスク', en: 'Risk' },
  'risk-fa': { ja: 'リスク', en: 'Risk' },
  spec: { ja: 'スペック', en: 'Specification' },
  inhouse: { ja: '自社運用', en: 'In-house' },
  vendor: { ja: 'ベンダーサポート', en: 'Vendor support' },
  settings: { ja: '設定', en: 'Settings' },
  operation: { ja: '運用', en: 'Operation' },
  disposal: { ja: '廃棄', en: 'Disposal' },
  rounds: { ja: '運用記録', en: 'Check record' },
  media: { ja: '媒体', en: 'Media' },
  certificate: { ja: '抹消証明書', en: 'Certificate' },
  review: { ja: '審査', en: 'Review' },
  dates: { ja: '期日', en: 'Due dates' },
  changes: { ja: '経過', en: 'Changes' },
  management: { ja: '経営報告', en: 'Management' },
  policy: { ja: '方針', en: 'Policy' },
  seal: { ja: '封印', en: 'Seal' },
  explanation: { ja: '計算の説明', en: 'How it is calculated' },
};
