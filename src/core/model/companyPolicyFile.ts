import type { OwnItem } from './ownItem';
import type { EvidenceRule, ImpactLevel, Use, UseCase } from './terms';

export const POLICY_FORMAT = 'iiot-company-policy/1';
/** Has keys that the first format does not know. */
const POLICY_FORMAT_2 = 'iiot-company-policy/2';

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

/** What a label waives: sheets, the items of them, and at which impact levels. */
export interface LabelWaiver {
  readonly sheets?: readonly ('spec' | 'vendor')[];
  readonly items?: readonly string[];
  readonly atImpact?: Readonly<Partial<Record<ImpactLevel, boolean>>>;
}

/** Severities of CVSS 3.x and 4.0. */
export type Severity = 'critical' | 'high' | 'medium' | 'low';

/** How a company deals with advisories on vulnerabilities. */
export interface AdvisoryRules {
  /** Days to act, by the business impact of the device and the severity. */
  readonly days?: Readonly<Partial<Record<ImpactLevel, Readonly<Partial<Record<Severity, number>>>>>>;
  /** Spellings of makers: each list is one maker. */
  readonly aliases?: readonly (readonly string[])[];
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
    /** What a label of a level waives; format 2. */
    readonly waives?: { readonly '1'?: LabelWaiver };
  };
  /** Whether evidence is required at a level; format 2. */
  readonly evidence?: Readonly<Partial<Record<ImpactLevel, EvidenceRule>>>;
  readonly audit?: {
    readonly intervalMonths?: Readonly<Partial<Record<ImpactLevel, number>>>;
    readonly graceDays?: number;
    readonly verificationMonths?: number;
  };
  readonly mail?: { readonly recipients?: readonly string[]; readonly subject?: string };
  readonly decision?: {
    readonly by?: 'hq' | 'rules';
    readonly unrecorded?: 'hold' | 'accept';
    readonly acknowledgeDays?: number;
  };
  readonly disposal?: { readonly relaxations?: Readonly<Partial<Record<'X1' | 'X2', boolean>>> };
  readonly advisories?: AdvisoryRules;
}

/** A company policy as a document: `company-policy.schema.json`, docs/policy-file.md. */
export interface CompanyPolicyFile extends PolicyRecord {
  readonly format: typeof POLICY_FORMAT | typeof POLICY_FORMAT_2;
  readonly changes: PolicyChanges;
}

/** The first format that has all that is changed, so that older programs read what they can. */
export const policyFormat = ({ evidence, label, advisories }: PolicyChanges): CompanyPolicyFile['format'] =>
  evidence === undefined && label?.waives === undefined && advisories === undefined
    ? POLICY_FORMAT
    : POLICY_FORMAT_2;
