import { a1 } from '../../../src/core/model/address';
import { LANGUAGES, type Language } from '../../../src/core/model/language';
import { SECTORS } from '../../../src/core/model/terms';
import { caseTemplate } from '../../../src/core/sheets/caseTemplate';

/** What other programs rely on. */
const REQUIRED_NAMES: Readonly<Record<Language, readonly string[]>> = {
  ja: [
    '用途',
    '利用ケース',
    '切り離し',
    '事業影響度',
    '影響度マトリックス',
    '設置予定日',
    'JCSTAR有効',
    '判定',
  ],
  en: ['Uses', 'UseCase', 'Separated', 'ImpactLevel', 'ImpactMatrix', 'InstallDate', 'LabelValid', 'Verdict'],
};

/** One column of a sheet, as names refer to it. */
const RANGE = /^'(.+)'!\$([A-Z]+)\$(\d+)(?::\$[A-Z]+\$(\d+))?$/;

const BOOKS = SECTORS.flatMap((sector) => LANGUAGES.map((language) => [sector, language] as const));

test.each(BOOKS)('%s %s: names differ, and each names cells that are there', (sector, language) => {
  const book = caseTemplate(sector, language);
  const names = book.names.map(({ name }) => name);
  expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(names.length);
  expect(names).toEqual(expect.arrayContaining([...REQUIRED_NAMES[language]]));
  const cells = new Set(
    book.sheets.flatMap(({ name, rows }) =>
      rows.flatMap((row) => row.cells.map(({ column }) => `${name}!${a1(column, row.row)}`)),
    ),
  );
  const missing = book.names.filter(({ ref }) => {
    const [, sheet, column, first, last = first] = RANGE.exec(ref) ?? [];
    const rows = Array.from(
      { length: Number(last) - Number(first) + 1 },
      (_, index) => Number(first) + index,
    );
    return !rows.some((row) => cells.has(`${sheet}!${column}${row}`));
  });
  expect(missing).toEqual([]);
});
