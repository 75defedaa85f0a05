import type { CaseState } from '../../model/caseState';

/** Whose turn it is in the round at hand: nobody has sent anything, HQ has it, or HQ sent it back. */
export type Turn = 'none' | 'submitted' | 'returned';

/** What decides where a case is. Every fact is a word, so that cells can hold and compare them, too. */
export interface StateFacts {
  readonly withdrawn: 'yes' | 'no';
  /** On record and not answered by a decision: T1, T2, T5; T3; T4. */
  readonly transition: 'none' | 'change' | 'removal' | 'restart';
  /** Every medium of the device is sanitised and proven. */
  readonly disposed: 'yes' | 'no';
  /** A seal that is not what its decision sealed, is lost, or has no decision. */
  readonly altered: 'yes' | 'no';
  /** HQ's approval is on record and no transition has suspended it. */
  readonly approved: 'yes' | 'no';
  readonly turn: Turn;
  /** The last decision on record is a refusal and nothing was sent since. */
  readonly refused: 'none' | 'hold' | 'fail';
  readonly acknowledged: 'yes' | 'no';
  /** The decision in force covers the settings sheet, too. */
  readonly settingsDecided: 'yes' | 'no';
  /** At high impact: BCP-1 to BCP-3. */
  readonly bcpReady: 'yes' | 'no';
  /** At high impact: name and date of management. */
  readonly managementApproved: 'yes' | 'no';
  /** A round of the operation check has begun. */
  readonly checking: 'yes' | 'no';
}

/** A line of the table: the state holds where every fact named is as wanted and no line before it applies. */
export interface StateRule {
  readonly state: CaseState;
  readonly when: Partial<StateFacts>;
}

/**
 * Where a case is, first match counts. The commands `assess` and `register` and docs/states.md take it from here; pane,
 * cells and mail still show the rules' outlook.
 */
export const STATE_RULES: readonly StateRule[] = [
  { state: 'withdrawn', when: { withdrawn: 'yes' } },
  { state: 'removed', when: { transition: 'removal', disposed: 'yes' } },
  { state: 'altered', when: { altered: 'yes' } },
  { state: 'removing', when: { transition: 'removal' } },
  { state: 'submitted', when: { approved: 'no', turn: 'submitted' } },
  { state: 'returned', when: { approved: 'no', turn: 'returned' } },
  { state: 'change', when: { approved: 'no', transition: 'change' } },
  { state: 'draft', when: { approved: 'no', transition: 'restart' } },
  { state: 'decided-fail', when: { approved: 'no', refused: 'fail' } },
  { state: 'returned', when: { approved: 'no', refused: 'hold' } },
  { state: 'draft', when: { approved: 'no' } },
  { state: 'acknowledge', when: { acknowledged: 'no' } },
  { state: 'returned', when: { turn: 'returned' } },
  { state: 'settings-check', when: { settingsDecided: 'no', turn: 'submitted' } },
  { state: 'settings', when: { settingsDecided: 'no' } },
  { state: 'settings', when: { bcpReady: 'no' } },
  { state: 'approval', when: { managementApproved: 'no' } },
  { state: 'operation-review', when: { turn: 'submitted' } },
  { state: 'operation-check', when: { checking: 'yes' } },
  { state: 'operation', when: {} },
];

/**
 * The first line of a table that applies.
 * @throws an Error for a table without a last line that always applies
 */
export function firstMatch<Facts extends object, Rule extends { readonly when: Partial<Facts> }>(
  rules: readonly Rule[],
  facts: Facts,
): Rule {
  const names = (when: Partial<Facts>) => Object.keys(when) as (keyof Facts)[];
  const rule = rules.find(({ when }) => names(when).every((name) => when[name] === facts[name]));
  if (rule === undefined) throw new Error('table of states: no line applies');
  return rule;
}

/** Where a case with these facts is. */
export const stateOf = (facts: StateFacts): CaseState => firstMatch(STATE_RULES, facts).state;
