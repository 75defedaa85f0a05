import type { CaseAssessment } from './assessment';
import type { Finding, FindingKind } from '../../model/finding';
import { findingKind } from './findingKind';
import { phasedSheets } from './phasedSheets';

/** A finding with its place in the whole list, which names it in tests. */
export interface NumberedFinding {
  readonly index: number;
  readonly finding: Finding;
}

/** Many findings that say the same, one line until somebody wants to see them. */
export interface FindingBundle {
  readonly code: string;
  readonly findings: readonly NumberedFinding[];
}

/** Findings of one sheet; null for those of the case as a whole. */
export interface FindingGroup {
  readonly sheet: string | null;
  readonly count: number;
  /** What needs a look of its own. */
  readonly single: readonly NumberedFinding[];
  readonly bundles: readonly FindingBundle[];
}

/** A new case has more than a hundred of each; they would bury what is wrong. */
const BUNDLED = ['UNANSWERED', 'SUGGESTION'] as const;
const MOST_ALONE = 3;

function groupOf(sheet: string | null, list: readonly NumberedFinding[]): FindingGroup {
  const bundles = BUNDLED.map((code) => ({
    code,
    findings: list.filter(({ finding }) => finding.code === code),
  })).filter(({ findings }) => findings.length > MOST_ALONE);
  const codes: readonly string[] = bundles.map(({ code }) => code);
  return {
    sheet,
    count: list.length,
    single: list.filter(({ finding }) => !codes.includes(finding.code)),
    bundles,
  };
}

/** Findings of a kind by sheet: the case as a whole and the cover first, then the sheets in order. */
export function groupFindings(assessment: CaseAssessment, filter: 'all' | FindingKind): FindingGroup[] {
  const order = phasedSheets(assessment).map(({ sheet }) => sheet.sheet);
  const groups = new Map<string | null, NumberedFinding[]>([[null, []]]);
  assessment.findings.forEach((finding, index) => {
    if (filter !== 'all' && findingKind(finding) !== filter) return;
    const sheet = finding.place?.sheet ?? null;
    const group = groups.get(sheet) ?? [];
    group.push({ index, finding });
    groups.set(sheet, group);
  });
  const rank = (sheet: string | null): number => (sheet === null ? -2 : order.indexOf(sheet));
  return [...groups]
    .filter(([, list]) => list.length > 0)
    .sort(([a], [b]) => rank(a) - rank(b))
    .map(([sheet, list]) => groupOf(sheet, list));
}
