import { outcomeOf } from '../../rules/answer/outcomeOf';
import type { CheckItem } from '../../guide/item';
import type { Outcome } from '../../model/terms';
import type { CaseNames } from '../caseNames';
import type { CellWords } from '../cellWords';
import { all, choose, customElseNative, isOneOf, quote } from '../formulas/expressions';
import { restFormula } from '../understanding/typedFields';

/** Relative cells of one row, column absolute: `$F5`. */
interface RowCells {
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
  if (item.answerType === 'multiselect') return `${restFormula(cells.answer, labels)}=""`;
  return isOneOf(cells.answer, labels);
}

/** What a required row becomes for one outcome (policy.verdict.requiredItemOutcome). */
function stateOfOutcome(outcome: Outcome, row: RowContext): string {
  const { item, cells, names, words: w } = row;
  const unattested = all(blank(cells.evidence), `${cells.required}<>${quote(w.requirements.exempt)}`);
  const due = `AND(${filled(names.typed.installDate)},${cells.due}>${names.typed.installDate})`;
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
