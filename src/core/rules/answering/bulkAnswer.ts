import type { CheckItem } from '../../guide/item';
import { isFilled, textOfCell } from '../../model/cell';
import type { KnownEdit } from '../../model/cellEdit';
import type { Bilingual, Language } from '../../model/language';
import { mirroredField } from '../../model/mirroredFields';
import type { CaseReading, RowReading } from '../../model/reading';
import { APPLICANT_FIELDS, type ApplicantField } from '../../model/rowFields';
import { dateOfText } from '../../model/typed/writtenDate';
import { answerKey } from '../answer/answerWords';
import { answerCells } from './answerCells';
import { draftEdits, draftOf, draftValue, type AnswerDraft } from './answerDraft';

/** A row with its item. */
export interface BulkRow {
  readonly item: CheckItem;
  readonly row: RowReading;
}

/** The answer that each row had in the round before. */
export const AS_BEFORE = 'as-before';

/** What is to be written into several rows, the answer as {@link OfferedAnswer} has it; blank parts change nothing. */
export interface BulkDraft extends AnswerDraft {
  /** Cells that hold something are written, too. */
  readonly isOverwriting: boolean;
}

/** A cell that holds something else than what is to be written. */
export interface FilledAlready {
  readonly itemId: string;
  readonly field: ApplicantField;
  readonly before: string;
  readonly after: string;
}

/** What a bulk answer comes to, before anything is written. */
export interface BulkPlan {
  readonly edits: readonly KnownEdit[];
  /** The rows that are written, with what each is to hold. */
  readonly written: readonly (BulkRow & { readonly draft: AnswerDraft })[];
  readonly filled: readonly FilledAlready[];
  /** Rows that do not offer the answer, or are answered on the cover. */
  readonly leftOut: readonly string[];
}

/** An answer that some of the rows offer. The same key may have another word on other rows. */
export interface OfferedAnswer extends Bilingual {
  /** What a bulk draft holds for it. */
  readonly value: string;
  readonly rows: number;
}

const valueOf = ({ key, ja }: CheckItem['answers'][number]): string => `${key} ${ja}`;

/** Answers that rows offer, each with how many of them do; what no row offers is not there. */
export function offeredAnswers(rows: readonly BulkRow[]): readonly OfferedAnswer[] {
  const offered = new Map<string, OfferedAnswer>();
  for (const { item } of rows)
    for (const choice of isOnRow(item) ? item.answers : []) {
      const { ja, en } = choice;
      const value = valueOf(choice);
      offered.set(value, { value, ja, en, rows: (offered.get(value)?.rows ?? 0) + 1 });
    }
  return [...offered.values()];
}

/** True where a row shows what was answered in the round before. */
export const hasAnswerBefore = ({ item, row }: BulkRow): boolean => answerBefore(item, row) !== '';

function answerBefore(item: CheckItem, { fields }: RowReading): string {
  return answerKey(item, textOfCell(fields.previousAnswer)) ?? '';
}

/** Plans a bulk answer. Nothing that a row holds is written over unless the draft says so. */
export function planBulk(
  rows: readonly BulkRow[],
  reading: CaseReading,
  bulk: BulkDraft,
  language: Language,
): BulkPlan {
  const plans = rows.map((each) => planRow(each, reading, bulk, language));
  return {
    edits: plans.flatMap(({ edits }) => edits),
    written: plans.flatMap(({ edits, written }) => (edits.length > 0 ? [written] : [])),
    filled: plans.flatMap(({ filled }) => filled),
    leftOut: plans.filter(({ isLeftOut }) => isLeftOut).map(({ written }) => written.item.id),
  };
}

function planRow({ item, row }: BulkRow, reading: CaseReading, bulk: BulkDraft, language: Language) {
  const cells = answerCells(reading, row);
  const before = draftOf(item, cells);
  const wanted = wantedOf(item, row, bulk);
  const isLeftOut = wanted === null;
  const changes = APPLICANT_FIELDS.filter(
    (field) => wanted !== null && wanted[field] !== '' && wanted[field] !== before[field].trim(),
  );
  const isHeld = (field: ApplicantField) => isFilled(cells[field].value);
  const written = changes.filter((field) => bulk.isOverwriting || !isHeld(field));
  const draft: AnswerDraft = {
    ...before,
    ...Object.fromEntries(written.map((field) => [field, wanted?.[field] ?? ''])),
  };
  return {
    edits: draftEdits(item, cells, draft, language),
    written: { item, row, draft },
    isLeftOut,
    filled: changes.filter(isHeld).map((field) => ({
      itemId: item.id,
      field,
      before: field === 'due' ? before.due : textOfCell(cells[field].value),
      after:
        field === 'due'
          ? (wanted?.due ?? '')
          : String(draftValue(item, wanted ?? before, field, language) ?? ''),
    })),
  };
}

/** What a row is to hold; null where it does not take the answer. */
function wantedOf(item: CheckItem, row: RowReading, bulk: BulkDraft): AnswerDraft | null {
  const texts = {
    evidence: bulk.evidence.trim(),
    remark: bulk.remark.trim(),
    due: dateOfText(bulk.due) ?? bulk.due.trim(),
  };
  if (bulk.answer === '') return { ...texts, answer: '' };
  if (bulk.answer === AS_BEFORE) {
    const answer = answerBefore(item, row);
    return answer === '' ? null : { ...texts, answer };
  }
  const choice = isOnRow(item) ? item.answers.find((each) => valueOf(each) === bulk.answer) : undefined;
  return choice === undefined ? null : { ...texts, answer: choice.key };
}

/** Several choices in one cell are nobody's bulk answer; what the cover answers is answered there. */
function isOnRow(item: CheckItem): boolean {
  return item.answerType !== 'multiselect' && mirroredField(item.id) === null;
}
