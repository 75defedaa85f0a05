import { assessUnder } from '../rules/assessment/assessCase';
import type { CaseAssessment } from '../rules/assessment/assessment';
import type { Requirement, VerdictKey } from '../model/states';
import type { CaseReading } from '../model/reading';
import type { Policy } from '../guide/policy';
import type { ImpactLevel, SheetKey } from '../model/terms';

/** What one thing is before and after. */
export interface Change<T> {
  readonly before: T;
  readonly after: T;
}

/** What another policy would make of a case. */
export interface PolicySimulation {
  readonly level: Change<ImpactLevel | null>;
  readonly intake: Change<VerdictKey>;
  readonly nextCheck: Change<string | null>;
  /** Sheets whose verdict changes. */
  readonly sheets: readonly (Change<VerdictKey> & { readonly sheetKey: SheetKey; readonly sheet: string })[];
  /** Rows whose 要否 changes, in the order of the sheets. */
  readonly rows: readonly (Change<Requirement> & { readonly itemId: string })[];
  /** Items of the company that this workbook has no row for; new workbooks will have one. */
  readonly withoutRow: readonly string[];
}

/**
 * Decides the case under both policies, as the workbook would be decided once the policy is saved.
 * @param reading the case as it was judged (`CaseAssessment.judged`)
 */
export function simulatePolicy(reading: CaseReading, before: Policy, after: Policy): PolicySimulation {
  const [old, now] = [before, after].map((policy) => assessUnder(reading, { policy, problems: [] }));
  if (old === undefined || now === undefined) throw new Error('two policies give two assessments');
  const change = <T>(of: (assessment: CaseAssessment) => T): Change<T> => ({
    before: of(old),
    after: of(now),
  });
  const verdicts = new Map(old.sheets.map(({ sheetKey, verdict }) => [sheetKey, verdict]));
  const present = new Set(reading.rows.map(({ itemId }) => itemId));
  return {
    level: change(({ impact }) => impact.level),
    intake: change(({ intake }) => intake),
    nextCheck: change(({ nextCheck }) => nextCheck),
    sheets: now.sheets
      .map(({ sheetKey, sheet, verdict }) => ({
        sheetKey,
        sheet,
        before: verdicts.get(sheetKey) ?? verdict,
        after: verdict,
      }))
      .filter((sheet) => sheet.before !== sheet.after),
    rows: changedRows(old, now),
    withoutRow: after.ownItems.map(({ id }) => id).filter((id) => !present.has(id)),
  };
}

/** A row that one policy does not know is not needed under it. */
function changedRows(old: CaseAssessment, now: CaseAssessment): PolicySimulation['rows'] {
  const requirementsOf = ({ rows }: CaseAssessment) =>
    new Map(rows.map(({ itemId, requirement }) => [itemId, requirement]));
  const [before, after] = [requirementsOf(old), requirementsOf(now)];
  return [...new Set([...after.keys(), ...before.keys()])]
    .map((itemId) => ({
      itemId,
      before: before.get(itemId) ?? 'notRequired',
      after: after.get(itemId) ?? 'notRequired',
    }))
    .filter((row) => row.before !== row.after);
}
