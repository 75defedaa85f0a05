import type { CheckItem } from '../../guide/item';
import type { Language } from '../../model/language';
import type { CaseReading, RowReading } from '../../model/reading';
import type { ApplicantField } from '../../model/rowFields';
import type { Requirement } from '../../model/states';
import { readRow } from '../answer/readRow';
import type { RowState } from '../answer/requiredOutcome';
import { BLANK_ROW, type RowFacts } from '../answer/rowFacts';
import { rowState } from '../answer/rowState';
import type { CaseAssessment } from '../assessment/assessment';
import { isEvidenceOptional } from '../assessment/decideSheet';
import { readCover } from '../assessment/readCover';
import { REQUIREMENT_AT, levelOf } from '../requirement/requirementOf';
import { draftValue, type AnswerDraft } from './answerDraft';

/** 状態 that the facts of a row come to, by the rules of the sheet. */
export type StateOfFacts = (facts: RowFacts) => RowState;

/** A row as it was judged. */
export const judgedRow = (row: RowReading, { judged }: CaseAssessment): RowReading =>
  judged.rows.find(({ itemId }) => itemId === row.itemId) ?? row;

/** The rules of one row in a case as it stands: what would become of other answers. */
export function rulesOfRow(item: CheckItem, reading: CaseReading, assessment: CaseAssessment): StateOfFacts {
  const { impact, policy, rows } = assessment;
  const requirement = rows.find(({ itemId }) => itemId === item.id)?.requirement ?? 'undecided';
  const base: Requirement =
    requirement === 'exempt' && impact.level !== null
      ? REQUIREMENT_AT[levelOf(item, impact.level, policy)]
      : requirement;
  const { installDate } = readCover(reading);
  const evidenceOptional = isEvidenceOptional(impact.level, policy);
  return (facts) => rowState(item, requirement, { ...facts, evidenceOptional }, installDate, base);
}

/**
 * 状態 of a row once a draft is written.
 * @param row as it was judged (`judgedRow`): what HQ did not record is no acceptance
 */
export function draftState(
  item: CheckItem,
  { fields }: RowReading,
  draft: AnswerDraft,
  rules: StateOfFacts,
  language: Language,
): RowState {
  const value = (field: ApplicantField) => draftValue(item, draft, field, language);
  const cells = { evidence: value('evidence'), remark: value('remark'), due: value('due') };
  // Keys are words of nobody: the answer is read as it would stand on the row.
  const facts = readRow(item, { ...cells, answer: rowWord(item, draft, language), hqCheck: fields.hqCheck });
  return rules(facts);
}

function rowWord(item: CheckItem, draft: AnswerDraft, language: Language): string | number | null {
  const isChosen = item.answers.length > 0;
  if (!isChosen) return draftValue(item, draft, 'answer', language);
  const words = draft.answer.split(',').map((key) => item.answers.find((each) => each.key === key));
  return words.map((word) => word?.[language] ?? '').join(',') || null;
}

const FURTHER_FIELDS = ['evidence', 'remark', 'due'] as const satisfies readonly ApplicantField[];
type FurtherField = (typeof FURTHER_FIELDS)[number];

/** A day before every installation: a due date that is in time. */
const EARLY = '1900-01-01';

/** The facts of a row that gives an answer and some of the other fields. */
function given(answer: string, fields: readonly FurtherField[], hqApproved: boolean): RowFacts {
  const hasRemark = fields.includes('remark');
  const hasEvidence = fields.includes('evidence');
  return {
    ...BLANK_ROW,
    answer,
    evidence: hasEvidence,
    declaration: hasEvidence,
    reason: hasRemark,
    plan: hasRemark,
    due: fields.includes('due') ? EARLY : null,
    hqApproved,
  };
}

/** Every choice of the fields. */
const SUBSETS: readonly (readonly FurtherField[])[] = FURTHER_FIELDS.reduce<readonly FurtherField[][]>(
  (sets, field) => [...sets, ...sets.map((set) => [...set, field])],
  [[]],
);

/** The fields that can change what the rules make of an answer: these are asked for, and no other. */
export function fieldsAskedFor(answer: string, rules: StateOfFacts): readonly FurtherField[] {
  if (answer === '') return [];
  const outcome = (fields: readonly FurtherField[], hqApproved: boolean): string => {
    const { state, code } = rules(given(answer, fields, hqApproved));
    return `${state} ${code ?? ''}`;
  };
  return FURTHER_FIELDS.filter((field) =>
    SUBSETS.filter((set) => !set.includes(field)).some((set) =>
      [false, true].some((approved) => outcome(set, approved) !== outcome([...set, field], approved)),
    ),
  );
}

/** What an answer comes to at best, before HQ has said anything: everything that it needs is given. */
export function bestState(answer: string, rules: StateOfFacts): RowState {
  return rules(given(answer, FURTHER_FIELDS, false));
}
