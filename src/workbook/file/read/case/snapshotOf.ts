import { readPolicyXml } from '../../../../core/policy/policyPart';
import type { Snapshot } from '../../../place/snapshot';
import type { ValueBook } from '../values/readValues';

/** What a case is found in. Names of a single sheet are left out: Excel's list of the workbook lacks them, too. */
export function snapshotOf({ sheets, names, customXml }: ValueBook): Snapshot {
  const global = names.filter(({ localSheet }) => localSheet === null);
  return {
    sheets,
    names: global.map(({ name, ref }) => ({ name, formula: ref })),
    policyXml: customXml.find(({ xml }) => readPolicyXml(xml) !== null)?.xml ?? null,
  };
}
