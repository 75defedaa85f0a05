import type { Finding } from '../../../model/finding';
import { advisoryFindings } from './advisoryFindings';
import { contradictionFindings } from './contradictionFindings';
import { coverFindings } from './coverFindings';
import { disposalFindings } from './disposalFindings';
import type { FindingContext } from './findingContext';
import { gateFindings } from './gateFindings';
import { impactFindings } from './impactFindings';
import { rowFindings } from './rowFindings';
import { structureFindings } from './structureFindings';

const RANK = { error: 0, warning: 1, info: 2 } as const satisfies Record<Finding['severity'], number>;

/** All findings of a case, errors first; within a severity in the order of the sheets. */
export function findingsOf(context: FindingContext): readonly Finding[] {
  const all = [
    ...structureFindings(context),
    ...coverFindings(context),
    ...impactFindings(context),
    ...gateFindings(context),
    ...contradictionFindings(context),
    ...disposalFindings(context),
    ...rowFindings(context),
    ...advisoryFindings(context),
  ];
  return all.sort((one, other) => RANK[one.severity] - RANK[other.severity]);
}
