import type { Bilingual } from '../../model/language';

/** Sentences of the vendor's workbook. */
export const VENDOR_TEXT = {
  sheet: { ja: 'ベンダー回答', en: 'Vendor answers' },
  declaration: { ja: '自己宣言書', en: 'Self-declaration' },
  lists: { ja: '選択肢', en: 'Choices' },
  title: { ja: 'IIoT機器 ベンダー確認シート', en: 'IIoT device: questions to the vendor' },
  device: { ja: '対象の機器', en: 'The device' },
  intro: {
    ja: 'IIoT機器を導入する会社から、機器の仕様とサポートについての確認のお願いです。',
    en: 'The company that introduces the IIoT device asks you about its specification and support.',
  },
} as const satisfies Record<string, Bilingual>;

/** What the vendor does, in order; no add-in, no macro. */
export const VENDOR_STEPS: readonly { readonly title: Bilingual; readonly text: Bilingual }[] = [
  {
    title: { ja: '機器を確かめます', en: 'Check the device' },
    text: {
      ja: '下の欄の機器についての質問です。違うときや空欄のときは、正しい内容を記入してください。',
      en: 'The questions are about the device named below. Correct or complete what is written there.',
    },
  },
  {
    title: { ja: '「ベンダー回答」に回答します', en: 'Answer the sheet "Vendor answers"' },
    text: {
      ja: '黄色のセルに記入します。回答は一覧から選び、根拠となる資料名・頁・URLを証拠に書きます。',
      en: 'Fill in the yellow cells. Choose each answer from its list and name document, page or URL as evidence.',
    },
  },
  {
    title: { ja: '公開できない内容は自己宣言します', en: 'Declare what you cannot disclose' },
    text: {
      ja: '「ベンダー自己宣言」を選び、「自己宣言書」のシートに内容を記入します。自社の様式を使うときは、文書名を証拠に書いて一緒に送ってください。',
      en: 'Choose the self-declaration and fill in the sheet "Self-declaration". If you use a form of your own, name it as evidence and send it along.',
    },
  },
  {
    title: { ja: '理由と期限を書きます', en: 'Give reasons and dates' },
    text: {
      ja: '対象外は理由を備考に、これから対応するものは期限を書きます。分からないときは備考にそう書いてください。',
      en: 'Give a reason for "not applicable" and a due date for what is still to come. Say so in the remark when you do not know.',
    },
  },
  {
    title: { ja: '状態を見て返送します', en: 'Look at the states and return the file' },
    text: {
      ja: '状態の欄が「不備」や「未回答」の行を補い、項目IDを変えずに、このファイルのまま返送してください。',
      en: 'Complete rows marked Incomplete or Unanswered, leave the item IDs as they are, and return this file.',
    },
  },
];

/** Below the steps. */
export const VENDOR_NOTE: Bilingual = {
  ja: 'このブックにマクロはなく、アドインも不要です。黄色以外のセルは保護されています（パスワードはありません）。IPAおよびMicrosoftの承認・推奨を受けたものではありません。',
  en: 'The workbook has no macros and needs no add-in. Cells that are not yellow are protected (without a password). Not endorsed by IPA or Microsoft.',
};
