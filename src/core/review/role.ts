import { COVER_FIELDS } from '../model/coverFields';
import { ROW_COLUMNS } from '../model/rowFields';
import type { LineKey } from '../rules/sealedLine';

/** Who a value belongs to; nobody but HQ changes the policy. */
export type ValueRole = 'applicant' | 'reviewer' | 'policy';

/** Whose a value of a line is. */
export function roleOf(line: LineKey, field: string | null): ValueRole {
  const role = line.startsWith('cover:')
    ? COVER_FIELDS.find((entry) => `cover:${entry.field}` === line)?.role
    : ROW_COLUMNS.find((column) => column.field === field)?.role;
  return role === 'applicant' || role === 'reviewer' ? role : 'policy';
}
