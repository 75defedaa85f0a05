import type { Language } from '../model/language';
import { RANGE_NAMES } from '../model/rangeNames';
import type { Sector } from '../model/terms';
import { CONTRADICTION_CODES, contradictionId, type ContradictionCode } from '../text/contradictionCodes';
import { COVER_FIELDS, type CoverField } from '../model/coverFields';
import { ruleName, understoodAnswer, understoodField } from './understanding/ruleNames';

/** Names of the cover fields as formulas use them in a language. */
type FieldNames = Readonly<Record<CoverField, string>>;

/** Answer cells that rules on other sheets look at; each has a defined name of its own. */
const RULE_ANSWERS = {
  isIiot: 'DEV-03',
  labelAnswer: 'DEV-04',
  writeAccess: 'USE-02',
  partners: 'NET-01',
  remoteConnection: 'NET-02',
  removableMedia: 'NET-04',
  safety: 'SCN-04',
  signedOff: 'RES-01',
  position: 'POS-01',
} as const;

const SCENARIOS = ['SCN-01', 'SCN-02', 'SCN-03'] as const;
const UPDATE_CHECKS = ['SPEC-UPD-02', 'SPEC-UPD-03', 'SPEC-UPD-04', 'SPEC-UPD-05'] as const;

type RuleAnswer = keyof typeof RULE_ANSWERS;

/** DSP-PRE-01: the company has disposal rules of its own. DSP-MET-04: the conditions of cryptographic erase hold. */
const INTERNAL_RULE = 'DSP-PRE-01';
const CRYPTO_CONDITIONS = 'DSP-MET-04';

/** Items whose remark a rule on another sheet looks at. */
export const RULE_REMARK = 'DSP-IDN-02';

/**
 * Everything a formula may refer to by name. The names of fields and answers are those of how they were understood
 * (計算の説明), so that a formula compares words and dates only; `typed` and `answerNames` are the cells themselves.
 */
export interface CaseNames extends FieldNames, Readonly<Record<RuleAnswer, string>> {
  /** Cells of the cover fields as people type them. */
  readonly typed: FieldNames;
  /** The matrix as it was understood, and as it stands on 方針. */
  readonly matrix: string;
  readonly typedMatrix: string;
  readonly itemIds: string;
  readonly itemLevels: string;
  /** Where a label waives each item; ★ and levels as `waiverText` writes them. */
  readonly waivers: string;
  /** Three cells: criteria of high, mid and low. */
  readonly criteriaTexts: string;
  readonly scenarios: readonly string[];
  readonly updatable: string;
  readonly updateChecks: readonly string[];
  readonly communicationProtection: string;
  readonly internalRule: string;
  readonly cryptoConditions: string;
  /** DSP-IDN-02: what is written about removable media and consumables. */
  readonly mediaRemark: string;
  /** Item ids whose remark cell carries a name, with that name. */
  readonly remarkNames: Readonly<Record<string, string>>;
  /** Cells of the review sheet that say whether a contradiction stands. */
  readonly contradictions: Readonly<Record<ContradictionCode, string>>;
  /** Item ids whose answer cell carries a name, with that name. */
  readonly answerNames: Readonly<Record<string, string>>;
}

/** Defined name of an item's answer cell; the sector is not part of it, so formulas are shared. */
function answerName(itemId: string, language: Language): string {
  const short = itemId.replace(/^RISK-(PA|FA)-/, '').replace(/-/g, '_');
  return `${language === 'ja' ? '回答' : 'Answer'}_${short}`;
}

function contradictionNames(language: Language): CaseNames['contradictions'] {
  const word = language === 'ja' ? '矛盾' : 'Contradiction';
  return Object.fromEntries(
    CONTRADICTION_CODES.map((code) => [code, `${word}_${contradictionId(code)}`]),
  ) as CaseNames['contradictions'];
}

/** Items whose answers rules on other sheets look at. */
export function ruleAnswerIds(sector: Sector): readonly string[] {
  const risk = (suffix: string) => `RISK-${sector}-${suffix}`;
  const { position: _position, ...answers } = RULE_ANSWERS;
  return [
    ...Object.values(answers).map(risk),
    ...SCENARIOS.map(risk),
    'SPEC-UPD-01',
    ...UPDATE_CHECKS,
    'SPEC-COM-04',
    INTERNAL_RULE,
    CRYPTO_CONDITIONS,
  ];
}

/** The defined names of a case workbook in one language. */
export function caseNames(sector: Sector, language: Language): CaseNames {
  const typed = Object.fromEntries(
    COVER_FIELDS.map((field) => [field.field, field.name[language]]),
  ) as FieldNames;
  const fields = Object.fromEntries(
    COVER_FIELDS.map(({ field, role, name }) => [
      field,
      role === 'computed' ? name[language] : understoodField(field, language),
    ]),
  ) as FieldNames;
  const remarkName = `${language === 'ja' ? '備考' : 'Remark'}_${RULE_REMARK.replace(/-/g, '_')}`;
  const risk = (suffix: string) => `RISK-${sector}-${suffix}`;
  const ids = [...ruleAnswerIds(sector), risk(RULE_ANSWERS.position)];
  const answers = Object.fromEntries(
    Object.entries(RULE_ANSWERS).map(([key, suffix]) => [
      key,
      // The place may name several levels or zones; its picture searches the text as it is.
      key === 'position' ? answerName(risk(suffix), language) : understoodAnswer(risk(suffix), language),
    ]),
  ) as Record<RuleAnswer, string>;
  return {
    ...fields,
    ...answers,
    typed,
    matrix: ruleName('matrix', language),
    typedMatrix: RANGE_NAMES.matrix[language],
    itemIds: RANGE_NAMES.itemIds[language],
    itemLevels: RANGE_NAMES.itemLevels[language],
    waivers: RANGE_NAMES.waivers[language],
    criteriaTexts: RANGE_NAMES.criteriaTexts[language],
    scenarios: SCENARIOS.map((suffix) => understoodAnswer(risk(suffix), language)),
    updatable: understoodAnswer('SPEC-UPD-01', language),
    updateChecks: UPDATE_CHECKS.map((id) => understoodAnswer(id, language)),
    communicationProtection: understoodAnswer('SPEC-COM-04', language),
    internalRule: understoodAnswer(INTERNAL_RULE, language),
    cryptoConditions: understoodAnswer(CRYPTO_CONDITIONS, language),
    mediaRemark: understoodAnswer(RULE_REMARK, language),
    remarkNames: { [RULE_REMARK]: remarkName },
    contradictions: contradictionNames(language),
    answerNames: Object.fromEntries(ids.map((id) => [id, answerName(id, language)])),
  };
}
