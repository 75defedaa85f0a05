import { useState } from 'react';
import { useActions, useTask } from '../../../store/paneContext';
import { answerRows, undoStep, type Answered, type AnswerOrder } from '../../../tasks/answerRows';

/** Writing answers from the guide and taking them back. */
export interface Answering {
  readonly isWorking: boolean;
  /** Whether this item's answer is being written: its draft is not changed meanwhile. That of another item may be. */
  readonly isWriting: (itemId: string) => boolean;
  readonly canUndo: boolean;
  /** @returns whether it was written */
  readonly write: (order: AnswerOrder) => Promise<boolean>;
  readonly undo: () => Promise<void>;
}

/** The workbook shows what lacks next by itself, but for the cover and hidden sheets, which are opened here. */
export function useAnswering(): Answering {
  const actions = useActions();
  const task = useTask('answer');
  const [itemIds, setItemIds] = useState<readonly string[]>([]);
  const isWorking = task.stage === 'working';
  const steps = task.stage === 'done' ? task.result.steps : [];
  const outcome = async (work: ReturnType<typeof answerRows>): Promise<Answered | null> => {
    const done = await actions.look('answer', work);
    return done.stage === 'done' ? done.result : null;
  };
  return {
    isWorking,
    isWriting: (itemId) => isWorking && itemIds.includes(itemId),
    canUndo: steps.length > 0,
    write: async (order) => {
      setItemIds(order.itemIds);
      const result = await outcome(answerRows(order, steps));
      if (result?.kind !== 'written') return false;
      if (result.goTo !== null) await actions.goTo(result.goTo);
      return true;
    },
    undo: async () => {
      const result = await outcome(undoStep(steps));
      if (result?.kind === 'undone' && result.goTo !== null) await actions.goTo(result.goTo);
    },
  };
}
