import type { Bilingual, Language } from '../model/language';
import { contradictionId, type MutualCode } from './contradictionCodes';
import { format, textOf } from './text';

/** What to do about a contradiction, in the few words that a narrow cell takes; 審査 and the pane say it in full. */
const WHAT_TO_DO = {
  WRITE_WITHOUT_CONTROL: { ja: '見直すか本社へ', en: 'Review or ask HQ' },
  VERIFICATION_NOT_SEPARATED: { ja: '本番利用として評価', en: 'Assessed as production' },
  SEPARATION_UNKNOWN: { ja: 'はい・いいえで回答', en: 'Answer Yes or No' },
  SCENARIO_ABOVE_MATRIX: { ja: '本社へ', en: 'Ask HQ' },
  SAFETY_OR_LEGAL: { ja: '本社へ', en: 'Ask HQ' },
  UPDATE_CONTRADICTION: { ja: '要確認', en: 'Check' },
  LABEL_CONTRADICTION: { ja: '要確認', en: 'Check' },
  LABEL_ANSWER_DIFFERS: { ja: '要確認', en: 'Check' },
  COMM_NA_BUT_CONNECTED: { ja: '要確認', en: 'Check' },
  MEDIA_MISSING_AT_DISPOSAL: { ja: '要確認', en: 'Check' },
} as const satisfies Record<MutualCode, Bilingual>;

const SENTENCE: Bilingual = {
  ja: '{ids}：{others}と食い違い。{todo}',
  en: '{ids}: contradicts {others}. {todo}',
};

/**
 * What a cell says about the contradictions it is part of: their numbers, the other cells, what to do.
 * @param others names of the other cells, one per code
 */
export function contradictionText(
  codes: readonly MutualCode[],
  others: readonly string[],
  language: Language,
): string {
  const [first] = codes;
  return format(SENTENCE[language], {
    ids: codes.map(contradictionId).join(textOf(language).codes),
    others: others.join(textOf(language).separator),
    todo: first === undefined ? '' : WHAT_TO_DO[first][language],
  });
}
