import type { PolicyPlaces } from '../model/reading';
import { changesOf, policyOf } from '../guide/policyChanges';
import { policyFormat, type CompanyPolicyFile, type PolicyChanges } from '../model/companyPolicyFile';
import { cleared } from '../guide/differing';
import { policyDigest } from './policyDigest';
import type { PolicyStamp } from './policyPart';
import { writePolicyFile } from './writePolicyFile';

/** The same policy, saying nothing that the default says already. */
export function normalised(file: CompanyPolicyFile): CompanyPolicyFile {
  const changes = changesOf(policyOf(file.changes));
  return { ...file, format: policyFormat(changes), changes };
}

/** The cells that state a policy in a workbook. */
type PolicyCells = Pick<PolicyPlaces, 'matrix' | 'levels'>;

/**
 * What a workbook keeps of a policy beside its cells. Matrix and 要否 are left out where the workbook has
 * cells for them: there the cells alone count.
 */
export function policyStamp(file: CompanyPolicyFile, places: PolicyCells): PolicyStamp {
  const whole = normalised(file);
  const { matrix, levels = {}, ...rest } = whole.changes;
  const elsewhere = Object.entries(levels).filter(([id]) => !Object.hasOwn(places.levels, id));
  const changes: PolicyChanges = {
    ...(places.matrix.length === 0 && matrix !== undefined && { matrix }),
    ...cleared({ levels: Object.fromEntries(elsewhere) }),
    ...rest,
  };
  return {
    text: writePolicyFile({ ...whole, changes }),
    version: file.version,
    digest: policyDigest(whole),
  };
}
