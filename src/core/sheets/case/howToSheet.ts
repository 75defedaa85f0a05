import { a1, quoteSheet } from '../../model/address';
import type { Bilingual } from '../../model/language';
import { heightOf } from '../rowHeight';
import { SheetDraft } from '../sheetDraft';
import { COLORS, STYLES } from '../styles';
import { SHEET_NAMES } from '../../model/sheetNames';
import { SHEET_TEXT } from '../words';
import type { CaseContext, SheetPart } from './context';
import { valueCell } from './coverLayout';
import { printOf } from './print';
import { stateFormats, type StateLook } from './stateFormats';
import { writeSteps, type Step } from './steps';

/** Beside an open pane on a screen of 1440 pixels, all of it shows. */
const WIDTHS = [2, 6, 44, 72] as const;

/** The way through a case, on one screen. */
const STEPS: readonly Step[] = [
  {
    title: { ja: '表紙に機器と用途を記入します', en: 'Fill in device and use on the cover' },
    text: {
      ja: '用途と利用ケースを選ぶと、事業影響度（高・中・低）がすぐに決まります。',
      en: 'Choose the uses and the use case: the business impact (high, mid, low) appears at once.',
    },
  },
  {
    title: { ja: 'リスクのシートに回答します', en: 'Answer the risk sheet' },
    text: {
      ja: '設備での位置、通信、想定される影響を記入します。すべての行が必須です。',
      en: 'Give the place in the plant, the communication and the expected effects. Every row is required.',
    },
  },
  {
    title: {
      ja: 'スペック・自社運用・ベンダーサポートに回答します',
      en: 'Answer specification, in-house and vendor support',
    },
    text: {
      ja: '要否が「必須」の行に回答します。「推奨」は合否に影響しません。灰色の行は不要です。',
      en: 'Answer the rows marked Required. Recommended rows do not affect the verdict; grey rows are not needed.',
    },
  },
  {
    title: { ja: '状態を確かめます', en: 'Look at the states' },
    text: {
      ja: '「不備」の行は、不足しているものが状態の欄に示されます。表紙の進捗が100%になるまで補ってください。',
      en: 'A row marked Incomplete says in its state what is missing. Complete the rows until the cover shows 100%.',
    },
  },
  {
    title: {
      ja: 'レビューを依頼します',
      en: 'Request the review',
    },
    text: {
      ja: 'アドインの「レビュー依頼」でメールの下書きを作れます。アドインがなければ、このファイルを添付して本社セキュリティ部門へ送ってください。本社の判定のあと、責任者が確認します。',
      en: 'The add-in makes a draft mail with "Request review". Without it, attach this file to a mail to HQ security. The head acknowledges after the HQ decision.',
    },
  },
];

const NOTES: readonly Bilingual[] = [
  {
    ja: '黄色のセルが記入欄です。ほかのセルは保護されています（パスワードはありません）。設定・運用・廃棄のシートは、その段階になるまで隠れています。',
    en: 'Yellow cells are for input. The others are protected (without a password). The sheets for settings, operation and disposal stay hidden until their phase.',
  },
  {
    ja: 'このブックはアドインがなくても、同じ計算結果を表示します。',
    en: 'This workbook shows the same results without the add-in.',
  },
  {
    ja: 'IPA「IIoT機器ライフサイクル管理 構築手引き」（2025年9月）の考え方をもとに、独自の言葉で作成したものです。IPAおよびMicrosoftの承認・推奨を受けたものではありません。',
    en: 'Based, in our own words, on the ideas of a guide on IIoT device lifecycle management published by IPA (September 2025). Not endorsed by IPA or Microsoft.',
  },
];

const STATE_MEANINGS: Readonly<Record<StateLook, Bilingual>> = {
  satisfied: { ja: '求められることを満たしています。', en: 'The requirement is met.' },
  condition: { ja: '期限までに対応する条件付きです。', en: 'To be met by the due date.' },
  unmet: { ja: '必須の項目を満たしていません。', en: 'A required item is not met.' },
  unanswered: { ja: 'まだ回答がありません。', en: 'Not answered yet.' },
  incomplete: { ja: '証拠や理由、期限などの記入がありません。', en: 'Evidence, reason or date is missing.' },
  exempt: { ja: 'JC-STAR ラベルにより省けます。', en: 'Waived by the JC-STAR label.' },
  excluded: { ja: '理由を書いて対象外としています。', en: 'Not applicable, with a reason.' },
  suggestion: {
    ja: '推奨の項目です。合否には影響しません。',
    en: 'Recommended; does not affect the verdict.',
  },
  later: {
    ja: '本社が評価を終えるまで、回答は不要です。',
    en: 'No answer is needed before HQ has finished its assessment.',
  },
};

/** 使い方: what to do, in order, and what the states mean. */
export function howToSheet(context: CaseContext): SheetPart {
  const { language, words: w } = context;
  const name = SHEET_NAMES.howto[language];
  const draft = new SheetDraft();
  draft.text(1, 1, 'title', SHEET_TEXT.product[language]);
  draft.height(1, 30);
  let row = writeSteps(draft, 3, STEPS, { title: WIDTHS[2], text: WIDTHS[3] }, language);
  draft.links.push({
    cell: a1(2, 3),
    target: `${quoteSheet(SHEET_NAMES.cover[language])}!${valueCell('uses')}`,
    tooltip: SHEET_TEXT.openSheet[language],
  });
  row += 1;
  const firstState = row;
  for (const [key, meaning] of Object.entries(STATE_MEANINGS)) {
    draft.text(2, row, 'state', w.states[key as StateLook]);
    draft.text(3, row, 'text', meaning[language]);
    row += 1;
  }
  const stateCell = a1(2, firstState);
  draft.conditionalFormats.push(...stateFormats(`${stateCell}:${a1(2, row - 1)}`, `$${stateCell}`, w));
  row += 1;
  for (const note of NOTES) {
    draft.text(1, row, 'note', note[language]);
    draft.merge(1, row, 3);
    draft.height(
      row,
      heightOf({
        text: note[language],
        width: WIDTHS[1] + WIDTHS[2] + WIDTHS[3],
        size: STYLES.note.size,
      }),
    );
    row += 1;
  }
  return {
    names: [],
    sheet: {
      key: 'howto',
      name,
      state: 'visible',
      tabColor: COLORS.accent,
      columnWidths: WIDTHS,
      rows: draft.rows(),
      merges: draft.merges,
      freeze: null,
      filter: null,
      validations: [],
      conditionalFormats: draft.conditionalFormats,
      links: draft.links,
      ground: 'plain',
      isProtected: true,
      print: printOf(WIDTHS.length - 1, draft.lastRow, null, language),
      activeCell: 'A1',
    },
  };
}
