import type { Use, UseCase, ImpactLevel } from '../../../core/model/terms';

/** `data-testid`s of the policy view. */
export const POLICY_IDS = {
  view: 'policy',
  status: 'policy-status',
  matrix: (useCase: UseCase, use: Use) => `policy-matrix-${useCase}-${use}`,
  warnings: 'policy-warnings',
  search: 'policy-search',
  level: (itemId: string, level: ImpactLevel) => `policy-level-${itemId}-${level}`,
  simulation: 'policy-simulation',
  record: (field: string) => `policy-record-${field}`,
  part: (part: string) => `policy-part-${part}`,
  rule: (rule: string) => `policy-rule-${rule}`,
  save: 'policy-save',
  outcome: 'policy-outcome',
  discard: 'policy-discard',
  export: 'policy-export',
  import: 'policy-import',
  refused: 'policy-refused',
  preview: 'policy-preview',
  take: 'policy-take',
  ownAdd: 'policy-own-add',
} as const;
