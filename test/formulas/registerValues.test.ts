import { LANGUAGES } from '../../src/core/model/language';
import { registerTemplate } from '../../src/core/sheets/register/registerTemplate';
import { cachedValues } from '../libreoffice/cachedValues';
import { Book } from './engine/book';

test.each(LANGUAGES)('%s: an empty register was written with what its formulas say', (language) => {
  const description = registerTemplate(language);
  const book = new Book(description);
  const differing = cachedValues(description).flatMap(({ sheet, cell, value }) => {
    const calculated = book.get(sheet, cell);
    return calculated === value ? [] : [{ sheet, cell, value, calculated }];
  });
  expect(differing).toEqual([]);
});
