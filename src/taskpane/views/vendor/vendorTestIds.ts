/** `data-testid`s of the vendor's view. */
export const VENDOR_IDS = {
  view: 'vendor',
  language: 'vendor-language',
  address: 'vendor-address',
  due: 'vendor-due',
  download: 'vendor-download',
  mail: 'vendor-mail',
  made: 'vendor-made',
  file: 'vendor-file',
  counts: 'vendor-counts',
  row: (itemId: string) => `vendor-row-${itemId}`,
  changes: 'vendor-changes',
  rejected: 'vendor-rejected',
  apply: 'vendor-apply',
  outcome: 'vendor-outcome',
} as const;
