import { LANGUAGES } from '../../src/core/model/language';
import { FUNCTION_DESCRIPTIONS } from '../../src/functions/descriptions';
import { FUNCTIONS } from '../../src/functions/functions';
import { functionsMetadata } from '../../src/functions/metadata';

describe('metadata', () => {
  it.each(LANGUAGES)('describes every function in %s', (language) => {
    const { functions } = functionsMetadata(language);
    expect(functions.map(({ id }) => id).sort()).toEqual(Object.keys(FUNCTIONS).sort());
    for (const entry of functions) {
      expect(entry.result).toEqual({ type: 'any', dimensionality: 'matrix' });
      expect(new Set(entry.parameters.map(({ dimensionality }) => dimensionality))).toEqual(
        new Set(['matrix']),
      );
      const optionals = entry.parameters.map(({ optional }) => optional ?? false);
      expect([...optionals].sort()).toEqual(optionals);
      expect(entry.id).toMatch(/^[A-Z]+$/);
    }
  });

  it('has as many parameters as the functions take', () => {
    for (const [name, run] of Object.entries(FUNCTIONS)) {
      const described = FUNCTION_DESCRIPTIONS[name as keyof typeof FUNCTIONS].parameters;
      expect([name, run.length]).toEqual([name, described.length]);
    }
  });
});
