import { useState } from 'react';
import type { CheckItem } from '../../../../core/guide/item';
import { APPLICANT_FIELDS, type ApplicantField } from '../../../../core/model/rowFields';
import type { AnswerCells } from '../../../../core/rules/answering/answerCells';
import { draftOf, type AnswerDraft } from '../../../../core/rules/answering/answerDraft';

/** A draft of a row with the cells as they were when it began. */
interface Kept {
  readonly cells: AnswerCells;
  readonly draft: AnswerDraft;
}

/** The draft of the row in hand. */
export interface RowDraft extends Kept {
  /** Fields that by now hold something that is neither what the draft began with nor what it writes. */
  readonly changed: readonly ApplicantField[];
  readonly isTouched: boolean;
  readonly change: (change: Partial<AnswerDraft>) => void;
  /** Begins again from what the cells hold now. */
  readonly reset: () => void;
}

/** Drafts by item: another row in hand loses none of them. A draft that nobody touched follows the workbook. */
export function useDrafts(): (item: CheckItem, now: AnswerCells) => RowDraft {
  const [drafts, setDrafts] = useState<Readonly<Record<string, Kept>>>({});
  return (item, now) => {
    const kept = drafts[item.id] ?? { cells: now, draft: draftOf(item, now) };
    const before = draftOf(item, kept.cells);
    const isTouched = APPLICANT_FIELDS.some((field) => kept.draft[field] !== before[field]);
    const present = draftOf(item, now);
    const current = isTouched ? kept : { cells: now, draft: present };
    return {
      ...current,
      isTouched,
      changed: APPLICANT_FIELDS.filter(
        (field) =>
          !isSame(current.cells[field].value, now[field].value) && current.draft[field] !== present[field],
      ),
      change: (change) =>
        setDrafts((all) => ({
          ...all,
          [item.id]: { cells: current.cells, draft: { ...current.draft, ...change } },
        })),
      reset: () => setDrafts(({ [item.id]: _gone, ...others }) => others),
    };
  };
}

/** Errors are objects. */
const isSame = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);
