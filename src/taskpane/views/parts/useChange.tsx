import { useState, type ReactNode } from 'react';
import type { ChangeOutcome, WorkbookChange } from '../../actions/changeWorkbook';
import { useActions, useWords } from '../../store/paneContext';
import { errorText } from '../../text/errorText';
import { CHECK_LOOKS, SEVERITY_LOOKS } from './looks';
import { Message } from './Message';
import { placeText } from '../../../core/model/placeText';
import { format } from '../../../core/text/text';

const MOST_CELLS = 3;

type State = ChangeOutcome | 'idle' | 'working';

/** What the view says while it is written and after. */
export interface ChangeWords {
  readonly working: string;
  readonly done: string;
  /** Has `{cells}`. */
  readonly conflict: string;
  readonly failed: string;
}

/** A change that a button makes, and what became of it. */
export interface Change {
  readonly isWorking: boolean;
  readonly run: (change: WorkbookChange) => Promise<boolean>;
  readonly outcome: ReactNode;
}

/** One change at a time of one part of a view. */
export function useChange(testId: string, words: ChangeWords): Change {
  const actions = useActions();
  const [state, setState] = useState<State>('idle');
  return {
    isWorking: state === 'working',
    run: async (change) => {
      setState('working');
      const outcome = await actions.changeWorkbook(change);
      setState(outcome);
      return outcome.kind === 'done';
    },
    outcome: <Outcome state={state} testId={testId} words={words} />,
  };
}

function Outcome({ state, testId, words }: { state: State; testId: string; words: ChangeWords }) {
  return (
    <div role="status" data-testid={testId} data-kind={typeof state === 'string' ? state : state.kind}>
      {state === 'working' ? words.working : state !== 'idle' && <Told outcome={state} words={words} />}
    </div>
  );
}

function Told({ outcome, words }: { outcome: ChangeOutcome; words: ChangeWords }) {
  const { errors } = useWords();
  if (outcome.kind === 'done') return <Message look={CHECK_LOOKS.ok}>{words.done}</Message>;
  if (outcome.kind === 'conflict') {
    const cells = outcome.places.slice(0, MOST_CELLS).map(placeText).join(', ');
    return <Message look={SEVERITY_LOOKS.warning}>{format(words.conflict, { cells })}</Message>;
  }
  return (
    <Message look={SEVERITY_LOOKS.error} title={words.failed} code={outcome.error.code}>
      {errorText(outcome.error, errors)}
    </Message>
  );
}
