import type { Language } from '../grid/createGrid';

/** The words of the preview page; the add-in has its own. */
const TEXTS = {
  ja: {
    product: 'IIoT機器ライフサイクル チェックシート',
    preview: 'Excel を使わないプレビュー',
    template: 'テンプレート',
    templatePa: 'ケース（PA：プロセス産業）',
    templateFa: 'ケース（FA：組立産業）',
    blank: '空のブック',
    open: 'ファイルを開く',
    save: '.xlsx で保存',
    reset: '最初に戻す',
    openPane: 'パネルを開く',
    requestReview: 'レビュー依頼',
    withoutAddin: 'アドインなし',
    host: '動作',
    desktop: 'デスクトップ版',
    web: 'Web 版',
    language: 'English',
    loading: '読み込んでいます…',
    calculating: '計算しています…',
    locked: '保護されたセルは変更できません。',
    cannotOpen: 'ファイルを開けませんでした：',
    cannotSave: '保存できませんでした：',
    needsHttps: 'Web 版は https のアドレスでだけ動きます。デスクトップ版で開きました。',
    dropHere: 'ここに .xlsx を置くと開きます',
    pane: '作業ウィンドウ',
    sheet: 'ワークシート',
  },
  en: {
    product: 'IIoT Lifecycle Checksheets',
    preview: 'Preview without Excel',
    template: 'Template',
    templatePa: 'Case (PA: process industry)',
    templateFa: 'Case (FA: assembly industry)',
    blank: 'Empty workbook',
    open: 'Open a file',
    save: 'Save as .xlsx',
    reset: 'Start over',
    openPane: 'Open the panel',
    requestReview: 'Ask for review',
    withoutAddin: 'Without the add-in',
    host: 'Host',
    desktop: 'Desktop',
    web: 'Web',
    language: '日本語',
    loading: 'Loading…',
    calculating: 'Calculating…',
    locked: 'Protected cells cannot be changed.',
    cannotOpen: 'The file could not be opened: ',
    cannotSave: 'The file could not be saved: ',
    needsHttps: 'The web variant works on https only; the desktop variant was opened instead.',
    dropHere: 'Drop an .xlsx here to open it',
    pane: 'Task pane',
    sheet: 'Worksheet',
  },
} as const satisfies Record<Language, Record<string, string>>;

export type Texts = Readonly<Record<keyof (typeof TEXTS)['ja'], string>>;

export function textsOf(language: Language): Texts {
  return TEXTS[language];
}
