import type { CaseAssessment } from './assessment';
import type { Finding, FindingKind } from '../../model/finding';
import { CONSISTENCY_CHECKS } from '../../guide/checks';

const CONTRADICTIONS: ReadonlySet<string> = new Set(CONSISTENCY_CHECKS.map(({ code }) => code));

/** The kind of a finding, by its code and severity. */
export function findingKind(finding: Finding): FindingKind {
  if (CONTRADICTIONS.has(finding.code)) return 'contradiction';
  return finding.severity === 'info' ? 'suggestion' : 'toFix';
}

/** How many findings there are, in all and of each kind. */
export function countFindings(findings: readonly Finding[]): Readonly<Record<'all' | FindingKind, number>> {
  const counts = { all: findings.length, toFix: 0, contradiction: 0, suggestion: 0 };
  for (const finding of findings) counts[findingKind(finding)] += 1;
  return counts;
}

/** The finding that the user should look at first: what must be fixed before what may be improved. */
export function nextFinding({ findings }: CaseAssessment): Finding | null {
  const open = findings.filter((finding) => findingKind(finding) !== 'suggestion' && finding.place !== null);
  return open.find(({ severity }) => severity === 'error') ?? open[0] ?? null;
}
