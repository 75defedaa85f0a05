import fc from '../seeded';
import { LANGUAGES } from '../../src/core/model/language';
import { SECTORS } from '../../src/core/model/terms';
import { filledCases } from '../arbitraries/filledCases';
import { lifeEdits } from '../arbitraries/lifeEdits';
import { addInFunctions } from './kit/addInFunctions';
import { compare, openCase } from './kit/caseBook';
import { isKnownDifference, KNOWN_DIFFERENCES } from './knownDifferences';

const TEMPLATES = SECTORS.flatMap((sector) => LANGUAGES.map((language) => [sector, language] as const));

/** Who calculates, and the generated cases per template. */
const SIDES = [
  ['without the add-in', undefined, 40],
  ['with the add-in, blank cells as 0', addInFunctions(0), 8],
  ['with the add-in, blank cells as null', addInFunctions(null), 8],
] as const;

const seen = new Set<RegExp>();

describe.each(SIDES)('%s', (_side, customFunctions, cases) => {
  test.each(TEMPLATES)('%s %s: every computed cell shows what the rules decide', (sector, language) => {
    const open = openCase(sector, language, customFunctions && { customFunctions });
    const samples = fc.tuple(filledCases(sector, language), lifeEdits(open.book.description));
    for (const [filled, life] of fc.sample(samples, cases)) {
      open.fill(filled, [...life.fields, ...life.tables]);
      const { cells, differing } = compare(open);
      for (const { what } of KNOWN_DIFFERENCES)
        if (differing.some((entry) => what.test(entry.what))) seen.add(what);
      expect(differing.filter((entry) => !isKnownDifference(entry))).toEqual([]);
      expect(cells).toBeGreaterThan(550);
    }
  });
});

test('every known difference is still one', () => {
  expect(KNOWN_DIFFERENCES.map(({ what }) => what).filter((what) => !seen.has(what))).toEqual([]);
});
