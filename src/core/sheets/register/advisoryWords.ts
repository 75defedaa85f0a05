import type { Bilingual } from '../../model/language';

/** Words of the sheet 脆弱性情報. */
export const ADVISORY_TEXT = {
  sheet: { ja: '脆弱性情報', en: 'Advisories' },
  title: { ja: '脆弱性情報と機器の照合', en: 'Advisories that concern our devices' },
  note: {
    ja: '読み込んだ脆弱性情報と機器の照合結果です。黄色の欄（判断、判断者、判断日、判断の理由、本社メモ）と自分で加えた列は書き換えません。',
    en: 'Advisories that were read, compared with the devices. The yellow columns (decision, by, on, reason, notes) and columns of your own are never overwritten.',
  },
  guide: {
    ja: '判断は、判断者・判断日・理由がそろうと有効です。判断のあとに情報か機器が変わると「再確認」になります。判断日を新しくして、もう一度判断してください。',
    en: 'A decision counts once it has a name, a date and a reason. When the advisory or the device changes later, it is asked again: decide again with a new date.',
  },
  reading: {
    ja: '{on} に、情報 {advisories}件と機器 {devices}台を照合しました（最も新しい情報：{newest}）。照合できない機器：{unmatched}台（「非該当」ではありません）。',
    en: '{advisories} advisories compared with {devices} devices on {on} (newest advisory: {newest}). Devices that could not be compared: {unmatched}; that is not “not affected”.',
  },
  noDay: { ja: '日付なし', en: 'no date' },
  notRead: { ja: '脆弱性情報はまだ読み込んでいません。', en: 'No advisories have been read so far.' },
  chooseFromList: { ja: '一覧から選んでください。', en: 'Choose from the list.' },
} as const satisfies Record<string, Bilingual>;

/** Zero-based column of the line about the last reading, beside the title. */
export const ADVISORY_READING_COLUMN = 5;

/** The three answers, as cells show them. */
export const MATCH_WORDS = {
  affected: { ja: '該当', en: 'Affected' },
  check: { ja: '要確認', en: 'To be checked' },
  'not-affected': { ja: '非該当', en: 'Not affected' },
} as const satisfies Record<string, Bilingual>;

/** What a person decides about an advisory and a device. */
export const ADVISORY_DECISIONS = {
  notOurs: { ja: '対象外', en: 'Does not concern us' },
  fixed: { ja: '対応済み', en: 'Fixed' },
  planned: { ja: '対応予定', en: 'Planned' },
  accepted: { ja: '受容', en: 'Accepted' },
} as const satisfies Record<string, Bilingual>;
export type AdvisoryDecision = keyof typeof ADVISORY_DECISIONS;

/** States that are no decision. */
export const ADVISORY_STATES = {
  open: { ja: '未対応', en: 'Open' },
  check: { ja: '確認待ち', en: 'To be checked' },
  none: { ja: '非該当', en: 'Not affected' },
  incomplete: { ja: '判断の記入が不足', en: 'Decision incomplete' },
  again: { ja: '再確認', en: 'To be decided again' },
  withdrawn: { ja: '情報の取り下げ', en: 'Withdrawn' },
} as const satisfies Record<string, Bilingual>;

/** Whether something is used in attacks; blank where no catalogue was given. */
export const EXPLOITED_WORDS = {
  yes: { ja: 'あり', en: 'Yes' },
  no: { ja: 'なし', en: 'No' },
} as const satisfies Record<string, Bilingual>;

/** Why a row that a reading did not find again says something else by now. */
export const LEFT_OVER_TEXT = {
  notNamed: {
    ja: '新しい版の情報では、この機器は対象の製品に含まれていません。',
    en: 'The newer version of the advisory does not name this device among its products.',
  },
  readAgain: {
    ja: '機器の記載が変わりました。この情報のファイルをもう一度読み込んでください。',
    en: 'The device changed. Read the file of this advisory again.',
  },
} as const satisfies Record<string, Bilingual>;

/** What is said of a pair that a person decided. */
export const DECIDED_TEXT = {
  inForce: {
    ja: '判断：{decision}（{by}、{on}）。理由：{why}',
    en: 'Decided: {decision} ({by}, {on}). Reason: {why}',
  },
  again: {
    ja: '「{decision}」という判断（{by}、{on}）のあとに情報か機器が変わりました。もう一度判断してください。',
    en: 'The advisory or the device changed after “{decision}” was decided ({by}, {on}). Please decide again.',
  },
  incomplete: {
    ja: '「{decision}」という判断には、判断者・判断日・理由のどれかがありません。',
    en: 'The decision “{decision}” lacks a name, a date or a reason.',
  },
} as const satisfies Record<string, Bilingual>;
