import type { Bilingual, Language } from '../../../model/language';
import type { StateFacts } from '../../../rules/standing/stateRules';
import type { StepFacts } from '../../../status/stepRules';
import { plainWords } from '../../../text/status/statusWords';
import { textOf } from '../../../text/text';

/** What the facts of the tables of states and steps are called. */
export const FACT_LABELS: Readonly<Record<keyof StateFacts | keyof StepFacts, Bilingual>> = {
  withdrawn: { ja: '取り下げ', en: 'Withdrawn' },
  transition: { ja: '記録された変更', en: 'Change on record' },
  disposed: { ja: '廃棄済み', en: 'Disposed of' },
  altered: { ja: '承認後の変更', en: 'Changed after approval' },
  approved: { ja: '本社の承認', en: 'Approved by HQ' },
  turn: { ja: 'やり取り', en: 'Round' },
  refused: { ja: '承認でない判定', en: 'Refusal' },
  acknowledged: { ja: '責任者の確認', en: 'Acknowledged' },
  settingsDecided: { ja: '設定の判定', en: 'Settings decided' },
  bcpReady: { ja: 'BCP', en: 'BCP' },
  managementApproved: { ja: '経営層の承認', en: 'Management approved' },
  checking: { ja: '点検中', en: 'Being checked' },
  state: { ja: '状態', en: 'State' },
  unrecorded: { ja: '記録前の判定', en: 'Verdict not recorded' },
  restarted: { ja: '相談からやり直し', en: 'Starting over' },
  returnedRows: { ja: '差戻しの行', en: 'Returned rows' },
  ready: { ja: '記入の完了', en: 'Filled in' },
  acknowledgement: { ja: '責任者の記入', en: "Head's entry" },
  check: { ja: '点検の期日', en: 'Check due' },
  changed: { ja: '点検で分かった変更', en: 'Change found' },
};

const VALUES: Readonly<Record<string, Bilingual>> = {
  none: { ja: 'なし', en: 'None' },
  change: { ja: '変更', en: 'Change' },
  removal: { ja: '撤去', en: 'Removal' },
  restart: { ja: 'やり直し', en: 'Start over' },
  submitted: { ja: '提出', en: 'Submitted' },
  returned: { ja: '差戻し', en: 'Returned' },
  open: { ja: 'なし', en: 'None' },
  typed: { ja: '記録前', en: 'Not recorded' },
  recorded: { ja: '記録済み', en: 'Recorded' },
  unknown: { ja: '不明', en: 'Unknown' },
  later: { ja: 'これから', en: 'To come' },
  due: { ja: '到来', en: 'Due' },
};

/** Word of a value of a fact, as the tables hold and compare it. */
export function factWord(fact: string, value: string, language: Language): string {
  const words = textOf(language);
  if (fact === 'state') return plainWords(language).states[value as 'draft'];
  if (value === 'yes' || value === 'no') return words[value];
  if (value === 'hold' || value === 'fail') return words.verdicts[value];
  return VALUES[value]?.[language] ?? value;
}
