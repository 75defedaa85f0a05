import type { ReactNode } from 'react';
import { placeText } from '../../../core/model/placeText';
import { format } from '../../../core/text/text';
import { useActions, useTaskWhileShown, useWords } from '../../store/paneContext';
import { stageOf, type Task } from '../../store/task';
import type { TaskName, TaskResults } from '../../store/tasks';
import { errorCode, errorText } from '../../text/errorText';
import type { Work } from '../../tasks/desk';
import type { Written } from '../../tasks/writeCells';
import { CHECK_LOOKS, SEVERITY_LOOKS } from './looks';
import { Message } from './Message';

const MOST_CELLS = 3;

/** Tasks that write cells. */
type ChangeName = { [Name in TaskName]: TaskResults[Name] extends Written ? Name : never }[TaskName];

/** What the view says while it is written and after. */
export interface ChangeWords {
  readonly working: string;
  readonly done: string;
  /** Has `{cells}`. */
  readonly conflict: string;
  readonly failed: string;
}

/** A change that a button makes, and what came of it. */
export interface Change {
  readonly isWorking: boolean;
  /** @returns whether everything was written */
  readonly run: (work: Work<Written>) => Promise<boolean>;
  readonly outcome: ReactNode;
}

/** One change at a time of one part of a view. */
export function useChange(name: ChangeName, testId: string, words: ChangeWords): Change {
  const actions = useActions();
  const task = useTaskWhileShown(name);
  return {
    isWorking: task.stage === 'working',
    run: async (work) => {
      const done = await actions.run(name, work);
      return done.stage === 'done' && done.result.kind === 'written';
    },
    outcome: (
      <div role="status" data-testid={testId} data-kind={stageOf(task)}>
        <Outcome task={task} words={words} />
      </div>
    ),
  };
}

function Outcome({ task, words }: { task: Task<Written>; words: ChangeWords }) {
  const { errors } = useWords();
  switch (task.stage) {
    case 'idle':
      return null;
    case 'working':
      return words.working;
    case 'failed':
      return (
        <Message look={SEVERITY_LOOKS.error} title={words.failed} code={errorCode(task.error)}>
          {errorText(task.error, errors)}
        </Message>
      );
    case 'done': {
      if (task.result.kind === 'written') return <Message look={CHECK_LOOKS.ok}>{words.done}</Message>;
      const cells = task.result.places.slice(0, MOST_CELLS).map(placeText).join(', ');
      return <Message look={SEVERITY_LOOKS.warning}>{format(words.conflict, { cells })}</Message>;
    }
  }
}
