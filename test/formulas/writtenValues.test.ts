import { LANGUAGES } from '../../src/core/model/language';
import { SECTORS } from '../../src/core/model/terms';
import { openCase } from './kit/caseBook';
import { cachedValues } from '../libreoffice/cachedValues';

/** What a program shows that does not calculate, e.g. Excel in protected view. */
test.each(SECTORS.flatMap((sector) => LANGUAGES.map((language) => [sector, language] as const)))(
  '%s %s: an empty template was written with what its formulas say',
  (sector, language) => {
    const { book } = openCase(sector, language);
    const differing = cachedValues(book.description).flatMap(({ sheet, cell, value }) => {
      const calculated = book.get(sheet, cell);
      return calculated === value ? [] : [{ sheet, cell, value, calculated }];
    });
    expect(differing).toEqual([]);
  },
);
