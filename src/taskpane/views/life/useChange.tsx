import { useState, type ReactNode } from 'react';
import type { ChangeOutcome, WorkbookChange } from '../../actions/changeWorkbook';
import { useActions, useWords } from '../../store/paneContext';
import { errorText } from '../../text/errorText';
import { fill } from '../../text/fill';
import { CHECK_LOOKS, SEVERITY_LOOKS } from '../parts/looks';
import { Message } from '../parts/Message';
import { placeText } from '../parts/placeText';
import { LIFE_IDS } from './lifeTestIds';
import { useLifeWords } from './lifeWords';

const MOST_CELLS = 3;

type State = ChangeOutcome | 'idle' | 'working';

/** A change that a button makes, and what became of it. */
export interface Change {
  readonly isWorking: boolean;
  readonly run: (change: WorkbookChange) => Promise<boolean>;
  readonly outcome: ReactNode;
}

/** One change at a time of one part of the view. */
export function useChange(part: string): Change {
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
    outcome: <Outcome state={state} part={part} />,
  };
}

function Outcome({ state, part }: { state: State; part: string }) {
  const words = useLifeWords();
  return (
    <div
      role="status"
      data-testid={LIFE_IDS.outcome(part)}
      data-kind={typeof state === 'string' ? state : state.kind}
    >
      {state === 'working' ? words.working : state !== 'idle' && <Told outcome={state} />}
    </div>
  );
}

function Told({ outcome }: { outcome: ChangeOutcome }) {
  const words = useLifeWords();
  const { errors } = useWords();
  if (outcome.kind === 'done') return <Message look={CHECK_LOOKS.ok}>{words.done}</Message>;
  if (outcome.kind === 'conflict') {
    const cells = outcome.places.slice(0, MOST_CELLS).map(placeText).join(', ');
    return <Message look={SEVERITY_LOOKS.warning}>{fill(words.conflict, { cells })}</Message>;
  }
  return (
    <Message look={SEVERITY_LOOKS.error} title={words.failed} code={outcome.error.code}>
      {errorText(outcome.error, errors)}
    </Message>
  );
}
