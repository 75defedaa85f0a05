import type { Bilingual } from '../model/language';

/** Words of 以前の項目, and of what a migration writes into the rows. */
export const MIGRATION_TEXT = {
  sheet: { ja: '以前の項目', en: 'Earlier items' },
  title: { ja: '以前の項目と回答', en: 'Earlier items and answers' },
  note: {
    ja: '様式や方針が変わったときに、変わった項目と無くなった項目の以前の内容を残します。',
    en: 'Keeps what changed and removed items said before the template or the policy changed.',
  },
  from: { ja: '以前の版', en: 'Version' },
  fate: { ja: '扱い', en: 'What became of it' },
  // Other words than on a check sheet, so that nobody takes the archive for one.
  itemId: { ja: '以前の項目ID', en: 'Earlier item ID' },
  oldSheet: { ja: 'シート', en: 'Sheet' },
  requirement: { ja: '以前の確認事項', en: 'Earlier check item' },
  answer: { ja: '以前の回答', en: 'Earlier answer' },
  evidence: { ja: '証拠', en: 'Evidence' },
  remark: { ja: '備考・理由', en: 'Remarks / reason' },
  due: { ja: '期限', en: 'Due date' },
  hqCheck: { ja: '本社確認', en: 'HQ check' },
  hqComment: { ja: '本社コメント', en: 'HQ comment' },
  changed: { ja: '内容が変わった項目', en: 'Changed item' },
  removed: { ja: '無くなった項目', en: 'Removed item' },
  reset: { ja: '改めて確認する欄', en: 'To be confirmed again' },
  unproven: {
    ja: '封印や記録と合わないため、改めて判定する欄',
    en: 'Not proven by seal or record: to be decided again',
  },
  before: { ja: '［以前の回答］', en: '[Earlier answer] ' },
} as const satisfies Record<string, Bilingual>;
