import type { Bilingual } from '../model/language';

/** Words of the log on 審査 and of the seal sheet. */
export const RECORD_TEXT = {
  section: { ja: '提出と審査の記録', en: 'Record of submissions and reviews' },
  kind: { ja: '種類', en: 'Kind' },
  who: { ja: '氏名', en: 'Name' },
  on: { ja: '日付', en: 'Date' },
  number: { ja: '回', en: 'No.' },
  digest: { ja: 'ダイジェスト', en: 'Digest' },
  detail: { ja: '内容', en: 'Detail' },
  sealTitle: { ja: '封印（承認した内容の控え）', en: 'Seal (copy of what was approved)' },
  sealNote: {
    ja: '承認した時点の値の控えです。いまの値と違うところを数式が示します。変更の検出であり、本人の証明ではありません。',
    en: 'Copies of the values at the time of approval; formulas show what differs by now. It detects changes and does not prove identity.',
  },
  sealedOn: { ja: '封印した日', en: 'Sealed on' },
  sealedBy: { ja: '封印した人', en: 'Sealed by' },
  templateVersion: { ja: 'テンプレートの版', en: 'Template version' },
  policyVersion: { ja: '方針の版', en: 'Policy version' },
  changes: { ja: '変更された値の数', en: 'Changed values' },
  key: { ja: 'キー', en: 'Key' },
  label: { ja: '名称', en: 'Label' },
  sealed: { ja: '封印', en: 'Sealed' },
  copies: { ja: '控え', en: 'Copies' },
  row: { ja: '行', en: 'Row' },
  levelRow: { ja: '要否の行', en: 'Level row' },
  changed: { ja: '変更', en: 'Changed' },
  order: { ja: '順', en: 'Order' },
  changedItem: { ja: '変更項目', en: 'Changed item' },
  lineChanges: { ja: '変更数', en: 'Changes' },
} as const satisfies Record<string, Bilingual>;
