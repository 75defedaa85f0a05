import { supportEnd } from '../../../../src/core/rules/lifecycle/supportEnd';
import { answeredBook, coverEdit, edited, readingOf } from '../../../review/caseBook';

/** The cover has a cell of its own for the end of support; before 1.3.0 it was written beside its item. */
test('the date on the cover counts before what stands beside VND-SUP-01', () => {
  const book = answeredBook('ja');
  const reading = readingOf(edited(book, [coverEdit(book, 'supportEnd', 47_500)]));
  const row = reading.rows.find(({ itemId }) => itemId === 'VND-SUP-01')!;
  const rows = [{ ...row, fields: { ...row.fields, due: 47_000 } }];
  expect(supportEnd({ ...reading, rows })).toEqual({
    date: '2030-01-17',
    place: reading.coverPlaces.supportEnd,
  });
  const blank = { ...reading, rows, cover: { ...reading.cover, supportEnd: null } };
  expect(supportEnd(blank)).toEqual({
    date: '2028-09-04',
    place: { sheet: row.sheet, cell: row.cells.answer },
  });
  expect(supportEnd({ ...blank, rows: [] })).toBeNull();
});
