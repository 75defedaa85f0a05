import type { CoverField } from './coverFields';

/** Answers of the risk sheet that are given on the cover and only shown again. */
const MIRRORED_FIELDS: Readonly<Record<string, CoverField>> = {
  'USE-01': 'uses',
  'USE-03': 'useCase',
  'USE-04': 'separated',
};

/** The cover's field in which an item is answered; null for an item that is answered on its own row. */
export function mirroredField(itemId: string): CoverField | null {
  const [, name = ''] = /^RISK-(?:PA|FA)-(USE-\d+)$/.exec(itemId) ?? [];
  return MIRRORED_FIELDS[name] ?? null;
}
