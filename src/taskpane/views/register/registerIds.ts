import { TEST_IDS } from '../../testIds';

/** `data-testid`s of the view that fills the register. */
export const REGISTER_IDS = {
  view: 'register',
  files: 'register-files',
  status: 'register-status',
  progress: 'register-progress',
  cancel: 'register-cancel',
  counts: 'register-counts',
  count: (key: string) => `register-counts-${key}`,
  refused: 'register-refused',
  conflict: (index: number) => `register-conflict-${index}`,
  write: 'register-write',
  openNew: 'register-open-new',
  kind: (kind: string) => TEST_IDS.option('register', kind),
} as const;

/** Those of the views that read lists of devices and advisories. */
export const LIST_IDS = {
  devices: 'devices',
  advisories: 'advisories',
  plan: 'plan',
  planStart: 'plan-start',
  planCase: (index: number) => `plan-case-${index}`,
  planCreated: 'plan-created',
  files: (view: string) => `${view}-files`,
  status: (view: string) => `${view}-status`,
  counts: (view: string) => `${view}-counts`,
  count: (view: string, key: string) => `${view}-counts-${key}`,
  listed: (view: string, what: string) => `${view}-${what}`,
  column: (heading: string) => `devices-column-${heading}`,
  again: 'devices-again',
  write: (view: string) => `${view}-write`,
  undo: 'changes-undo',
  draft: (department: string) => `advisories-draft-${department}`,
  unmatchedFile: 'advisories-unmatched-file',
  calendar: 'advisories-calendar',
  policy: 'advisories-policy',
} as const;
