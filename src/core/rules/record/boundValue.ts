import { coverLine, type LineKey } from '../sealedLine';

/** The row in which the head takes over the risk, once HQ has shared its assessment (guide 4.1.2). */
export const isHeadsRow = (itemId: string): boolean => /^RISK-(PA|FA)-RES-01$/.test(itemId);

const HEADS_FIELDS: ReadonlySet<string> = new Set(['answer', 'evidence', 'remark', 'due']);

/**
 * True for a value that a decision binds. The reference day moves on, and what the head says comes after the decision:
 * it has a line of its own in the log.
 */
export function isBound(line: LineKey, field: string | null): boolean {
  if (line === coverLine('asOf')) return false;
  return field === null || !isHeadsRow(line) || !HEADS_FIELDS.has(field);
}
