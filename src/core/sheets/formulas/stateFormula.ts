import { outcomeOf } from '../../rules/answer/outcomeOf';
import type { CheckItem } from '../../guide/item';
import { DEFAULT_POLICY } from '../../guide/policy';
import type { Outcome } from '../../model/terms';
import { isExemptible } from '../../rules/requirement/isExemptible';
import type { CaseNames } from '../caseNames';
import type { CellWords } from '../cellWords';
import { all, any, choose, customElseNative, isOneOf, quote, withoutWords } from './expressions';
import { baseRequirement } from './requirementFormula';

/** Relative cells of one row, column absolute: `$F5`. */
export interface RowCells {
  readonly itemId: string;
  readonly required: string;
  readonly answer: string;
  readonly evidence: string;
  readonly remark: string;
  readonly due: string;
  readonly hqCheck: string;
}

interface RowContext {
  readonly item: CheckItem;
  readonly cells: RowCells;
  readonly names: CaseNames;
  readonly words: CellWords;
}

const blank = (cell: string) => `${cell}=""`;
const filled = (cell: string) => `${cell}<>""`;

/** True when an answer is one the item allows; free text and lists allow anything. */
function isKnownAnswer({ item, cells }: RowContext, labels: readonly string[]): string {
  if (item.answers.length === 0) return filled(cells.answer);
  if (item.answerType === 'multiselect') return `LEN(${withoutWords(cells.answer, labels)})=0`;
  return isOneOf(cells.answer, labels);
}

/** What a required row becomes for one outcome (policy.verdict.requiredItemOutcome). */
function stateOfOutcome(outcome: Outcome, row: RowContext): string {
  const { item, cells, names, words: w } = row;
  const unattested = all(blank(cells.evidence), `${cells.required}<>${quote(w.requirements.exempt)}`);
  const due = `AND(${filled(names.installDate)},${cells.due}>${names.installDate})`;
  switch (outcome) {
    case 'ok':
      return item.evidenceRequired
        ? choose([[unattested, quote(w.incomplete('EVIDENCE_MISSING'))]], quote(w.states.satisfied))
        : quote(w.states.satisfied);
    case 'declared':
      return choose([[unattested, quote(w.incomplete('DECLARATION_MISSING'))]], quote(w.states.satisfied));
    case 'planned':
      return choose(
        [
          [blank(cells.due), quote(w.incomplete('DUE_DATE_MISSING'))],
          [`NOT(ISNUMBER(${cells.due}))`, quote(w.incomplete('DUE_DATE_MISSING'))],
          [due, quote(w.states.unmet)],
        ],
        quote(w.states.condition),
      );
    case 'alternative':
      return choose(
        [[all(filled(cells.remark), `${cells.hqCheck}=${quote(w.accepted)}`), quote(w.states.satisfied)]],
        quote(w.incomplete('HQ_APPROVAL_PENDING')),
      );
    case 'partial':
      return planOr(row);
    case 'ng':
      return item.sheet === 'operation' ? planOr(row) : quote(w.states.unmet);
    case 'na':
      return choose(
        [[blank(cells.remark), quote(w.incomplete('NA_REASON_MISSING'))]],
        quote(w.states.excluded),
      );
  }
}

/** A correction plan with a date makes a condition; without one the row is unmet. */
function planOr({ cells, words: w }: RowContext): string {
  return choose(
    [[all(filled(cells.remark), `ISNUMBER(${cells.due})`), quote(w.states.condition)]],
    quote(w.states.unmet),
  );
}

/** State of a required row with an answer. */
function requiredState(row: RowContext): string {
  const { item, cells, words: w } = row;
  const wrong = quote(w.wrongAnswer(item));
  const labels = item.answers.map((choice) => choice[w.language]);
  const known = isKnownAnswer(row, labels);
  const byOutcome = new Map<Outcome, string[]>();
  for (const choice of item.answers) {
    const outcome = outcomeOf(item, choice.key) ?? 'ok';
    byOutcome.set(outcome, [...(byOutcome.get(outcome) ?? []), choice[w.language]]);
  }
  const outcomes = [...byOutcome.entries()];
  if (outcomes.length <= 1) {
    return choose([[known, stateOfOutcome(outcomes[0]?.[0] ?? 'ok', row)]], wrong);
  }
  return choose(
    outcomes.map(([outcome, words]) => [isOneOf(cells.answer, words), stateOfOutcome(outcome, row)] as const),
    wrong,
  );
}

/** 要否 without the label, which decides how a shortfall on an exempt row counts. */
function baseOf({ cells, names, words }: RowContext): string {
  return baseRequirement(cells.itemId, names.impactLevel, names, words);
}

/** True for a row that only advises: recommended, or recommended once the label is set aside. */
function isAdvisory(row: RowContext): string {
  const { item, cells, words: w } = row;
  const recommended = `${cells.required}=${quote(w.requirements.recommended)}`;
  if (!isExemptible(item, 'high', DEFAULT_POLICY)) return recommended;
  const labels = item.answers.map((choice) => choice[w.language]);
  return any(
    recommended,
    all(
      `${cells.required}=${quote(w.requirements.exempt)}`,
      isKnownAnswer(row, labels),
      `${baseOf(row)}=${quote(w.requirements.recommended)}`,
    ),
  );
}

/**
 * Native counterpart of IIOT.CHECK for one row. Recommended rows never weigh on the verdict: what
 * is neither satisfied nor excluded becomes a suggestion.
 */
function nativeState(row: RowContext): string {
  const { cells, words: w } = row;
  const required = requiredState(row);
  const settled = isOneOf(required, [w.states.satisfied, w.states.excluded]);
  return choose(
    [
      [isOneOf(cells.required, [w.requirements.notRequired, w.undecided]), '""'],
      [
        blank(cells.answer),
        choose(
          [
            [`${cells.required}=${quote(w.requirements.required)}`, quote(w.states.unanswered)],
            [`${cells.required}=${quote(w.requirements.exempt)}`, quote(w.states.exempt)],
          ],
          quote(w.states.suggestion),
        ),
      ],
      [all(isAdvisory(row), `NOT(${settled})`), quote(w.states.suggestion)],
    ],
    required,
  );
}

/** Cells of a vendor's row: no requirement and no HQ check stand beside the answer. */
export type VendorCells = Pick<RowCells, 'itemId' | 'answer' | 'evidence' | 'remark' | 'due'>;

/**
 * 状態 of a row in the vendor's workbook, native only: the vendor has no add-in and sees every row as
 * required, whatever level the case has.
 */
export function vendorStateFormula(
  item: CheckItem,
  cells: VendorCells,
  names: CaseNames,
  words: CellWords,
): string {
  const literals = { required: quote(words.requirements.required), hqCheck: '""' };
  const row: RowContext = { item, cells: { ...cells, ...literals }, names, words };
  const state = choose([[blank(cells.answer), quote(words.states.unanswered)]], requiredState(row));
  return customElseNative(state, quote(words.incomplete('ERROR_CELL')));
}

/** 状態 of a row: IIOT.CHECK, else native; an error value in an input cell is named as such. */
export function stateFormula(item: CheckItem, cells: RowCells, names: CaseNames, words: CellWords): string {
  const row: RowContext = { item, cells, names, words };
  const { itemId, required, answer, evidence, remark, due, hqCheck } = cells;
  const base = isExemptible(item, 'high', DEFAULT_POLICY) ? [baseOf(row)] : [];
  const inputs = [itemId, required, answer, evidence, remark, due, names.installDate, evidence, hqCheck];
  const broken = choose(
    [[`${required}=${quote(words.requirements.recommended)}`, quote(words.states.suggestion)]],
    quote(words.incomplete('ERROR_CELL')),
  );
  return customElseNative(
    `IIOT.CHECK(${[...inputs, ...base].join(',')})`,
    customElseNative(nativeState(row), broken),
  );
}
