import { a1, absolute, absoluteRange } from '../../../model/address';
import type { ExplanationTextKey } from '../explanationWords';
import { FIRST_COLUMN, type ExplanationDraft } from '../explanationDraft';
import { FACT_LABELS, factWord } from './factWords';

/** Cell of a fact of the same table. */
export type FactCell<Fact extends string> = (name: Fact) => string;

/** Formula of a fact, with what it shows in an empty case; it may draw on other facts of its table. */
export interface FactFormula<Fact extends string> {
  readonly formula: string | ((fact: FactCell<Fact>) => string);
  readonly shown: string;
}

/** A line of a table: what its facts have to be, and the texts that follow from it. */
export interface TableRule {
  readonly when: Readonly<Record<string, string | undefined>>;
  readonly results: readonly string[];
}

/**
 * Writes the facts of the case and below them the lines of a table; a blank cell of a line takes any fact. The first
 * line that applies counts.
 * @param title null where the table belongs to what is above it
 * @returns absolute cells of the facts, and of each result of the line that counts
 */
export function writeRuleTable<Fact extends string>(
  page: ExplanationDraft,
  title: ExplanationTextKey | null,
  facts: Readonly<Record<Fact, FactFormula<Fact>>>,
  rules: readonly TableRule[],
  headings: readonly string[],
): { readonly fact: FactCell<Fact>; readonly result: (index: number) => string } {
  const { language } = page.context;
  const names = Object.keys(facts) as Fact[];
  const column = (index: number) => FIRST_COLUMN + index;
  if (title !== null) page.section(title, 'caseTableNote');
  page.headings([
    ...names.map((name) => FACT_LABELS[name as keyof typeof FACT_LABELS][language]),
    page.text('applies'),
    ...headings,
  ]);
  const at = page.nextRow;
  const fact = (name: Fact) => absolute(column(names.indexOf(name)), at);
  names.forEach((name, index) => {
    const { formula, shown } = facts[name];
    page.draft.formula(
      column(index),
      at,
      'helper',
      typeof formula === 'string' ? formula : formula(fact),
      shown,
    );
  });
  page.skip(1);
  const first = page.rows(rules.map(({ when }) => names.map((name) => wordOf(name, when[name], language))));
  const matched = names.length;
  const last = first + rules.length - 1;
  const current = `${absolute(column(0), at)}:${absolute(column(matched - 1), at)}`;
  rules.forEach(({ when, results }, line) => {
    const row = first + line;
    const wanted = `$${a1(column(0), row)}:$${a1(column(matched - 1), row)}`;
    const applies = `IF(SUMPRODUCT((${wanted}<>"")*(${wanted}<>${current}))=0,1,0)`;
    const isShown = names.every((name) =>
      ['', facts[name].shown].includes(wordOf(name, when[name], language)),
    );
    page.draft.formula(column(matched), row, 'helper', applies, isShown ? 1 : 0);
    results.forEach((text, index) => page.draft.text(column(matched + 1 + index), row, 'helper', text));
  });
  const range = (index: number) => absoluteRange(column(index), first, last);
  return {
    fact,
    result: (index) => `INDEX(${range(matched + 1 + index)},MATCH(1,${range(matched)},0))`,
  };
}

function wordOf(fact: string, value: string | undefined, language: 'ja' | 'en'): string {
  return value === undefined ? '' : factWord(fact, value, language);
}
