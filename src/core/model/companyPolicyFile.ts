import type { OwnItem } from './ownItem';
import type { ImpactLevel, Use, UseCase } from './terms';

export const POLICY_FORMAT = 'iiot-company-policy/1';

/** 要否 as the file writes it, the same in both languages. */
export type RequirementKey = 'required' | 'recommended' | 'notRequired';

export type LevelChanges = Readonly<Partial<Record<ImpactLevel, RequirementKey>>>;
type MatrixRow = Readonly<Partial<Record<Use, ImpactLevel>>>;

/** Who changed the policy, who approved it, when and why. */
export interface PolicyRecord {
  readonly version: string;
  readonly author: string;
  readonly approvedBy: string;
  /** YYYY-MM-DD. */
  readonly date: string;
  readonly reason: string;
}

/** What a company changes over the default policy; what is not named stays. */
export interface PolicyChanges {
  readonly matrix?: Readonly<Partial<Record<UseCase, MatrixRow>>>;
  /** By item id of the catalogue. */
  readonly levels?: Readonly<Record<string, LevelChanges>>;
  readonly ownItems?: readonly OwnItem[];
  readonly label?: {
    readonly exemptSheets?: readonly ('spec' | 'vendor')[];
    readonly exemptAtImpact?: Readonly<Partial<Record<ImpactLevel, boolean>>>;
    readonly expiryMonths?: number;
  };
  readonly audit?: {
    readonly intervalMonths?: Readonly<Partial<Record<ImpactLevel, number>>>;
    readonly graceDays?: number;
    readonly verificationMonths?: number;
  };
  readonly mail?: { readonly recipients?: readonly string[]; readonly subject?: string };
  readonly disposal?: { readonly relaxations?: Readonly<Partial<Record<'X1' | 'X2', boolean>>> };
}

/** A company policy as a document: `company-policy.schema.json`, docs/policy-file.md. */
export interface CompanyPolicyFile extends PolicyRecord {
  readonly format: typeof POLICY_FORMAT;
  readonly changes: PolicyChanges;
}
