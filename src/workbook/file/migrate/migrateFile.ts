import type { CompanyPolicyFile } from '../../../core/model/companyPolicyFile';
import { migrateCase } from '../../../core/migrate/migrateCase';
import type { MigrationPlan } from '../../../core/migrate/migrationPlan';
import { oldCaseOf } from '../../place/oldCase';
import { putHistory } from '../history/putHistory';
import { readFileHistory } from '../history/readFileHistory';
import { isCasePart } from '../read/case/readCaseFile';
import { readCase } from '../read/case/readCase';
import { openPackage } from '../read/openPackage';
import { readValues, type ValueBook } from '../read/values/readValues';
import { writeWorkbook } from '../write/writeWorkbook';

/** A case file brought forward. */
export interface MigratedFile {
  readonly plan: MigrationPlan;
  /** The new file; the very bytes that were given where there is nothing to do. */
  readonly bytes: Uint8Array;
}

/**
 * Brings the file of a case forward into today's template, with the snapshots of its submissions.
 * @throws WorkbookFileError where the file is refused or is no case
 */
export function migrateFile(bytes: Uint8Array, newPolicy: CompanyPolicyFile | null = null): MigratedFile {
  const raw = readValues(openPackage(bytes, undefined, isCasePart));
  const { plan, book } = migrateCase(oldCaseOf(readCase(raw), raw.sheets, shownSheets(raw)), newPolicy);
  if (book === null) return { plan, bytes };
  const written = writeWorkbook(book);
  const read = readFileHistory(bytes);
  const history = read.kind === 'history' ? read.history : [];
  return { plan, bytes: history.length === 0 ? written : putHistory(written, history) };
}

const shownSheets = ({ sheets }: ValueBook): readonly string[] =>
  sheets.filter(({ state }) => state === 'visible').map(({ name }) => name);
