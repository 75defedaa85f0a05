/** `data-testid`s of the view that creates a case. */
export const CREATE_IDS = {
  view: 'create',
  option: (group: string, key: string) => `create-${group}-${key}`,
  policyFile: 'create-chosen-file',
  policyRead: 'create-policy-read',
  policyRefused: 'create-policy-refused',
  newBook: 'create-new-book',
  openBook: 'create-open-book',
  cancel: 'create-cancel',
  status: 'create-status',
} as const;
