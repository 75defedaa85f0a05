import { overridePolicy } from '../../../src/core/guide/overridePolicy';
import { DEFAULT_POLICY } from '../../../src/core/guide/policy';

describe('overridePolicy', () => {
  it('changes one cell of the matrix and keeps the others', () => {
    const { matrix } = overridePolicy(DEFAULT_POLICY, { matrix: { production: { analysis: 'mid' } } });
    expect(matrix.production).toEqual({ control: 'high', analysis: 'mid', storage: 'mid' });
    expect(matrix.verification).toEqual(DEFAULT_POLICY.matrix.verification);
    expect(DEFAULT_POLICY.matrix.production.analysis).toBe('high');
  });

  it('changes levels of one item, intervals and relaxations', () => {
    const policy = overridePolicy(DEFAULT_POLICY, {
      requiredAt: { 'SPEC-DAT-07': { mid: '必須' } },
      audit: { intervalMonths: { low: 12 } },
      disposal: { relaxations: { X1: true } },
    });
    expect(policy.requiredAt['SPEC-DAT-07']).toEqual({ mid: '必須' });
    expect(policy.audit.intervalMonths).toEqual({ high: 6, mid: 12, low: 12 });
    expect(policy.disposal.relaxations).toEqual({ X1: true, X2: false });
  });

  it.each([
    [{ matrx: {} }, 'policy.matrx'],
    [{ matrix: { production: { drive: 'high' } } }, 'policy.matrix.production.drive'],
    [{ matrix: { production: { control: 'huge' } } }, 'policy.matrix.production.control'],
    [{ requiredAt: { 'SPEC-X': { mid: '必須' } } }, 'policy.requiredAt.SPEC-X'],
    [{ audit: { intervalMonths: { high: -1 } } }, 'policy.audit.intervalMonths.high'],
    [5, 'policy: expected an object'],
  ])('stops at %j', (change, message) => {
    expect(() => overridePolicy(DEFAULT_POLICY, change)).toThrow(message);
  });
});
