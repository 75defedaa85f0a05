import type { CaseAssessment } from '../../core/rules/assessment/assessment';
import type { Finding } from '../../core/model/finding';
import { CONSISTENCY_CHECKS } from '../../core/guide/checks';
import type { FindingFilter } from '../store/paneState';

const CONTRADICTIONS: ReadonlySet<string> = new Set(CONSISTENCY_CHECKS.map(({ code }) => code));

/** What a finding asks for: a contradiction to resolve, something to fix, or something to consider. */
export function findingKind(finding: Finding): Exclude<FindingFilter, 'all'> {
  if (CONTRADICTIONS.has(finding.code)) return 'contradiction';
  return finding.severity === 'info' ? 'suggestion' : 'toFix';
}

/** How many findings each filter shows. */
export function countFindings(findings: readonly Finding[]): Readonly<Record<FindingFilter, number>> {
  const counts = { all: findings.length, toFix: 0, contradiction: 0, suggestion: 0 };
  for (const finding of findings) counts[findingKind(finding)] += 1;
  return counts;
}

/** The finding that the user should look at first: what must be fixed before what may be improved. */
export function nextFinding({ findings }: CaseAssessment): Finding | null {
  const open = findings.filter((finding) => findingKind(finding) !== 'suggestion' && finding.place !== null);
  return open.find(({ severity }) => severity === 'error') ?? open[0] ?? null;
}
