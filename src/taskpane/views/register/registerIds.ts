/** `data-testid`s of the view that fills the register. */
export const REGISTER_IDS = {
  view: 'register',
  files: 'register-files',
  folder: 'register-folder',
  drop: 'register-drop',
  status: 'register-status',
  progress: 'register-progress',
  cancel: 'register-cancel',
  counts: 'register-counts',
  count: (key: string) => `register-count-${key}`,
  refused: 'register-refused',
  conflict: (index: number) => `register-conflict-${index}`,
  write: 'register-write',
  openNew: 'register-open-new',
} as const;
