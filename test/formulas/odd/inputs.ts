import type { Language } from '../../../src/core/model/language';
import { coverInputs } from './coverInputs';
import { lifeInputs } from './lifeInputs';
import type { OddInput } from './oddInput';
import { rowInputs } from './rowInputs';

/** Inputs that people really type, over every kind of field. */
export function oddInputs(language: Language): readonly OddInput[] {
  const seen = new Set<string>();
  return [...coverInputs(language), ...rowInputs(language), ...lifeInputs(language)].filter(({ id }) => {
    const isNew = !seen.has(id);
    seen.add(id);
    return isNew;
  });
}
