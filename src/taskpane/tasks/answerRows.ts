import { reversedEdit, type KnownEdit } from '../../core/model/cellEdit';
import type { CaseReading, CellPlace } from '../../core/model/reading';
import { nextGap, type Position } from '../../core/rules/assessment/gaps';
import { withEdits } from '../../core/rules/answering/withEdits';
import type { CellConflict } from '../../workbook/port';
import { asError } from '../browser/asError';
import type { Desk, Work } from './desk';

/** Answers that this pane wrote at once, and the edits that take them back. */
export interface Step {
  readonly itemIds: readonly string[];
  readonly back: readonly KnownEdit[];
  /** The workbook shows the cells by itself: they are on a row, not on the cover. */
  readonly isOnRow: boolean;
}

/** What came of writing answers or of taking them back, and what can be taken back from now on, latest last. */
export type Answered = { readonly steps: readonly Step[] } & (
  | {
      readonly kind: 'written';
      readonly itemIds: readonly string[];
      /** Where work goes on, when the workbook does not show it yet; null when it does, or nothing is left. */
      readonly goTo: CellPlace | null;
    }
  | {
      readonly kind: 'undone';
      readonly itemIds: readonly string[];
      /** The cell that was given back, when the workbook does not show it yet. */
      readonly goTo: CellPlace | null;
    }
  | { readonly kind: 'conflict'; readonly isUndo: boolean; readonly places: readonly CellPlace[] }
  | { readonly kind: 'failed'; readonly error: Error }
);

/** Steps that are kept. */
const MOST_STEPS = 100;

/** What is to be written, over which case. */
export interface AnswerOrder {
  readonly itemIds: readonly string[];
  readonly edits: readonly KnownEdit[];
  readonly reading: CaseReading;
  /** What lacks next is looked for after it. */
  readonly from: Position;
}

/** Writes answers in one round trip, which leads to what lacks next as well. */
export function answerRows(order: AnswerOrder, steps: readonly Step[]): Work<Answered> {
  const { itemIds, edits, reading } = order;
  return (desk) => {
    const next = nextPlace(order, desk);
    const isShown = next !== null && isRowPlace(reading, next);
    return guarded(steps, async () => {
      const { conflicts } = await desk.port.answer(edits, isShown ? next : null);
      if (conflicts.length > 0) return conflict(conflicts, false, steps);
      const isOnRow = edits.every(({ place }) => isRowPlace(reading, place));
      const step: Step = { itemIds, back: edits.map(reversedEdit), isOnRow };
      const kept = edits.length === 0 ? steps : [...steps, step].slice(-MOST_STEPS);
      const goTo = isShown && edits.length > 0 ? null : next;
      return { kind: 'written', itemIds: edits.length === 0 ? [] : itemIds, goTo, steps: kept };
    });
  };
}

/** Takes the latest step back; where its cells hold something else by now, nothing is touched. */
export function undoStep(steps: readonly Step[]): Work<Answered> {
  return ({ port }) =>
    guarded(steps, async () => {
      const step = steps.at(-1);
      if (step === undefined) return { kind: 'undone', itemIds: [], goTo: null, steps };
      const place = step.back[0]?.place ?? null;
      const { conflicts } = await port.answer(step.back, step.isOnRow ? place : null);
      if (conflicts.length > 0) return conflict(conflicts, true, steps);
      const goTo = step.isOnRow ? null : place;
      return { kind: 'undone', itemIds: step.itemIds, goTo, steps: steps.slice(0, -1) };
    });
}

function conflict(conflicts: readonly CellConflict[], isUndo: boolean, steps: readonly Step[]): Answered {
  return { kind: 'conflict', isUndo, places: conflicts.map(({ place }) => place), steps };
}

/** A failure keeps what can be taken back. */
async function guarded(steps: readonly Step[], work: () => Promise<Answered>): Promise<Answered> {
  try {
    return await work();
  } catch (error) {
    return { kind: 'failed', error: asError(error), steps };
  }
}

function nextPlace({ edits, reading, from }: AnswerOrder, { assess }: Desk): CellPlace | null {
  const after = withEdits(reading, edits);
  return nextGap({ reading: after, assessment: assess(after) }, from)?.gap.place ?? null;
}

/** A cell of an item's row on a sheet that can be seen: selecting it shows its card. */
function isRowPlace({ rows, hiddenSheets = [] }: CaseReading, { sheet }: CellPlace): boolean {
  return !hiddenSheets.includes(sheet) && rows.some((row) => row.sheet === sheet);
}
