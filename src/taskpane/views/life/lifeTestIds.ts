/** `data-testid`s of the view about the device's life. */
export const LIFE_IDS = {
  gate: 'life-gate',
  openSheets: 'life-open-sheets',
  hideSheets: 'life-hide-sheets',
  round: 'life-round',
  roundStart: 'life-round-start',
  change: 'life-change',
  newly: 'life-newly',
  reason: 'life-reason',
  by: 'life-by',
  record: (kind: string) => `life-record-${kind}`,
  due: 'life-due',
  calendar: 'life-calendar',
  reference: 'life-reference',
  conditions: 'life-conditions',
  media: 'life-media',
  outcome: (part: string) => `life-outcome-${part}`,
} as const;
