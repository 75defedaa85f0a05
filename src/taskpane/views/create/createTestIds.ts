/** `data-testid`s of the view that creates a case. */
export const CREATE_IDS = {
  view: 'create',
  policyFile: 'create-chosen-file',
  policyRead: 'create-policy-read',
  policyRefused: 'create-policy-refused',
  newBook: 'create-new-book',
  openBook: 'create-open-book',
  cancel: 'create-cancel',
  status: 'create-status',
} as const;
