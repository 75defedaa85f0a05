import fc from '../../../seeded';
import { CATALOGUE, ITEMS } from '../../../../src/core/guide/catalogue';
import { overridePolicy } from '../../../../src/core/guide/overridePolicy';
import { DEFAULT_POLICY } from '../../../../src/core/guide/policy';
import { IMPACT_LEVELS, type Circumstance } from '../../../../src/core/model/terms';
import { labelValid, type LabelFacts } from '../../../../src/core/rules/requirement/labelValid';
import { requirementOf } from '../../../../src/core/rules/requirement/requirementOf';
import { starLevelOf } from '../../../../src/core/text/vocabularies';

const { circumstances } = DEFAULT_POLICY;
const item = (id: string) => ITEMS.get(id)!;

describe('requirementOf', () => {
  it.each([
    ['SPEC-DAT-07', 'high', false, 'required'],
    ['SPEC-DAT-07', 'mid', false, 'recommended'],
    ['SPEC-DAT-07', 'low', false, 'notRequired'],
    ['SPEC-DAT-07', 'high', true, 'exempt'],
    ['SPEC-DAT-07', 'mid', true, 'exempt'],
    ['SPEC-DAT-07', 'low', true, 'notRequired'],
    ['SPEC-COM-02', 'high', true, 'required'],
    ['VND-REM-01', 'high', false, 'notRequired'],
    ['VND-AGR-01', 'high', false, 'required'],
    ['CFG-PWD-01', 'low', true, 'required'],
    ['SPEC-COM-01', null, false, 'undecided'],
    ['RISK-FA-DEV-01', null, false, 'required'],
  ] as const)('%s at %s, label %s: %s', (id, level, valid, expected) => {
    expect(requirementOf(item(id), { level, labelValid: valid, circumstances })).toBe(expected);
  });

  it('follows the company: levels of an item, exemption at a level', () => {
    const policy = overridePolicy(DEFAULT_POLICY, {
      requiredAt: { 'SPEC-DAT-07': { low: '必須' }, 'RISK-FA-DEV-01': { low: '推奨' } },
      jcstar: { exemptAtImpact: { high: false } },
    });
    const at = (level: 'high' | 'low' | null) => ({ level, labelValid: true, circumstances });
    expect(requirementOf(item('SPEC-DAT-07'), at('high'), policy)).toBe('required');
    expect(requirementOf(item('SPEC-DAT-07'), at('low'), policy)).toBe('exempt');
    expect(requirementOf(item('RISK-FA-DEV-01'), at(null), policy)).toBe('undecided');
  });

  it('asks never less at a stricter level', () => {
    const rank = { notRequired: 0, recommended: 1, required: 2, exempt: 3, undecided: 4 };
    const all = Object.fromEntries(Object.keys(circumstances).map((key) => [key, true])) as Record<
      Circumstance,
      boolean
    >;
    fc.assert(
      fc.property(fc.constantFrom(...CATALOGUE), (entry) => {
        const ranks = IMPACT_LEVELS.map(
          (level) => rank[requirementOf(entry, { level, labelValid: false, circumstances: all })],
        );
        expect([...ranks].sort()).toEqual(ranks);
      }),
    );
  });
});

const label: LabelFacts = { level: 1, registered: true, modelCovered: true, expires: '2026-11-23' };

describe('labelValid', () => {
  it.each<[string, Partial<LabelFacts>, string, boolean]>([
    ['last day', {}, '2026-11-23', true],
    ['day after', {}, '2026-11-24', false],
    ['STAR-3', { level: 3 }, '2026-11-01', true],
    ['L1', { level: 0 }, '2026-11-01', false],
    ['no level', { level: null }, '2026-11-01', false],
    ['L2', { expires: null }, '2026-11-01', false],
    ['L3', { modelCovered: false }, '2026-11-01', false],
    ['L4', { registered: false }, '2026-11-01', false],
  ])('%s', (_name, change, on, expected) => {
    expect(labelValid({ ...label, ...change }, on)).toBe(expected);
  });

  it('needs a label and a day', () => {
    expect(labelValid(null, '2026-01-01')).toBe(false);
    expect(labelValid(label, null)).toBe(false);
  });

  it.each([
    ['☆1', 1],
    ['★４', 4],
    ['STAR-2', 2],
    ['3', 3],
    ['なし', 0],
    ['None', 0],
    ['5', null],
    ['☆', null],
    ['', null],
  ])('reads %s', (text, level) => {
    expect(starLevelOf(text)).toBe(level);
  });
});
