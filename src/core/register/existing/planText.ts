import { textOf } from '../../text/text';
import type { Bilingual, Language } from '../../model/language';
import type { PlanReason } from './devicePlan';

const REASONS: Readonly<Record<PlanReason, Bilingual>> = {
  affected: { ja: '該当する脆弱性情報がある', en: 'an advisory affects it' },
  check: { ja: '確認が必要な脆弱性情報がある', en: 'an advisory is to be checked' },
  network: { ja: 'ネットワークに接続している', en: 'it is on the network' },
  old: { ja: '使用開始から8年以上たっている', en: 'it has been in use for eight years or more' },
  noVersion: { ja: 'バージョンが分からない', en: 'its version is not known' },
};
const NONE: Bilingual = { ja: '特別な理由なし', en: 'no special reason' };

/** Why a group has its place in the order. */
export const planReasonText = (reasons: readonly PlanReason[], language: Language): string =>
  reasons.length === 0
    ? NONE[language]
    : reasons.map((reason) => REASONS[reason][language]).join(textOf(language).separator);
