import fc from '../../../seeded';
import { overridePolicy } from '../../../../src/core/guide/overridePolicy';
import { DEFAULT_POLICY } from '../../../../src/core/guide/policy';
import { SCENARIO_ANSWERS } from '../../../../src/core/guide/impactTerms';
import { IMPACT_LEVELS, USES, USE_CASES } from '../../../../src/core/model/terms';
import { decideImpact } from '../../../../src/core/rules/impact/decideImpact';
import { isAbove, rankOf } from '../../../../src/core/rules/impact/rank';
import type { RiskFacts } from '../../../../src/core/rules/impact/riskFacts';

const quiet: RiskFacts = {
  uses: ['storage'],
  useCase: 'production',
  separated: null,
  writeAccess: 'no',
  scenarios: ['low', 'low', 'low'],
  safety: 'no',
  hqDecision: null,
};

describe('decideImpact', () => {
  it.each<[string, Partial<RiskFacts>, object]>([
    ['matrix alone', {}, { matrix: 'mid', level: 'mid', status: 'fixed', flags: [] }],
    ['R1', { uses: ['storage', 'control'] }, { matrix: 'high', level: 'high' }],
    [
      'separated trial',
      { useCase: 'verification', separated: 'yes' },
      { level: 'low', useCase: 'verification' },
    ],
    [
      'C2',
      { useCase: 'verification', separated: 'no' },
      { level: 'mid', status: 'fixed', flags: ['VERIFICATION_NOT_SEPARATED'], useCase: 'production' },
    ],
    [
      'C3',
      { useCase: 'verification', separated: 'unknown' },
      { level: 'mid', status: 'hold', flags: ['SEPARATION_UNKNOWN'] },
    ],
    [
      'C1',
      { writeAccess: 'unknown' },
      { matrix: 'mid', level: 'high', status: 'hold', flags: ['WRITE_WITHOUT_CONTROL'] },
    ],
    [
      'C4',
      { scenarios: ['low', 'high', null] },
      { level: 'high', status: 'hold', flags: ['SCENARIO_ABOVE_MATRIX'] },
    ],
    [
      'C11: nobody knows a scenario',
      { scenarios: ['unknown', 'none', null] },
      { level: 'mid', status: 'hold', flags: ['SCENARIO_UNKNOWN'] },
    ],
    [
      'C11: nothing could make it stricter',
      { uses: ['control'], scenarios: ['unknown'] },
      { level: 'high', status: 'fixed', flags: [] },
    ],
    [
      'C11: HQ settles it',
      { scenarios: ['unknown'], hqDecision: { level: 'mid', reason: 'r' } },
      { level: 'mid', status: 'fixed' },
    ],
    ['C12: no IIoT device', { isIiot: 'no' }, { level: 'mid', status: 'hold', flags: ['NOT_IIOT_DEVICE'] }],
    ['C12: an IIoT device', { isIiot: 'yes' }, { level: 'mid', status: 'fixed', flags: [] }],
    ['C5', { safety: 'yes' }, { level: 'high', status: 'hold', flags: ['SAFETY_OR_LEGAL'] }],
    ['C5, unknown', { safety: 'unknown' }, { level: 'high', status: 'hold', flags: ['SAFETY_OR_LEGAL'] }],
    [
      'C4 before C5: already high',
      { scenarios: ['high'], safety: 'yes' },
      { level: 'high', flags: ['SCENARIO_ABOVE_MATRIX'] },
    ],
    ['no use', { uses: [] }, { matrix: null, level: null, status: 'hold', flags: ['USE_MISSING'] }],
    ['no use case', { useCase: null }, { level: null, status: 'hold', flags: ['USE_CASE_MISSING'] }],
    [
      'HQ raises',
      { hqDecision: { level: 'high', reason: 'r' } },
      { level: 'high', status: 'fixed', hqRejected: null },
    ],
    [
      'HQ settles C4',
      { scenarios: ['high'], hqDecision: { level: 'mid', reason: 'r' } },
      { level: 'mid', status: 'fixed', flags: ['SCENARIO_ABOVE_MATRIX'] },
    ],
    [
      'R5: below the matrix',
      { hqDecision: { level: 'low', reason: 'r' } },
      { level: 'mid', status: 'fixed', hqRejected: 'HQ_BELOW_MATRIX' },
    ],
    [
      'R5: without reason',
      { safety: 'yes', hqDecision: { level: 'mid', reason: ' ' } },
      { level: 'high', status: 'hold', hqRejected: 'HQ_REASON_MISSING' },
    ],
  ])('%s', (_name, change, expected) => {
    expect(decideImpact({ ...quiet, ...change })).toMatchObject(expected);
  });

  it('warns of W1 and W2 and lets the company decide', () => {
    const policy = overridePolicy(DEFAULT_POLICY, {
      matrix: { production: { control: 'mid' }, verification: { storage: 'high' } },
    });
    expect(decideImpact(quiet, policy).warnings).toEqual(['W1', 'W2']);
    expect(decideImpact(quiet).warnings).toEqual([]);
  });
});

const level = fc.constantFrom(...IMPACT_LEVELS);
const answer = fc.constantFrom('yes' as const, 'no' as const, 'unknown' as const, null);
const risk: fc.Arbitrary<RiskFacts> = fc.record({
  uses: fc.subarray([...USES]),
  useCase: fc.option(fc.constantFrom(...USE_CASES)),
  separated: answer,
  writeAccess: answer,
  scenarios: fc.array(fc.option(fc.constantFrom(...SCENARIO_ANSWERS)), { maxLength: 3 }),
  safety: answer,
  hqDecision: fc.option(fc.record({ level, reason: fc.string() })),
});

describe('decideImpact, for every risk', () => {
  it('never falls below the matrix', () => {
    fc.assert(
      fc.property(risk, (facts) => {
        const decision = decideImpact(facts);
        expect(isAbove(decision.matrix, decision.level)).toBe(false);
        expect(decision.level === null).toBe(facts.uses.length === 0 || facts.useCase === null);
      }),
    );
  });

  it('does not depend on the order of uses, and one use more never lowers it', () => {
    fc.assert(
      fc.property(risk, fc.constantFrom(...USES), (facts, use) => {
        const one = decideImpact({ ...facts, hqDecision: null, writeAccess: 'no' });
        const turned = decideImpact({
          ...facts,
          hqDecision: null,
          writeAccess: 'no',
          uses: [...facts.uses].reverse(),
        });
        const more = decideImpact({
          ...facts,
          hqDecision: null,
          writeAccess: 'no',
          uses: [...facts.uses, use],
        });
        expect(turned.level).toBe(one.level);
        if (one.level !== null && more.level !== null)
          expect(rankOf(more.level)).toBeGreaterThanOrEqual(rankOf(one.level));
      }),
    );
  });
});
