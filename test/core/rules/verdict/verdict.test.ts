import fc from '../../../seeded';
import type { RowStateKey, VerdictKey } from '../../../../src/core/model/states';
import { intakeVerdict } from '../../../../src/core/rules/verdict/intakeVerdict';
import { isDone, progressOf } from '../../../../src/core/rules/verdict/progress';
import { sheetVerdict, worstVerdict } from '../../../../src/core/rules/verdict/sheetVerdict';

const STATES: readonly RowStateKey[] = [
  'satisfied',
  'condition',
  'unmet',
  'unanswered',
  'incomplete',
  'excluded',
  'exempt',
  'suggestion',
  'none',
];
const states = fc.array(fc.constantFrom(...STATES));

describe('sheetVerdict', () => {
  it.each<[readonly RowStateKey[], boolean, VerdictKey]>([
    [[], false, 'pass'],
    [['satisfied', 'suggestion', 'none', 'exempt', 'excluded'], false, 'pass'],
    [['satisfied', 'condition'], false, 'conditional'],
    [['condition', 'unanswered'], false, 'hold'],
    [['incomplete', 'unmet'], false, 'fail'],
    [['satisfied'], true, 'hold'],
    [['unmet'], true, 'fail'],
  ])('%j, blocked %s: %s', (rows, blocked, verdict) => {
    expect(sheetVerdict(rows, blocked)).toBe(verdict);
  });

  it('does not depend on the order, and the worst wins', () => {
    fc.assert(
      fc.property(states, states, (one, other) => {
        const both = sheetVerdict([...one, ...other]);
        expect(both).toBe(sheetVerdict([...other, ...one].reverse()));
        expect(both).toBe(worstVerdict([sheetVerdict(one), sheetVerdict(other)]));
      }),
    );
  });
});

describe('intakeVerdict', () => {
  it.each<[readonly VerdictKey[], 'fixed' | 'hold', boolean, VerdictKey, readonly string[]]>([
    [['pass', 'conditional', 'pass'], 'fixed', true, 'conditional', []],
    [['pass'], 'hold', true, 'hold', ['IMPACT_PENDING']],
    [['pass'], 'fixed', false, 'hold', ['SIGNOFF_MISSING']],
    [['fail', 'hold'], 'hold', false, 'fail', ['IMPACT_PENDING', 'SIGNOFF_MISSING']],
  ])('%j %s %s', (sheets, status, signedOff, verdict, blockedBy) => {
    expect(intakeVerdict(sheets, { status }, signedOff)).toEqual({ verdict, blockedBy });
  });
});

describe('progressOf', () => {
  it('counts what is done among what counts', () => {
    expect(progressOf(['satisfied', 'unmet', 'suggestion', 'none'])).toBe(0.5);
    expect(progressOf(['suggestion'])).toBe(0);
    expect(progressOf([])).toBe(0);
  });

  it.each<[RowStateKey, number]>([
    ['satisfied', 2 / 3],
    ['condition', 2 / 3],
    ['excluded', 2 / 3],
    ['exempt', 2 / 3],
    ['unmet', 1 / 3],
    ['unanswered', 1 / 3],
    ['incomplete', 1 / 3],
    ['suggestion', 1 / 2],
    ['none', 1 / 2],
  ])('a row that is %s, beside one done and one open: %d', (state, share) => {
    expect(progressOf(['satisfied', 'unmet', state])).toBe(share);
    expect(isDone(state)).toBe(share > 1 / 2);
  });
});
