import { policyOf } from '../../src/core/guide/policyChanges';
import { ALL_TEMPLATES } from '../../src/core/sheets/allTemplates';
import { caseTemplate } from '../../src/core/sheets/caseTemplate';
import type { WorkbookDescription } from '../../src/core/sheets/description';
import { companyPolicy } from '../review/companyPolicy';
import { circleIn } from './kit/circle';

/** Excel shows a warning and 0 where a formula follows from itself, whatever branch it takes. */
const BOOKS: readonly (readonly [string, () => WorkbookDescription])[] = [
  ...ALL_TEMPLATES.map((book) => [book.fileName, () => book] as const),
  ['a case with items of a company', () => caseTemplate('PA', 'ja', policyOf(companyPolicy().changes))],
];

test.each(BOOKS)('%s: no formula follows from itself', (_name, book) => {
  expect(circleIn(book())).toBeNull();
});

test('a circle through a range and a defined name is found and named', () => {
  const [book] = ALL_TEMPLATES;
  if (book === undefined) throw new Error('no template');
  const sheet = (cells: Readonly<Record<number, string>>) => ({
    ...book.sheets[0]!,
    name: 'A b',
    rows: Object.entries(cells).map(([row, formula]) => ({
      row: Number(row),
      height: null,
      cells: [
        { column: 0, style: 'computed' as const, content: { kind: 'formula' as const, formula, cached: 0 } },
      ],
    })),
  });
  const of = (cells: Readonly<Record<number, string>>) =>
    circleIn({ ...book, sheets: [sheet(cells)], names: [{ name: 'Total', ref: "'A b'!$A$3" }] });
  expect(of({ 1: 'SUM(B1:B9)', 2: 'A1+1', 3: "SUM('A b'!A1:A2)" })).toBeNull();
  expect(of({ 1: 'IF(FALSE,total,1)', 2: 'A1+1', 3: 'SUM(A2:A2)' })).toEqual(['A b!A1', 'A b!A3', 'A b!A2']);
  expect(of({ 4: 'A4' })).toEqual(['A b!A4']);
});
