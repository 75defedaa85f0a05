import type { CompanyPolicyFile } from './companyPolicyFile';
import type { PolicyFault } from './policyFault';

/** A policy, or why it is none: the first faults in the order of the text. */
export type PolicyReading =
  | { readonly kind: 'policy'; readonly file: CompanyPolicyFile }
  | { readonly kind: 'refused'; readonly faults: readonly PolicyFault[] };
