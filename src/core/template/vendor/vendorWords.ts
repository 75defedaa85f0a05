import type { Bilingual } from '../../guide/language';

/** Sentences of the vendor's workbook. */
export const VENDOR_TEXT = {
  sheet: { ja: 'ベンダー回答', en: 'Vendor answers' },
  lists: { ja: '選択肢', en: 'Choices' },
  title: { ja: 'IIoT機器 ベンダー確認シート', en: 'IIoT device: questions to the vendor' },
  howTo: {
    ja: '機器を導入する会社からのお願いです。黄色のセルに記入し、このファイルのまま返送してください。回答は一覧から選び、証拠（資料名やURL）を書きます。公開できない内容は「自己適合宣言」を選び、宣言の文書名を証拠に書いてください。対象外は理由を備考に、これから対応するものは期限を書いてください。「状態」の欄に足りないものが表示されます。マクロやアドインは使っていません。',
    en: 'A request from the company that introduces the device. Fill in the yellow cells and return this file as it is. Choose each answer from its list and name the evidence (document or URL). What you cannot disclose may be self-declared: name the declaration as evidence. Give a reason for "not applicable", and a due date for what is still to come. "State" says what is missing. The file contains no macros and needs no add-in.',
  },
} as const satisfies Record<string, Bilingual>;
