import type { CoverField } from '../../model/coverFields';
import { COVER_FIELDS } from '../../model/coverFields';
import type { Bilingual, Language } from '../../model/language';
import { lifeField, lifeName, type LifeField } from '../../model/lifeFields';

/** Defined names of the tables on 計算の説明 that formulas look up. */
export const RULE_NAMES = {
  /** Ids of the items, in the order of 方針; the columns beside them have names of their own. */
  items: { ja: '規則_項目', en: 'Rules_Items' },
  itemKinds: { ja: '規則_項目_回答の種類', en: 'Rules_ItemKinds' },
  itemConditions: { ja: '規則_項目_条件', en: 'Rules_ItemConditions' },
  itemWaivable: { ja: '規則_項目_免除可', en: 'Rules_ItemWaivable' },
  /** 要否 at high, mid and low as the template was made, for a cell of 方針 that cannot be read. */
  itemDefaults: { ja: '規則_項目_既定の要否', en: 'Rules_ItemDefaults' },
  /** Class of an answer that is in no row of the words: free texts, and several choices in one cell. */
  itemOthers: { ja: '規則_項目_その他の回答', en: 'Rules_ItemOthers' },
  /** What 状態 says to an answer that the item does not offer. */
  itemWrong: { ja: '規則_項目_誤答', en: 'Rules_ItemWrong' },
  /** `list|spelling` of every word, the word that is meant, and the class of an answer. */
  words: { ja: '規則_語', en: 'Rules_Words' },
  meanings: { ja: '規則_語の意味', en: 'Rules_Meanings' },
  classes: { ja: '規則_語の区分', en: 'Rules_Classes' },
  states: { ja: '規則_状態', en: 'Rules_States' },
  conditions: { ja: '規則_条件', en: 'Rules_Conditions' },
  /** A condition of its own: it follows from the verdict, and the verdict from rows that look up the others. */
  conditionalPass: { ja: '規則_条件付き合格', en: 'Rules_ConditionalPass' },
  /** State of the case and next step in words; whether the head is asked; T1, T2 or T5 while one is open, else "-". */
  caseState: { ja: '規則_案件の状態', en: 'Rules_CaseState' },
  nextStep: { ja: '規則_次にすること', en: 'Rules_NextStep' },
  signOffDue: { ja: '規則_責任者の番', en: 'Rules_SignOffDue' },
  openChange: { ja: '規則_審査中の変更', en: 'Rules_OpenChange' },
  phase: { ja: '規則_段階', en: 'Rules_Phase' },
  notGiven: { ja: '規則_無記入', en: 'Rules_NotGiven' },
  nothing: { ja: '規則_なし', en: 'Rules_Nothing' },
  unreadable: { ja: '規則_読めない文字', en: 'Rules_Unreadable' },
  errors: { ja: '規則_エラー', en: 'Rules_Errors' },
  /** Column of 方針 for the level in force; on the risk sheet, which is answered before it is known, the low one. */
  levelColumn: { ja: '規則_影響度の列', en: 'Rules_LevelColumn' },
  riskColumn: { ja: '規則_リスクの列', en: 'Rules_RiskColumn' },
  /** 1 where evidence is only advised at the level in force. */
  evidenceOptional: { ja: '規則_証拠任意', en: 'Rules_EvidenceOptional' },
  /** The matrix as it was understood, headings included. */
  matrix: { ja: '理解_影響度マトリックス', en: 'Understood_Matrix' },
} as const satisfies Record<string, Bilingual>;

export type RuleName = keyof typeof RULE_NAMES;

export const ruleName = (key: RuleName, language: Language): string => RULE_NAMES[key][language];

/** Name of the cell that holds how a typed value was understood. */
const understood = (name: string, language: Language): string =>
  `${language === 'ja' ? '理解' : 'Understood'}_${name}`;

/** Name of how a field of 表紙 or 審査 was understood. */
export function understoodField(field: CoverField, language: Language): string {
  const name = COVER_FIELDS.find((entry) => entry.field === field)?.name[language] ?? field;
  return understood(name, language);
}

/** Texts of the row about the vendor's support that may be its end. */
export const WRITTEN_SUPPORT = ['evidence', 'remark'] as const;

/** Name of how a text of an item's row was understood as a date. */
export function understoodDate(itemId: string, field: 'evidence' | 'remark', language: Language): string {
  const words = {
    evidence: { ja: '証拠の日付', en: 'EvidenceDate' },
    remark: { ja: '備考の日付', en: 'RemarkDate' },
  };
  return understood(`${itemId.replace(/-/g, '_')}_${words[field][language]}`, language);
}

/** What formulas look at for a field of a device's life: how it was understood, or what the cell computes. */
export function lifeValue(field: LifeField, language: Language): string {
  const name = lifeName(field, language);
  return lifeField(field).role === 'computed' ? name : understood(name, language);
}

/** Name of how an answer was understood that rules on other sheets look at; the sector is not part of it. */
export function understoodAnswer(itemId: string, language: Language): string {
  return understood(itemId.replace(/^RISK-(PA|FA)-/, '').replace(/-/g, '_'), language);
}
