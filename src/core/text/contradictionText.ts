import type { Bilingual, Language } from '../model/language';
import { contradictionId, type ContradictionCode } from './contradictionCodes';
import { format } from './text';

/** What to do about a contradiction: in full for a row, in a few words for a narrow cell. */
const WHAT_TO_DO = {
  WRITE_WITHOUT_CONTROL: {
    full: { ja: '用途を見直すか、本社の判断を受けてください。', en: 'Review the uses or ask HQ.' },
    brief: { ja: '見直すか本社へ', en: 'Review or ask HQ' },
  },
  VERIFICATION_NOT_SEPARATED: {
    full: {
      ja: '本番利用として評価します。違うときは直してください。',
      en: 'Assessed as production use; correct it if wrong.',
    },
    brief: { ja: '本番利用として評価', en: 'Assessed as production' },
  },
  SEPARATION_UNKNOWN: {
    full: {
      ja: '切り離しを「はい」「いいえ」で答えてください。',
      en: 'Answer Yes or No about the separation.',
    },
    brief: { ja: 'はい・いいえで回答', en: 'Answer Yes or No' },
  },
  SCENARIO_ABOVE_MATRIX: {
    full: { ja: '影響を見直すか、本社の判断を受けてください。', en: 'Review the impact or ask HQ.' },
    brief: { ja: '本社へ', en: 'Ask HQ' },
  },
  SAFETY_OR_LEGAL: {
    full: {
      ja: '回答を確かめ、本社の判断を受けてください。',
      en: 'Check the answer and ask HQ.',
    },
    brief: { ja: '本社へ', en: 'Ask HQ' },
  },
  UPDATE_CONTRADICTION: {
    full: {
      ja: 'どちらが正しいか確かめて直してください。',
      en: 'Find out which is right and correct it.',
    },
    brief: { ja: '要確認', en: 'Check' },
  },
  LABEL_CONTRADICTION: {
    full: { ja: '回答とラベルを確かめてください。', en: 'Check the answer and the label.' },
    brief: { ja: '要確認', en: 'Check' },
  },
  COMM_NA_BUT_CONNECTED: {
    full: {
      ja: '通信相手か回答を直してください。',
      en: 'Correct the partners or the answer.',
    },
    brief: { ja: '要確認', en: 'Check' },
  },
  MEDIA_MISSING_AT_DISPOSAL: {
    full: {
      ja: '媒体の抹消を確かめ、直してください。',
      en: 'Check the media and correct one of them.',
    },
    brief: { ja: '要確認', en: 'Check' },
  },
} as const satisfies Record<ContradictionCode, Record<'full' | 'brief', Bilingual>>;

const SENTENCE = {
  full: { ja: '{ids}：{others}と食い違います。{todo}', en: '{ids}: contradicts {others}. {todo}' },
  brief: { ja: '{ids}：{others}と食い違い。{todo}', en: '{ids}: contradicts {others}. {todo}' },
} as const satisfies Record<string, Bilingual>;

/**
 * What a cell says about the contradictions it is part of: their numbers, the other cells, what to do.
 * @param others names of the other cells, one per code
 */
export function contradictionText(
  codes: readonly ContradictionCode[],
  others: readonly string[],
  length: 'full' | 'brief',
  language: Language,
): string {
  const [first] = codes;
  return format(SENTENCE[length][language], {
    ids: codes.map(contradictionId).join(language === 'ja' ? '・' : ', '),
    others: others.join(language === 'ja' ? '、' : ', '),
    todo: first === undefined ? '' : WHAT_TO_DO[first][length][language],
  });
}
