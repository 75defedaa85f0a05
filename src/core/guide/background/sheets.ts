import { SHEET_KEYS, type SheetKey } from '../../model/terms';

/** Sheets that a topic may concern. */
export const ITEM_SHEETS = {
  intake: ['spec', 'inhouse', 'vendor'],
  all: SHEET_KEYS,
} as const satisfies Readonly<Record<string, readonly SheetKey[]>>;
