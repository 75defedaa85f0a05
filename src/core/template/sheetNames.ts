import type { Bilingual } from '../guide/language';
import type { SheetKey } from '../guide/terms';

/** Sheets of a case workbook that are not check sheets. */
export type OtherSheetKey = 'howto' | 'cover' | 'review' | 'management' | 'policy' | 'seal';

/** Tab names; short enough to be read in a row of tabs. */
export const SHEET_NAMES: Readonly<Record<SheetKey | OtherSheetKey, Bilingual>> = {
  howto: { ja: '使い方', en: 'How to' },
  cover: { ja: '表紙', en: 'Cover' },
  'risk-pa': { ja: 'リスク', en: 'Risk' },
  'risk-fa': { ja: 'リスク', en: 'Risk' },
  spec: { ja: 'スペック', en: 'Specification' },
  inhouse: { ja: '自社運用', en: 'In-house' },
  vendor: { ja: 'ベンダーサポート', en: 'Vendor support' },
  settings: { ja: '設定', en: 'Settings' },
  operation: { ja: '運用', en: 'Operation' },
  disposal: { ja: '廃棄', en: 'Disposal' },
  review: { ja: '審査', en: 'Review' },
  management: { ja: '経営報告', en: 'Management' },
  policy: { ja: '方針', en: 'Policy' },
  seal: { ja: '封印', en: 'Seal' },
};
