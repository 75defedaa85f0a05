import { readFileSync } from 'node:fs';
import fc from '../../seeded';
import {
  ACTORS,
  CASE_STATES,
  STEP_CODES,
  type Actor,
  type CaseState,
} from '../../../src/core/model/caseState';
import { LANGUAGES } from '../../../src/core/model/language';
import { assessCase } from '../../../src/core/rules/assessment/assessCase';
import { phaseOf } from '../../../src/core/rules/standing/phaseOf';
import { stateOf, STATE_RULES, type StateFacts } from '../../../src/core/rules/standing/stateRules';
import { caseStatus } from '../../../src/core/status/caseStatus';
import { decisionText, statusText } from '../../../src/core/status/statusText';
import { caseDecision } from '../../../src/core/status/caseDecision';
import { STEP_RULES } from '../../../src/core/status/stepRules';
import { plainWords, statusWords } from '../../../src/core/text/status/statusWords';
import { anyReading } from '../../arbitraries/readings';

/** A case in operation, from which each line of the table differs by what it wants. */
const OPERATION: StateFacts = {
  withdrawn: 'no',
  transition: 'none',
  disposed: 'no',
  altered: 'no',
  approved: 'yes',
  turn: 'none',
  refused: 'none',
  acknowledged: 'yes',
  settingsDecided: 'yes',
  bcpReady: 'yes',
  managementApproved: 'yes',
  checking: 'no',
};
const yesNo = fc.constantFrom('yes' as const, 'no' as const);
const anyFacts: fc.Arbitrary<StateFacts> = fc.record({
  withdrawn: yesNo,
  transition: fc.constantFrom('none' as const, 'change' as const, 'removal' as const, 'restart' as const),
  disposed: yesNo,
  altered: yesNo,
  approved: yesNo,
  turn: fc.constantFrom('none' as const, 'submitted' as const, 'returned' as const),
  refused: fc.constantFrom('none' as const, 'hold' as const, 'fail' as const),
  acknowledged: yesNo,
  settingsDecided: yesNo,
  bcpReady: yesNo,
  managementApproved: yesNo,
  checking: yesNo,
});

/** Whom each state leaves with the next step. */
const ACTORS_OF: Readonly<Record<CaseState, readonly Actor[]>> = {
  draft: ['applicant', 'hq'],
  submitted: ['hq'],
  returned: ['applicant'],
  acknowledge: ['head', 'hq'],
  'decided-fail': ['applicant'],
  settings: ['applicant'],
  'settings-check': ['hq'],
  approval: ['management'],
  operation: ['applicant'],
  'operation-check': ['applicant'],
  'operation-review': ['hq'],
  change: ['applicant'],
  altered: ['hq'],
  removing: ['applicant'],
  removed: ['none'],
  withdrawn: ['none'],
};

test.each(STATE_RULES.map(({ state, when }) => [state, when] as const))('%s: %j', (state, when) => {
  expect(stateOf({ ...OPERATION, ...when })).toBe(state);
});

test('every state can be reached, and a withdrawn, removed or altered one outranks all others', () => {
  expect(new Set(STATE_RULES.map(({ state }) => state))).toEqual(new Set(CASE_STATES));
  fc.assert(
    fc.property(anyFacts, (facts) => {
      expect(stateOf({ ...facts, withdrawn: 'yes' })).toBe('withdrawn');
      const altered = stateOf({ ...facts, withdrawn: 'no', altered: 'yes' });
      const isRemoved = facts.transition === 'removal' && facts.disposed === 'yes';
      expect(altered).toBe(isRemoved ? 'removed' : 'altered');
    }),
  );
});

test('no gate opens without approval and acknowledgement, and management is needed for operation alone', () => {
  fc.assert(
    fc.property(anyFacts, (facts) => {
      const phase = phaseOf(facts);
      const isIntake = phase === 'intake-check' || phase === 'consult';
      const isRemoval = facts.transition === 'removal';
      expect(['disposal', 'closed'].includes(phase)).toBe(isRemoval);
      expect(isIntake).toBe(!isRemoval && (facts.approved === 'no' || facts.acknowledged === 'no'));
      if (phase === 'operation') expect(facts.managementApproved).toBe('yes');
    }),
  );
});

test('any workbook has exactly one state, one actor and one step, with words in both languages', () => {
  fc.assert(
    fc.property(anyReading, fc.boolean(), (reading, isSealBroken) => {
      const assessment = assessCase(reading);
      const status = caseStatus(reading, assessment, { on: '2027-01-01', isSealBroken });
      expect(ACTORS_OF[status.key]).toContain(status.actor);
      expect(ACTORS).toContain(status.actor);
      for (const language of LANGUAGES) {
        const text = statusText(status, language);
        expect(`${text.state}${text.next}`).not.toMatch(/\{\w+\}/);
        expect(decisionText(caseDecision(reading, assessment, status), language)).not.toMatch(/\{\w+\}/);
      }
    }),
    { numRuns: 60 },
  );
});

test('every step is somebody’s, and states are told apart by their plain words', () => {
  expect(new Set(STEP_RULES.map(({ step }) => step))).toEqual(new Set(STEP_CODES));
  for (const language of LANGUAGES) {
    expect(Object.keys(statusWords(language).steps).sort()).toEqual([...STEP_CODES].sort());
    const {
      restarted: _restarted,
      held: _held,
      operationNext: _next,
      ...states
    } = plainWords(language).states;
    expect(new Set(Object.values(states)).size).toBe(CASE_STATES.length);
  }
});

test('the documentation shows the tables as they are', () => {
  const page = readFileSync('docs/states.md', 'utf8');
  const lines = page.split('\n').map((line) => line.replace(/\s+/g, ' ').trim());
  const when = (wanted: object) =>
    Object.entries(wanted)
      .map(([fact, value]) => `${fact} ${String(value)}`)
      .join(', ') || 'always';
  for (const rule of STATE_RULES) {
    const word = plainWords('ja').states[rule.state];
    expect(lines).toContain(`| \`${rule.state}\` | ${word} | ${when(rule.when)} |`);
  }
  for (const rule of STEP_RULES)
    expect(lines).toContain(`| \`${rule.step}\` | ${rule.actor} | ${when(rule.when)} |`);
});
