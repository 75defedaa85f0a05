import type { Requirement, RowStateKey, VerdictKey } from '../../src/core/model/states';
import { decideCase, type CaseDecision } from '../../src/core/rules/assessment/decideCase';
import type { Policy } from '../../src/core/guide/policy';
import { entriesOf } from '../../src/core/guide/shape';
import type { ImpactLevel } from '../../src/core/model/terms';
import type { RowDecision, SheetDecision } from '../../src/core/rules/assessment/decideSheet';
import { decidePhase } from '../../src/core/rules/lifecycle/decidePhase';
import { decideImpact } from '../../src/core/rules/impact/decideImpact';
import { newlyRequired } from '../../src/core/rules/lifecycle/transition';
import { nextCheck } from '../../src/core/rules/lifecycle/nextCheck';
import { sheetsOfPhase, type PhaseKey } from '../../src/core/guide/phases';
import { readFacts, readRisk } from './readCaseFacts';
import { readPolicy } from './casePolicy';
import { onlyKeys, read, readers, type CasePhase, type DecisionCase, type Entries } from './caseSchema';

const INPUT_KEYS = [
  'asOf',
  'installDate',
  'sector',
  'policyOverride',
  'risk',
  'sheets',
  'applies',
  'phase',
  'disposal',
  'lastCheck',
  'verificationEnd',
  'previous',
];

/** An answer of the core in the form that `expected` has; lists are compared as sets. */
export type Outcome = Readonly<Record<string, unknown>>;

const STATE_LISTS = {
  satisfied: ['satisfied'],
  conditions: ['condition'],
  unmet: ['unmet'],
  incomplete: ['incomplete', 'unanswered'],
  unanswered: ['unanswered'],
  excluded: ['excluded'],
  exempt: ['exempt'],
  suggestions: ['suggestion'],
} as const satisfies Record<string, readonly RowStateKey[]>;

const bySheet = <T>(
  decision: CaseDecision,
  value: (sheet: SheetDecision) => T,
): Readonly<Record<string, T>> =>
  Object.fromEntries([...decision.sheets].map(([key, sheet]) => [key, value(sheet)]));

/** Lists and counts of rows by state: `unmet.spec`, `unmetCount.spec` … */
function stateLists(decision: CaseDecision): Outcome {
  const lists = Object.entries(STATE_LISTS).map(([name, states]) => {
    const wanted: ReadonlySet<RowStateKey> = new Set(states);
    const rows = bySheet(decision, (sheet) =>
      sheet.rows
        .filter(({ state }) => wanted.has(state))
        .map(({ item, code }) => (code === null ? item.id : { id: item.id, code })),
    );
    return { name, rows };
  });
  return Object.fromEntries<unknown>(
    lists.flatMap(({ name, rows }): readonly (readonly [string, unknown])[] => {
      const counts = Object.fromEntries(Object.entries(rows).map(([sheet, list]) => [sheet, list.length]));
      return [
        [name, rows],
        [`${name}Count`, counts],
        [`${name.replace(/s$/, '')}Count`, counts],
      ];
    }),
  );
}

/** Items of a sheet by requirement, before a label waives any. */
function countsOf({ rows }: SheetDecision): Outcome {
  const count = (match: (row: RowDecision) => boolean) => rows.filter(match).length;
  const base = (requirement: Requirement) => count((row) => row.base === requirement);
  return {
    required: base('required'),
    recommended: base('recommended'),
    notRequired: base('notRequired'),
    exempt: count((row) => row.requirement === 'exempt'),
    total: rows.length,
  };
}

const isShown = ({ requirement }: RowDecision) =>
  requirement !== 'notRequired' && requirement !== 'undecided';

function shownIds(decision: CaseDecision, shown: boolean): readonly string[] {
  return [...decision.sheets.values()].flatMap(({ rows }) =>
    rows.filter((row) => isShown(row) === shown).map(({ item }) => item.id),
  );
}

function phaseKey(phase: CasePhase): PhaseKey {
  return phase === 'intake' ? 'intake-check' : phase;
}

/** Verdicts of the sheets the case holds, and of the review where it is the phase. */
function verdictsOf(decision: CaseDecision, phase: PhaseKey, verdict: VerdictKey | null): Outcome {
  const sheets = bySheet(decision, (sheet) => sheet.verdict);
  return phase.startsWith('intake')
    ? { ...sheets, intake: decision.intake.verdict }
    : { ...sheets, ...(verdict === null ? {} : { [phase]: verdict }) };
}

function nextCheckOf(input: Entries, decision: CaseDecision, policy: Policy, at: string) {
  const last = read(input, 'lastCheck', readers.isoText, read(input, 'asOf', readers.isoText, null, at), at);
  const end = read(input, 'verificationEnd', readers.isoText, null, at);
  const { level, useCase } = decision.impact;
  return last === null || level === null ? null : nextCheck(last, level, useCase, policy, end);
}

/** Level before a transition: stated, or decided from the former answers of the risk sheet. */
function previousLevel(input: Entries, policy: Policy, at: string): ImpactLevel | null {
  const previous = read(input, 'previous', entriesOf, null, at);
  if (previous === null) return null;
  const stated = read(previous, 'level', readers.level, null, `${at}.previous`);
  const former = read(previous, 'risk', entriesOf, previous, `${at}.previous`);
  const risk = { ...read(input, 'risk', entriesOf, {}, at), ...former };
  return stated ?? decideImpact(readRisk(risk, `${at}.previous`), policy).level;
}

/** What the sheets newly require after a transition (T1). */
function newlyRequiredIn(decision: CaseDecision, before: ImpactLevel | null, policy: Policy): Outcome {
  const after = decision.impact.level;
  if (before === null || after === null) return {};
  return bySheet(decision, ({ sheet }) => newlyRequired(sheet, before, after, policy));
}

/** Flags of the sheets; those of the media stand under the disposal sheet. */
function flagsOf(decision: CaseDecision): Outcome {
  const codes = [...(decision.disposal?.flags ?? []), ...(decision.disposal?.blockedBy ?? [])];
  const media = [...new Set(codes.flatMap((code) => [code, code.split(':')[0] ?? code]))];
  const sheets = bySheet(decision, ({ flags }) => flags);
  return decision.disposal === null ? sheets : { ...sheets, disposal: media };
}

/**
 * Runs one decision case through the core.
 * @param at file and path of the case, for messages
 * @throws GuideDataError where the case does not follow the schema
 */
export function decide({ input }: DecisionCase, at: string): Outcome {
  onlyKeys(input, INPUT_KEYS, at);
  const policy = readPolicy(input.policyOverride, `${at}.policyOverride`);
  const decision = decideCase(readFacts(input, policy, at), policy);
  const phase = phaseKey(read(input, 'phase', readers.phase, 'intake', at));
  const { verdict, next, blockedBy, mayConnect } = decidePhase(phase, decision);
  const nextDate = nextCheckOf(input, decision, policy, at);
  return {
    ...stateLists(decision),
    impact: decision.impact,
    labelValid: decision.labelValid,
    counts: bySheet(decision, countsOf),
    verdicts: verdictsOf(decision, phase, verdict),
    flags: flagsOf(decision),
    warnings: decision.impact.warnings,
    shown: shownIds(decision, true),
    notShown: shownIds(decision, false),
    blockedBy,
    mayConnect,
    next,
    newlyRequired: newlyRequiredIn(decision, previousLevel(input, policy, at), policy),
    sheet: sheetsOfPhase(phase)[0] ?? null,
    ...(decision.disposal === null ? {} : { disposal: { ...decision.disposal, verdict } }),
    ...(nextDate === null ? {} : { nextCheck: nextDate }),
  };
}
