import { COVER_FIELDS } from '../../model/coverFields';
import type { FieldKind } from '../../model/fieldKind';
import { LIFE_FIELDS, lifeName } from '../../model/lifeFields';
import type { Language } from '../../model/language';
import { IMPACT_DATA } from '../../guide/impactTerms';
import { USES } from '../../model/terms';
import { EMPTY_VALUES } from '../../model/typed/nothing';
import type { CellWords } from '../cellWords';
import { quote } from '../formulas/expressions';
import { lifeValue, ruleName, understoodField } from './ruleNames';
import {
  calendarDateFormula,
  datePartsFormula,
  dateSignsFormula,
  foldFormula,
  serialFormula,
  stripDigitsFormula,
  stripFormula,
  typedFormula,
} from './typedFormulas';
import { severalSpellings, type WordList } from './wordTable';

/** A cell that people type outside the rows. */
interface TypedField {
  readonly label: string;
  readonly kind: FieldKind;
  /** Name of the cell, and of how it was understood. */
  readonly typed: string;
  readonly understood: string;
}

/** Words of a list by the kind of field. */
const LISTS: Readonly<Partial<Record<FieldKind, WordList>>> = {
  useCase: 'useCase',
  yesNo: 'yesNo',
  yesNoUnknown: 'yesNo',
  starLevel: 'star',
  impactLevel: 'level',
  verdict: 'verdict',
  sector: 'sector',
  consultResult: 'consultResult',
};

/** Kinds with the same name have the same formulas. */
const stepsOf = (kind: FieldKind): string =>
  LISTS[kind] ?? (kind === 'date' || kind === 'uses' ? kind : 'text');

/**
 * What people type on 表紙 and 審査 and about the device's life, kind by kind: fields of a kind have the same steps, and
 * a file stores the formulas of neighbours once.
 */
export function typedFields(language: Language): readonly TypedField[] {
  const cover = COVER_FIELDS.filter(({ role }) => role !== 'computed').map(
    ({ field, label, kind, name }) => ({
      label: label[language],
      kind,
      typed: name[language],
      understood: understoodField(field, language),
    }),
  );
  const life = LIFE_FIELDS.filter(({ role }) => role !== 'computed').map(({ field, label, kind }) => ({
    label: label[language],
    kind,
    typed: lifeName(field, language),
    understood: lifeValue(field, language),
  }));
  const fields = [...cover, ...life];
  const kinds = [...new Set(fields.map(({ kind }) => stepsOf(kind)))];
  return kinds.flatMap((steps) => fields.filter(({ kind }) => stepsOf(kind) === steps));
}

/** Number of cells that any typed value takes at most: as it stands first, how it was understood last. */
export const MOST_STEPS = 6;

/** Formula of each step over the cells of the steps before; the last one says what was understood. */
export function typedSteps(
  kind: FieldKind,
  typed: string,
  step: (number: number) => string,
  w: CellWords,
): readonly string[] {
  const list = LISTS[kind];
  if (kind === 'date') {
    return [
      typedFormula(typed, '#'),
      `IF(ISNUMBER(${step(1)}),"",${stripDigitsFormula(step(1))})`,
      dateSignsFormula(step(2)),
      datePartsFormula(step(3)),
      calendarDateFormula(step(4)),
      serialFormula(step(1), step(5)),
    ];
  }
  if (kind === 'uses') return [...folding(typed, step), ...usesFormulas(step(3), step(4), step(5), w)];
  if (list !== undefined)
    return [
      ...folding(typed, step),
      wordFormula(list, list === 'star' ? withoutSpaces(step(3)) : step(3), w),
    ];
  return [typedFormula(typed, ''), stripFormula(step(1)), givenFormula(step(2), w)];
}

/** `☆ 1` is a level of a label as well. */
const withoutSpaces = (folded: string): string => `SUBSTITUTE(${folded}," ","")`;

const folding = (typed: string, step: (number: number) => string): readonly string[] => [
  typedFormula(typed, '#'),
  stripDigitsFormula(step(1)),
  foldFormula(step(2)),
];

/**
 * 1 for a stripped text that is evidence or a reason, 0 for one that is not. Values of an empty checkbox are no rows of
 * the list: a host would write them as a truth value and a number.
 */
export function isGivenFormula(stripped: string, list: string): string {
  const values = ['', ...EMPTY_VALUES].map((value) => `(${stripped}<>${quote(value)})`);
  return `${values.join('*')}*(SUMPRODUCT(--(${list}=${stripped}))=0)`;
}

/** A text that gives something; blank for one that says nothing. */
function givenFormula(stripped: string, { language }: CellWords): string {
  return `IF(${isGivenFormula(stripped, ruleName('notGiven', language))}=0,"",${stripped})`;
}

/** The word of a list that a folded text means; "?" for any other text, or the word that then counts. */
export function wordFormula(
  list: string,
  folded: string,
  { language }: CellWords,
  otherwise?: string,
): string {
  const found = `INDEX(${ruleName('meanings', language)},MATCH(${quote(`${list}|`)}&${folded},${ruleName('words', language)},0))`;
  return `IF(${folded}="",${quote(otherwise ?? '')},IFERROR(${found},${quote(otherwise ?? '?')}))`;
}

/** True for a folded text that holds a spelling of one choice. */
const holds = (folded: string, spellings: readonly string[]): string =>
  `${spellings.map((spelling) => `ISNUMBER(FIND(${quote(spelling)},${folded}))`).join('+')}>0`;

/** A folded text with every spelling turned into a separator. */
export const withoutSpellings = (folded: string, order: readonly string[]): string =>
  order.reduce((text, word) => `SUBSTITUTE(${text},${quote(word)},",")`, folded);

/** What is left of a folded text when the spellings and the separators between them are taken out. */
export function restFormula(folded: string, order: readonly string[]): string {
  return `SUBSTITUTE(SUBSTITUTE(${withoutSpellings(folded, order)},",","")," ","")`;
}

/**
 * What is left beside the uses, the uses in their order and joined as the cover's list has them, and the latter or "?"
 * where something is left.
 */
function usesFormulas(folded: string, rest: string, joined: string, w: CellWords): readonly string[] {
  const { order, byKey } = severalSpellings(IMPACT_DATA.uses);
  const words = USES.map(
    (use) => `IF(${holds(folded, byKey.get(use) ?? [])},${quote(w.separator + w.uses[use])},"")`,
  );
  return [
    restFormula(folded, order),
    `MID(${words.join('&')},${w.separator.length + 1},99)`,
    `IF(${folded}="","",IF(AND(${rest}="",${joined}<>""),${joined},"?"))`,
  ];
}
