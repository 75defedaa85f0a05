import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { CATALOGUE } from '../../../src/core/guide/catalogue';
import { referencesOf } from '../../../src/core/guide/references';
import { SHEET_NAMES } from '../../../src/core/model/sheetNames';
import findings from '../../../src/core/text/findings/en.json';
import paneWords from '../../../src/taskpane/text/pane.en.json';
import { CLAUSES } from './clauses';

const PAGE = join(__dirname, '../../../docs/guide-coverage.md');

/** Clauses of the guide that an item cites, without the words in brackets behind them. */
const cited = (item: (typeof CATALOGUE)[number]): readonly string[] =>
  referencesOf(item)
    .filter(({ doc }) => doc === 'IPA-IIoT-2025')
    .flatMap(({ clause }) => clause.match(/\d+(?:\.\d+)*(?:\([a-z]\))?[①-⑨]?/g) ?? []);

const rowsOf = (clause: string): readonly string[] =>
  CATALOGUE.filter((item) => cited(item).includes(clause)).map(({ id }) => id);

/** One page: clause, what it is about, rows, rules, sheets and views. */
function page(): string {
  const lines = CLAUSES.map(({ clause, about, rules, sheets, views }) => {
    const screens = [
      ...sheets.map((key) => SHEET_NAMES[key].en),
      ...views.map((view) => `pane: ${paneWords.tabs[view]}`),
    ];
    const cells = [
      clause,
      about,
      rowsOf(clause).join(' '),
      rules.map((rule) => `\`${rule}\``).join(' '),
      [...new Set(screens)].join(', '),
    ];
    return `| ${cells.join(' | ')} |`;
  });
  return [
    '# What the product has for each clause of the guide',
    '',
    'Clauses of IPA, 「IIoT機器ライフサイクル管理 構築手引き」 (2025-09). Made and compared by `test/repository/guideCoverage/coverage.test.ts`;',
    '`UPDATE_GOLDEN=1` writes it again. Rows are those that cite the clause, rules are codes of findings.',
    '',
    '| Clause | About | Rows | Rules | Sheets and views |',
    '| --- | --- | --- | --- | --- |',
    ...lines,
    '',
  ].join('\n');
}

/** Spaces of a table are the formatter's. */
const cellsOf = (text: string): string => text.replace(/ +/g, ' ').replace(/-{3,}/g, '---');

test('docs/guide-coverage.md is what rows, rules and screens say', () => {
  if (process.env.UPDATE_GOLDEN === '1') writeFileSync(PAGE, page());
  expect(cellsOf(readFileSync(PAGE, 'utf8'))).toBe(cellsOf(page()));
});

test('every clause that a row cites is listed, and every listed clause has something', () => {
  const listed = CLAUSES.map(({ clause }) => clause);
  expect([...new Set(CATALOGUE.flatMap(cited))].filter((clause) => !listed.includes(clause))).toEqual([]);
  const empty = CLAUSES.filter(
    ({ clause, rules, sheets, views }) =>
      rowsOf(clause).length + rules.length + sheets.length + views.length === 0,
  );
  expect(empty).toEqual([]);
});

test('every rule that is named has words', () => {
  const named = CLAUSES.flatMap(({ rules }) => rules);
  expect(named.length).toBeGreaterThan(10);
  expect(named.filter((rule) => !Object.hasOwn(findings, rule))).toEqual([]);
});
