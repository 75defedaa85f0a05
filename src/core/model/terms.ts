/**
 * The closed vocabularies of the guide and of our policy. Every key that data files may use is
 * listed here once; loading fails on any other key (docs/vocabulary.md names each term).
 */

/** 業種区分: process automation (PA) or factory automation (FA), guide 3.4.2. */
export const SECTORS = ['PA', 'FA'] as const;
export type Sector = (typeof SECTORS)[number];

/** The eight checksheets, in the order of a device's life (guide 4.2.1). */
export const SHEET_KEYS = [
  'risk-pa',
  'risk-fa',
  'spec',
  'inhouse',
  'vendor',
  'settings',
  'operation',
  'disposal',
] as const;
export type SheetKey = (typeof SHEET_KEYS)[number];

/** 用途 (guide 3.3(a)), in the order the guide gives them. */
export const USES = ['control', 'analysis', 'storage'] as const;
export type Use = (typeof USES)[number];

/** 利用ケース (guide 3.3(b)). */
export const USE_CASES = ['production', 'verification'] as const;
export type UseCase = (typeof USE_CASES)[number];

/** 事業影響度, weakest first: the index is the rank (guide 4.2.2). */
export const IMPACT_LEVELS = ['low', 'mid', 'high'] as const;
export type ImpactLevel = (typeof IMPACT_LEVELS)[number];
/** The same as people read them: high first. */
export const HIGH_TO_LOW: readonly ImpactLevel[] = [...IMPACT_LEVELS].reverse();

/** 要否 of an item at a level. */
export const REQUIREMENT_LEVELS = ['必須', '推奨', '不要'] as const;
export type RequirementLevel = (typeof REQUIREMENT_LEVELS)[number];

/** Evidence of an item at a level: without it the row is incomplete, or it is only a hint. */
export const EVIDENCE_RULES = ['required', 'recommended'] as const;
export type EvidenceRule = (typeof EVIDENCE_RULES)[number];

/** Kinds of answer; each has a choice set in the policy that maps answers to outcomes. */
export const ANSWER_TYPES = [
  'conformity',
  'readiness',
  'agreement',
  'setting',
  'upkeep',
  'completion',
  'yesno',
  'signoff',
  'impact',
  'record',
  'select',
  'multiselect',
  'text',
  'table',
] as const;
export type AnswerType = (typeof ANSWER_TYPES)[number];

/** What an answer means for the rules (policy.choiceSets). */
export const OUTCOMES = ['ok', 'declared', 'planned', 'alternative', 'partial', 'ng', 'na'] as const;
export type Outcome = (typeof OUTCOMES)[number];

/** Circumstances under which some items apply (policy.applicability). */
export const CIRCUMSTANCES = [
  'verification',
  'externalSupport',
  'remoteMaintenance',
  'conditionalPass',
  'removableOrConsumable',
  'cryptoErase',
  'verificationFailed',
  'outsourcedDisposal',
] as const;
export type Circumstance = (typeof CIRCUMSTANCES)[number];

/** How well a statement or reference could be checked; 'memory' is shown as "unverified". */
export const VERIFICATIONS = ['guide', 'guide-summary', 'source', 'source-partial', 'memory', 'own'] as const;
export type Verification = (typeof VERIFICATIONS)[number];

export const OWNERS = ['applicant', 'vendor', 'hq'] as const;
export type Owner = (typeof OWNERS)[number];

/** Where an item comes from: the guide's text, derived from it, a base standard it names, or the company. */
export const ORIGINS = ['guide', 'derived', 'base-standard', 'own'] as const;
export type Origin = (typeof ORIGINS)[number];
