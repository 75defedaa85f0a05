import auditData from './policy/audit.json';
import evidenceData from './policy/evidence.json';
import labelData from './policy/label.json';
import { ANSWER_DATA } from './answerTerms';
import { IMPACT_DATA, type ScenarioAnswer } from './impactTerms';
import type { Reference } from './item';
import { DISPOSAL_DATA, type Confidentiality, type Method } from './media';
import type { AdvisoryRules } from '../model/companyPolicyFile';
import type { OwnItem } from '../model/ownItem';
import { reference } from './readItems';
import { count, flag, listOf, objectOf, oneOf, recordOf, text } from './shape';
import {
  EVIDENCE_RULES,
  IMPACT_LEVELS,
  SHEET_KEYS,
  type Circumstance,
  type EvidenceRule,
  type ImpactLevel,
  type RequirementLevel,
  type SheetKey,
  type Use,
  type UseCase,
} from '../model/terms';

/** 影響度マトリックス: level of each use in each use case (guide 4.2.2). */
export type ImpactMatrix = Readonly<Record<UseCase, Readonly<Record<Use, ImpactLevel>>>>;

/** Everything a company may change about the decisions. Texts live beside it, in their own files. */
export interface Policy {
  readonly version: string;
  /** Levels at which a label waives an item as 方針 states it (★); an item that is not named follows `jcstar`. */
  readonly waivedAt?: Readonly<Record<string, readonly ImpactLevel[]>>;
  readonly matrix: ImpactMatrix;
  /** Level that a scenario answer stands for; null = it says nothing. */
  readonly scenarioToLevel: Readonly<Record<ScenarioAnswer, ImpactLevel | null>>;
  readonly jcstar: {
    readonly exemptSheets: readonly SheetKey[];
    /** Of the items that the catalogue lets a label waive, those that it does waive; absent: all of them. */
    readonly exemptItems?: readonly string[];
    readonly exemptAtImpact: Readonly<Record<ImpactLevel, boolean>>;
    /** Months to check the skipped items after a label expired during operation. */
    readonly expiryMonths: number;
    readonly source: Reference;
  };
  /** Whether an item that asks for evidence may do without at a level; what is missing is then a hint. */
  readonly evidence: Readonly<Record<ImpactLevel, EvidenceRule>>;
  /** What holds for a circumstance while nobody said so. */
  readonly circumstances: Readonly<Record<Circumstance, boolean>>;
  readonly audit: {
    readonly intervalMonths: Readonly<Record<ImpactLevel, number>>;
    readonly graceDays: number;
    readonly verificationMonths: number;
  };
  readonly disposal: {
    readonly base: Readonly<Record<Confidentiality, Method>>;
    readonly relaxations: Readonly<Record<'X1' | 'X2', boolean>>;
  };
  /** How a case is decided: settings of the company, which the guide leaves open. */
  readonly decision: DecisionPolicy;
  /** Items that the company adds to the catalogue. */
  readonly ownItems: readonly OwnItem[];
  /** The request for review: whom it goes to; '' takes the default subject. */
  readonly mail: { readonly recipients: readonly string[]; readonly subject: string };
  /** What the company says about advisories; what it does not say is up to the reader of them. */
  readonly advisories?: AdvisoryRules;
  /** Company levels per item id, over the catalogue's `requiredAt`. */
  readonly requiredAt: Readonly<Record<string, Readonly<Partial<Record<ImpactLevel, RequirementLevel>>>>>;
}

/** Who opens the gates, what counts without a record, and after how many days the head is reminded. */
export interface DecisionPolicy {
  readonly by: 'hq' | 'rules';
  readonly unrecorded: 'hold' | 'accept';
  readonly acknowledgeDays: number;
}

const jcstar = objectOf<Policy['jcstar']>(
  {
    exemptSheets: listOf(oneOf(SHEET_KEYS)),
    exemptItems: listOf(text),
    exemptAtImpact: recordOf(IMPACT_LEVELS, flag),
    expiryMonths: count,
    source: reference,
  },
  ['exemptItems'],
)(labelData, 'policy/label.json');

const audit = objectOf<Policy['audit']>({
  intervalMonths: recordOf(IMPACT_LEVELS, count),
  graceDays: count,
  verificationMonths: count,
})(auditData, 'policy/audit.json');

const evidence: Policy['evidence'] = recordOf(IMPACT_LEVELS, oneOf(EVIDENCE_RULES))(
  evidenceData,
  'policy/evidence.json',
);

const circumstances = Object.fromEntries(
  ANSWER_DATA.applicability.map((entry) => [entry.key, entry.default ?? false]),
) as Record<Circumstance, boolean>;

/** The default policy: the guide's facts and, where it is silent, our own defaults. */
export const DEFAULT_POLICY: Policy = {
  version: IMPACT_DATA.version,
  matrix: IMPACT_DATA.matrix,
  scenarioToLevel: IMPACT_DATA.scenarioToLevel,
  jcstar,
  evidence,
  circumstances,
  audit,
  disposal: { base: DISPOSAL_DATA.base, relaxations: DISPOSAL_DATA.relaxations },
  decision: { by: 'hq', unrecorded: 'hold', acknowledgeDays: 30 },
  ownItems: [],
  mail: { recipients: [], subject: '' },
  requiredAt: {},
};
