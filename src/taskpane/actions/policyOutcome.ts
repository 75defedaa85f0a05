import type { CaseReading, CellPlace } from '../../core/assessment/reading';
import type { CompanyPolicyFile } from '../../core/policy/companyPolicyFile';
import type { WorkbookError, WorkbookPort } from '../../workbook/port';
import type { Store } from '../store/createStore';
import type { PaneState } from '../store/paneState';
import { asWorkbookError } from './toNotice';

/** What became of saving a policy. */
export type PolicyOutcome =
  | { readonly kind: 'saved' }
  | { readonly kind: 'conflict'; readonly places: readonly CellPlace[] }
  | { readonly kind: 'failed'; readonly error: WorkbookError };

/** How to save; loaded only when somebody edits the policy. */
export type SavePolicy = (
  port: WorkbookPort,
  reading: CaseReading,
  file: CompanyPolicyFile,
) => Promise<PolicyOutcome>;

/** Saves a policy into the workbook as it was read last; a failure is an outcome, never an exception. */
export async function runPolicySave(
  store: Store<PaneState>,
  port: WorkbookPort,
  file: CompanyPolicyFile,
  save: SavePolicy,
): Promise<PolicyOutcome> {
  const { workbook } = store.get();
  if (workbook.kind !== 'case') throw new Error('a policy is saved into an open case');
  try {
    return await save(port, workbook.reading, file);
  } catch (error) {
    return { kind: 'failed', error: asWorkbookError(error) };
  }
}
