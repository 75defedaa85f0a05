import fc from '../seeded';
import { LANGUAGES } from '../../src/core/model/language';
import { SECTORS } from '../../src/core/model/terms';
import { caseEdits } from '../arbitraries/caseEdits';
import { addInFunctions } from './kit/addInFunctions';
import { compare, openCase } from './kit/caseBook';

const TEMPLATES = SECTORS.flatMap((sector) => LANGUAGES.map((language) => [sector, language] as const));
/** Who calculates, and the generated cases per template. */
const SIDES = [
  ['without the add-in', undefined, 30],
  ['with the add-in, blank cells as 0', addInFunctions(0), 10],
] as const;

describe.each(SIDES)('%s', (_side, customFunctions, cases) => {
  test.each(TEMPLATES)('%s %s: every computed cell shows what the rules decide', (sector, language) => {
    const open = openCase(sector, language, customFunctions && { customFunctions });
    for (const sample of fc.sample(caseEdits(sector, language), cases)) {
      open.fill(sample);
      const { cells, differing } = compare(open);
      expect(differing).toEqual([]);
      expect(cells).toBeGreaterThan(300);
    }
  });
});
