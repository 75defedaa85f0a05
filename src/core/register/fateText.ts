import type { Bilingual, Language } from '../model/language';
import type { Rejection } from './collectRegister';

/** Why a case that could be read is not written. */
const REASONS: Readonly<Record<string, Bilingual>> = {
  NO_CASE_NUMBER: {
    ja: '案件番号がありません。表紙に案件番号を記入してください。',
    en: 'There is no case number. Fill it in on the cover.',
  },
  OLDER: {
    ja: '台帳の行より評価日が古いブックです。',
    en: 'The workbook was assessed earlier than the row in the register.',
  },
  ANOTHER_DEVICE: {
    ja: '同じ案件番号で、機器名・型番・設置場所のどれかが違います。',
    en: 'The case number is taken by another device, model or place of installation.',
  },
};

/** What became of a workbook, in one word. */
export const FATE_WORDS = {
  updated: { ja: '更新', en: 'Updated' },
  conflict: { ja: '食い違い', en: 'Conflict' },
  rejected: { ja: '読み込めません', en: 'Not read' },
} as const satisfies Record<string, Bilingual>;

/** Why a workbook was not written, for people. */
export function rejectionText({ reason, said }: Rejection, language: Language): string {
  return REASONS[reason]?.[language] ?? said ?? reason;
}
