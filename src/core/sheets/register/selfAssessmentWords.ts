import type { Bilingual } from '../../model/language';

/** Words of 自己評価. */
export const SELF_TEXT = {
  sheet: { ja: '自己評価', en: 'Self-assessment' },
  title: { ja: '組織の自己評価', en: 'Self-assessment of the organisation' },
  note: {
    ja: '部門どうしの連携を、現状とあるべき姿の間で4段階で選びます（手引き 4.1.1）。結果は集計のページに出ます。',
    en: 'Choose where your departments stand between today and the aim, in four steps (guide 4.1.1). The result is shown on the summary.',
  },
  topic: { ja: '観点', en: 'Topic' },
  problem: { ja: 'よくある現状', en: 'Common situation' },
  aim: { ja: 'あるべき姿', en: 'Aim' },
  level: { ja: '自社の段階', en: 'Where we stand' },
  score: { ja: '点', en: 'Score' },
  basis: { ja: '理由と次にすること', en: 'Reasons and next steps' },
  average: { ja: '平均（4点満点）', en: 'Average (of 4)' },
  weakest: { ja: '最も低い観点', en: 'Weakest topic' },
  none: { ja: 'まだ評価していません', en: 'Not assessed yet' },
  levels: { ja: '段階の一覧', en: 'Levels' },
} as const satisfies Record<string, Bilingual>;

/** From what often is to what should be. */
export const SELF_LEVELS: readonly Bilingual[] = [
  { ja: '1 できていない', en: '1 Not in place' },
  { ja: '2 一部でできている', en: '2 In place in parts' },
  { ja: '3 おおむねできている', en: '3 Largely in place' },
  { ja: '4 できている', en: '4 In place' },
];

/** The comparison of guide 4.1.1, in our own words. */
export const SELF_TOPICS: readonly Readonly<Record<'topic' | 'problem' | 'aim', Bilingual>>[] = [
  {
    topic: { ja: '文書化', en: 'Documentation' },
    problem: {
      ja: '機器の導入から廃棄までの進め方が、文書になっていません。',
      en: 'How devices are handled from introduction to disposal is not written down.',
    },
    aim: {
      ja: '進め方が文書になっていて、その文書を保守しています。',
      en: 'It is written down, and the document is maintained.',
    },
  },
  {
    topic: { ja: '本社と現場の連携', en: 'Head office and plant' },
    problem: {
      ja: '本社は審査だけを行い、現場は相談を避けて機器を導入しています。',
      en: 'The head office only judges; plants avoid it and introduce devices on their own.',
    },
    aim: {
      ja: '規定に沿って事前に相談し、本社は審査とあわせて支援しています。',
      en: 'Plants consult beforehand as the rules say, and the head office helps as well as judges.',
    },
  },
  {
    topic: { ja: '機器の管理', en: 'Control of devices' },
    problem: {
      ja: 'どこに何の機器があるかを把握できず、管理外の機器があります。',
      en: 'Nobody knows which devices are where; some are outside any control.',
    },
    aim: {
      ja: '台帳などですべての機器を管理しています。',
      en: 'All devices are controlled, in a register for example.',
    },
  },
  {
    topic: { ja: 'ベンダーの関与', en: 'Vendor involvement' },
    problem: {
      ja: 'ベンダーの関わりは導入時だけで、更新や脆弱性の知らせの取り決めがありません。',
      en: 'Vendors take part at introduction only; updates and vulnerability notices are not agreed.',
    },
    aim: {
      ja: '導入後の更新と脆弱性の知らせまで、取り決めています。',
      en: 'Updates and vulnerability notices after introduction are agreed for the whole life.',
    },
  },
  {
    topic: { ja: '経営層の認識', en: 'Management awareness' },
    problem: {
      ja: '機器のインシデントが事業の継続に響くことが、経営層に知られていません。',
      en: 'Management is not aware that incidents of devices affect business continuity.',
    },
    aim: {
      ja: '経営層が事業継続への影響を理解し、対策に関わっています。',
      en: 'Management understands the effect on business continuity and takes part in measures.',
    },
  },
];
