import type { Bilingual } from '../../model/language';

/** Words of the sheets about devices that are already there. */
export const EXISTING_TEXT = {
  sheet: { ja: '既設機器', en: 'Existing devices' },
  title: { ja: '既設機器の一覧', en: 'Devices that are already there' },
  note: {
    ja: '台帳や可視化ツールの一覧から読み込んだ機器です。黄色の欄（案件番号、対象外の理由、本社メモ）と自分で加えた列は書き換えません。',
    en: 'Devices read from ledgers and from exports of visibility tools. The yellow columns (case number, reason for exclusion, notes) and columns of your own are never overwritten.',
  },
  guide: {
    ja: '既設の機器は、手引きでは扱われていません。対象と期限は会社の方針で決めてください。',
    en: 'The guide does not treat devices that are already there. Your company decides which of them are assessed, and by when.',
  },
  lists: { ja: '読み込んだ一覧', en: 'Lists read' },
  listsTitle: { ja: '読み込んだ一覧', en: 'Lists that were read' },
  listsNote: {
    ja: '次に同じ一覧を読むときは「列の対応」のとおりに読みます。「見出し → 項目」の右側を書き換えると、読み方を直せます（使わない列は「使わない」）。',
    en: 'The next list of the same name is read by "Columns". Change what is right of an arrow to correct how a column is read ("not used" for none).',
  },
} as const satisfies Record<string, Bilingual>;
