import { reversedEdit } from '../../core/model/cellEdit';
import type { CaseReading } from '../../core/model/reading';
import type { CompanyPolicyFile } from '../../core/model/companyPolicyFile';
import { policyEdits, type PolicyEdit } from '../../core/policy/policyEdits';
import { policyStamp } from '../../core/policy/splitPolicy';
import { WorkbookError, type WorkbookPort } from '../../workbook/port';
import type { Work } from './desk';
import { writeCells, type Written } from './writeCells';

/**
 * Writes the cells of 方針 and then the part that keeps the rest. Where the second fails, the cells are
 * put back, so that the workbook is as it was.
 * @throws {WorkbookError} HALF_DONE when the cells could not be put back
 */
export function savePolicy(reading: CaseReading, file: CompanyPolicyFile): Work<Written> {
  const edits = policyEdits(reading, file);
  return async (desk) => {
    const written = await writeCells(edits)(desk);
    if (written.kind === 'conflict') return written;
    try {
      await desk.port.writePolicy(policyStamp(file, reading.policyPlaces));
    } catch (error) {
      await putBack(desk.port, edits, error);
      throw error;
    }
    return written;
  };
}

async function putBack(port: WorkbookPort, edits: readonly PolicyEdit[], cause: unknown): Promise<void> {
  const sheet = edits[0]?.place.sheet ?? '';
  try {
    const { conflicts } = await port.apply(edits.map(reversedEdit));
    if (conflicts.length === 0) return;
  } catch {
    // The first failure is the one to tell; what remains is told with it.
  }
  throw new WorkbookError('HALF_DONE', `${sheet}: ${String(cause)}`);
}
