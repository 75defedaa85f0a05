import { COVER_FIELDS } from '../model/coverFields';
import { APPLICANT_FIELDS, HQ_FIELDS } from '../model/rowFields';
import type { LineKey } from '../rules/sealedLine';

/** Who a value belongs to; nobody but HQ changes the policy. */
export type ValueRole = 'applicant' | 'reviewer' | 'policy';

/** Whose a value of a line is. */
export function roleOf(line: LineKey, field: string | null): ValueRole {
  if (line.startsWith('cover:')) {
    const role = COVER_FIELDS.find((entry) => `cover:${entry.field}` === line)?.role;
    return role === 'applicant' || role === 'reviewer' ? role : 'policy';
  }
  if (APPLICANT_FIELDS.some((known) => known === field) || field === 'origin') return 'applicant';
  return HQ_FIELDS.some((known) => known === field) ? 'reviewer' : 'policy';
}
