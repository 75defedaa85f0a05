import type { Bilingual, Language } from '../../../core/model/language';
import type { WorkbookFileError, WorkbookFileErrorCode } from './workbookFileError';

/** What happened and what to do, for each reason why a file is refused. */
const TEXTS: Readonly<Record<WorkbookFileErrorCode, Bilingual>> = {
  notZip: {
    ja: 'Excelブック（.xlsx）ではありません。.xlsx のファイルを選んでください。',
    en: 'This is not an Excel workbook (.xlsx). Choose an .xlsx file.',
  },
  xls: {
    ja: '古い形式（.xls）です。Excelで開き、.xlsx として保存し直してください。',
    en: 'This is the old .xls format. Open it in Excel and save it as .xlsx.',
  },
  encrypted: {
    ja: 'パスワードで暗号化されています。パスワードを外して保存し直してください。',
    en: 'The workbook is encrypted with a password. Save it without the password.',
  },
  truncated: {
    ja: 'ファイルが途中で切れています。もう一度受け取ってください。',
    en: 'The file breaks off. Get it again.',
  },
  damaged: {
    ja: 'ファイルが壊れています。もう一度受け取ってください。',
    en: 'The file is damaged. Get it again.',
  },
  passwordZip: {
    ja: 'パスワード付きのzipです。zipを開いて、中のブックを取り出してから選んでください。',
    en: 'This is a password-protected zip file. Open it and take the workbook out first.',
  },
  zipFolder: {
    ja: 'zipにまとめられたファイルです。zipを開いて、中のブックを取り出してから選んでください。',
    en: 'This is a zip folder. Open it and take the workbook out first.',
  },
  tooLarge: {
    ja: '展開後の大きさが上限を超えるため、読み込みません。',
    en: 'The file expands beyond the limit and is not read.',
  },
  notSpreadsheet: {
    ja: 'Excelブック（.xlsx）ではない文書です。.xlsx のファイルを選んでください。',
    en: 'This document is not an Excel workbook (.xlsx). Choose an .xlsx file.',
  },
  macros: {
    ja: 'マクロを含むブックは読み込みません。マクロなしの .xlsx として保存し直してください。',
    en: 'Workbooks with macros are not read. Save it as .xlsx without macros.',
  },
  missingPart: {
    ja: 'ブックに必要な部分がありません。Excelで開いて保存し直してください。',
    en: 'A part of the workbook is missing. Open it in Excel and save it again.',
  },
  ambiguous: {
    ja: 'プログラムによって内容が違って読まれるファイルのため、読み込みません。Excelで開いて内容を確かめ、保存し直してください。',
    en: 'Different programs would read different contents from this file, so it is not read. Open it in Excel, check it and save it again.',
  },
  malformedXml: {
    ja: 'ブックの中のデータが正しい形ではありません。Excelで開いて保存し直してください。',
    en: 'The data in the workbook is not well-formed. Open it in Excel and save it again.',
  },
  forbiddenXml: {
    ja: '安全のため、DTDを含むファイルは読み込みません。',
    en: 'For safety, files with a DTD are not read.',
  },
  notCase: {
    ja: 'このブックはチェックシートの案件ではありません。',
    en: 'This workbook is not a checksheet case.',
  },
  notRegister: {
    ja: 'このブックには台帳のシートがありません。',
    en: 'This workbook has no register sheet.',
  },
  noHeadings: {
    ja: '機器一覧の見出しが見つかりません。管理番号、機器名、メーカー、型番などの見出しを1行に並べてください。',
    en: 'No headings of a device list were found. Put headings such as asset number, name, maker and model into one row.',
  },
  notList: {
    ja: '一覧として読めるファイルではありません。CSV、タブ区切りのテキスト、または .xlsx を選んでください。',
    en: 'This file cannot be read as a list. Choose a CSV or tab-separated text file, or an .xlsx workbook.',
  },
};

/** Words for a refused file; the detail follows in brackets. */
export function fileErrorText({ code, detail }: WorkbookFileError, language: Language): string {
  const text = TEXTS[code][language];
  return detail === '' ? text : `${text} (${detail})`;
}
