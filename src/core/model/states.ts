/** 要否 as shown on a row; 'undecided' until the impact level is known. */
export type Requirement = 'required' | 'recommended' | 'notRequired' | 'exempt' | 'undecided';

/** 状態 of a row, in the order of docs/vocabulary.md. */
export type RowStateKey =
  | 'satisfied'
  | 'condition'
  | 'unmet'
  | 'unanswered'
  | 'incomplete'
  | 'excluded'
  | 'exempt'
  | 'suggestion'
  | 'later'
  | 'none';

export type VerdictKey = 'pass' | 'conditional' | 'hold' | 'fail';
