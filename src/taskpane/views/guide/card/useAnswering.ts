import { useActions, useTask } from '../../../store/paneContext';
import { answerRows, undoStep, type Answered, type AnswerOrder } from '../../../tasks/answerRows';

/** Writing answers from the guide and taking them back. */
export interface Answering {
  readonly isWorking: boolean;
  readonly canUndo: boolean;
  /** @returns whether it was written */
  readonly write: (order: AnswerOrder) => Promise<boolean>;
  readonly undo: () => Promise<void>;
}

/** The workbook shows what lacks next by itself, but for the cover and hidden sheets, which are opened here. */
export function useAnswering(): Answering {
  const actions = useActions();
  const task = useTask('answer');
  const steps = task.stage === 'done' ? task.result.steps : [];
  const outcome = async (work: ReturnType<typeof answerRows>): Promise<Answered | null> => {
    const done = await actions.look('answer', work);
    return done.stage === 'done' ? done.result : null;
  };
  return {
    isWorking: task.stage === 'working',
    canUndo: steps.length > 0,
    write: async (order) => {
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
