import type { CaseAssessment, Finding } from '../../../core/assessment/assessment';
import { findingKind } from '../../review/findingKind';
import { phasedSheets } from '../../review/openCaseSheets';
import type { FindingFilter } from '../../store/paneState';

/** A finding with its place in the whole list, which names it in tests. */
export interface NumberedFinding {
  readonly index: number;
  readonly finding: Finding;
}

/** Findings of one sheet; null for those of the case as a whole. */
export interface FindingGroup {
  readonly sheet: string | null;
  readonly findings: readonly NumberedFinding[];
}

/** Findings of a kind by sheet: those without a sheet first, then in the order of the sheets. */
export function groupFindings(assessment: CaseAssessment, filter: FindingFilter): FindingGroup[] {
  const groups = new Map<string | null, NumberedFinding[]>(
    [null, ...phasedSheets(assessment).map(({ sheet }) => sheet.sheet)].map((sheet) => [sheet, []]),
  );
  assessment.findings.forEach((finding, index) => {
    if (filter !== 'all' && findingKind(finding) !== filter) return;
    const sheet = finding.place?.sheet ?? null;
    const group = groups.get(sheet) ?? [];
    group.push({ index, finding });
    groups.set(sheet, group);
  });
  return [...groups]
    .filter(([, list]) => list.length > 0)
    .map(([sheet, list]) => ({ sheet, findings: list }));
}

/** The first `most` findings of the groups, in order; groups that would be empty are left out. */
export function firstFindings(groups: readonly FindingGroup[], most: number): FindingGroup[] {
  let left = most;
  return groups.flatMap((group) => {
    const shown = group.findings.slice(0, Math.max(0, left));
    left -= shown.length;
    return shown.length === 0 ? [] : [{ ...group, findings: shown }];
  });
}
