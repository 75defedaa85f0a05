import type { CheckItem } from '../../guide/item';
import type { IsoDate } from '../../model/isoDate';
import type { Language } from '../../model/language';
import type { Requirement } from '../../model/states';
import { BLANK_ROW, type Broken, type RowFacts } from '../../rules/answer/rowFacts';
import { outcomeOf } from '../../rules/answer/outcomeOf';
import { rowState } from '../../rules/answer/rowState';
import { stateText } from '../../text/stateText';
import { distinctKinds, isFree, takesSeveral, type AnswerKind } from './answerKinds';

/*
 * 状態 as a table: the rules are asked for every answer with every combination of what stands beside it, and answers
 * with the same results share a row. The formula of a row only looks the result up, so the rule is said once.
 */

/** What counts beside the answer, in the order of the table's columns: the first changes fastest. */
const DUE = ['none', 'inTime', 'late'] as const;
const FACTS = [false, true].flatMap((hqApproved) =>
  DUE.flatMap((due) =>
    [false, true].flatMap((remark) =>
      [false, true].map((evidence) => ({ evidence, remark, due, hqApproved })),
    ),
  ),
);
export type Facts = (typeof FACTS)[number];
export const FACT_COLUMNS: readonly Facts[] = FACTS;

/** 要否 by which the table has its blocks of rows. A waived row counts as its item would without the label. */
export const REQUIREMENT_BLOCKS: readonly {
  readonly requirement: Requirement;
  readonly base: Requirement;
}[] = [
  { requirement: 'required', base: 'required' },
  { requirement: 'recommended', base: 'recommended' },
  { requirement: 'exempt', base: 'required' },
  { requirement: 'exempt', base: 'recommended' },
];

/** Rows of a block that hold no answer of an item, in this order. */
const SPECIAL_CLASSES = ['blank', 'unknown', 'error', 'unreadable'] as const;
type Special = (typeof SPECIAL_CLASSES)[number];

const BROKEN: Readonly<Record<Special, Broken | null>> = {
  blank: null,
  unknown: 'UNKNOWN_ANSWER',
  error: 'ERROR_CELL',
  unreadable: 'UNREADABLE_TEXT',
};

/** 1-based row of a special class. */
export const specialClass = (special: Special): number => SPECIAL_CLASSES.indexOf(special) + 1;

/** Rows of the table that give the same states, with one of their answers for people to read. */
export interface AnswerClass {
  readonly number: number;
  /** The answers of the class, in both languages by the rules' keys. */
  readonly answers: readonly { readonly item: CheckItem; readonly key: string }[];
  /** Special classes have none. */
  readonly special: Special | null;
  /** States by block, then by column of facts. */
  readonly states: readonly (readonly string[])[];
  /** The same where evidence is only advised. */
  readonly advised: readonly (readonly string[])[];
}

export interface StateTable {
  readonly classes: readonly AnswerClass[];
  /** Class of an answer; of any free text where `key` is ''. */
  readonly classOf: (kind: AnswerKind, key: string) => number;
}

const INSTALLED: IsoDate = '2000-01-02';
const DUE_DATES: Readonly<Record<(typeof DUE)[number], IsoDate | null>> = {
  none: null,
  inTime: '2000-01-01',
  late: '2000-01-03',
};

function factsOf(item: CheckItem, key: string, broken: Broken | null, beside: Facts): RowFacts {
  return {
    ...BLANK_ROW,
    answer: key,
    evidence: beside.evidence,
    reason: beside.remark,
    plan: beside.remark,
    due: DUE_DATES[beside.due],
    declaration: beside.evidence && outcomeOf(item, key) === 'declared',
    hqApproved: beside.hqApproved,
    broken,
  };
}

/** An answer that the item does not offer is named by a text of the item; the table leaves it blank. */
function shown(item: CheckItem, state: ReturnType<typeof rowState>, language: Language): string {
  return state.code === 'UNKNOWN_ANSWER' ? '' : stateText(item, state.state, state.code, language);
}

function statesOf(
  item: CheckItem,
  key: string,
  broken: Broken | null,
  language: Language,
  evidenceOptional = false,
): readonly (readonly string[])[] {
  return REQUIREMENT_BLOCKS.map(({ requirement, base }) =>
    FACT_COLUMNS.map((beside) => {
      const facts = { ...factsOf(item, key, broken, beside), evidenceOptional };
      return shown(item, rowState(item, requirement, facts, INSTALLED, base), language);
    }),
  );
}

/** Keys by which the rules know the answers of a kind; a free text and several choices count as one answer. */
function answerKeysOf({ item }: AnswerKind): readonly string[] {
  return isFree(item) || takesSeveral(item) ? [''] : item.answers.map(({ key }) => key);
}

/** A key that stands for any answer of the kind. */
const sampleKey = (item: CheckItem): string => item.answers[0]?.key ?? 'text';

export function stateTable(kinds: ReadonlyMap<CheckItem, AnswerKind>, language: Language): StateTable {
  const all = distinctKinds(kinds);
  const [first] = all;
  if (first === undefined) throw new Error('state table: no items');
  const classes: AnswerClass[] = SPECIAL_CLASSES.map((special, index) => ({
    number: index + 1,
    answers: [],
    special,
    states: statesOf(first.item, '', BROKEN[special], language),
    advised: statesOf(first.item, '', BROKEN[special], language, true),
  }));
  const bySignature = new Map<string, { number: number; answers: { item: CheckItem; key: string }[] }>();
  const numbers = new Map<string, number>();
  for (const kind of all) {
    for (const key of answerKeysOf(kind)) {
      const sample = key === '' ? sampleKey(kind.item) : key;
      const states = statesOf(kind.item, sample, null, language);
      const advised = statesOf(kind.item, sample, null, language, true);
      const signature = JSON.stringify([states, advised]);
      const known = bySignature.get(signature) ?? { number: classes.length + 1, answers: [] };
      if (!bySignature.has(signature)) {
        bySignature.set(signature, known);
        classes.push({ number: known.number, answers: known.answers, special: null, states, advised });
      }
      known.answers.push({ item: kind.item, key });
      numbers.set(`${kind.number}|${key}`, known.number);
    }
  }
  return {
    classes,
    classOf: ({ number }, key) => numbers.get(`${number}|${key}`) ?? specialClass('unknown'),
  };
}
