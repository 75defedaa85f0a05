import type { CaseFacts } from '../../src/core/rules/assessment/caseFacts';
import type { RowFacts } from '../../src/core/rules/answer/rowFacts';
import type { Policy } from '../../src/core/guide/policy';
import { count, entriesOf, flag, listOf } from '../../src/core/guide/shape';
import { decideImpact } from '../../src/core/rules/impact/decideImpact';
import type { RiskFacts } from '../../src/core/rules/impact/riskFacts';
import { labelValid, type LabelFacts } from '../../src/core/rules/requirement/labelValid';
import type { RequirementContext } from '../../src/core/rules/requirement/requirementOf';
import { readDisposal } from './caseDisposal';
import { readSheetRows } from './caseRows';
import { namedSheets, onlyKeys, read, readCircumstances, readers, yesNo, type Entries } from './caseSchema';

const SCENARIOS = ['SCN01', 'SCN02', 'SCN03'] as const;

/** The risk part of a case. */
export function readRisk(risk: Entries, at: string): RiskFacts {
  const scenario = read(risk, 'scenario', entriesOf, {}, at);
  onlyKeys(scenario, SCENARIOS, `${at}.scenario`);
  const decision = read(risk, 'hqDecision', entriesOf, null, at);
  return {
    uses: read(risk, 'uses', listOf(readers.use), [], at),
    useCase: read(risk, 'useCase', readers.useCase, null, at),
    separated: yesNo(risk, 'separated', at),
    writeAccess: yesNo(risk, 'writeAccess', at),
    scenarios: SCENARIOS.map((key) => read(scenario, key, readers.scenario, null, `${at}.scenario`)),
    safety: yesNo(risk, 'safety', at),
    hqDecision:
      decision === null
        ? null
        : {
            level: readers.level(decision.level, `${at}.hqDecision.level`),
            reason: typeof decision.reason === 'string' ? decision.reason : '',
          },
  };
}

function readLabel(risk: Entries, at: string): LabelFacts | null {
  const label = read(risk, 'label', entriesOf, null, at);
  if (label === null) return null;
  const path = `${at}.label`;
  onlyKeys(label, ['level', 'registered', 'modelCovered', 'expires', 'number', 'checkedOn'], path);
  return {
    level: read(label, 'level', count, null, path),
    registered: read(label, 'registered', flag, false, path),
    modelCovered: read(label, 'modelCovered', flag, false, path),
    expires: read(label, 'expires', readers.isoText, null, path),
  };
}

/** Level and circumstances under which the defaults of the sheets are read. */
function contextOf(facts: CaseFacts, policy: Policy): RequirementContext {
  return {
    level: decideImpact(facts.risk, policy).level,
    labelValid: labelValid(facts.label, facts.asOf),
    circumstances: {
      ...policy.circumstances,
      verification: facts.risk.useCase === 'verification',
      ...facts.circumstances,
    },
  };
}

/**
 * Facts of a case.
 * @throws GuideDataError naming the path of an unknown key or value
 */
export function readFacts(input: Entries, policy: Policy, at: string): CaseFacts {
  const risk = read(input, 'risk', entriesOf, {}, at);
  const path = `${at}.risk`;
  const facts: CaseFacts = {
    asOf: read(input, 'asOf', readers.isoText, null, at),
    installDate: read(input, 'installDate', readers.isoText, null, at),
    risk: readRisk(risk, path),
    signedOff: read(risk, 'signedOff', flag, false, path),
    mediaDenied: false,
    partners: read(risk, 'partners', flag, false, path),
    label: readLabel(risk, path),
    circumstances: readCircumstances(input, at),
    sheets: namedSheets(input, at),
    rows: new Map(),
    disposal: readDisposal(input, risk, at),
  };
  const context = contextOf(facts, policy);
  const sheets = read(input, 'sheets', entriesOf, {}, at);
  const rows = new Map<string, RowFacts>();
  for (const sheet of facts.sheets) {
    const entries = readSheetRows(sheet, sheets[sheet], context, policy, `${at}.sheets.${sheet}`);
    for (const [id, row] of entries) rows.set(id, row);
  }
  return { ...facts, rows };
}
