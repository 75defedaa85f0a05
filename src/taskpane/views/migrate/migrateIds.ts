/** `data-testid`s of the view that brings a case forward. */
export const MIGRATE_IDS = {
  view: 'migrate',
  preview: 'migrate-preview',
  status: 'migrate-status',
  counts: 'migrate-count',
  count: (key: string) => `migrate-count-${key}`,
  open: 'migrate-open',
} as const;
