import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { PolicyOutcome } from '../../actions/policyOutcome';
import { savePolicy } from '../../actions/policySave';
import { useActions, useWords } from '../../store/paneContext';
import type { PolicyDraft } from '../../store/paneState';
import { errorText } from '../../text/errorText';
import { fill } from '../../text/fill';
import { CHECK_LOOKS, SEVERITY_LOOKS } from '../parts/looks';
import { Message } from '../parts/Message';
import { placeText } from '../parts/placeText';
import { fileOf, isComplete } from './policyDraft';
import { POLICY_IDS } from './policyTestIds';
import { usePolicyWords } from './policyWords';

const MOST_CELLS = 3;

const useStyles = makeStyles({
  row: { display: 'flex', flexWrap: 'wrap', gap: '8px' },
  note: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
});

/** Saves the draft and says what became of it. */
export function SaveBar({ draft, isChanged }: { draft: PolicyDraft; isChanged: boolean }) {
  const styles = useStyles();
  const words = usePolicyWords();
  const actions = useActions();
  const [state, setState] = useState<PolicyOutcome | 'idle' | 'working'>('idle');
  const save = async (): Promise<void> => {
    setState('working');
    const outcome = await actions.savePolicy(fileOf(draft), savePolicy);
    if (outcome.kind === 'saved') actions.setPolicyDraft(null);
    setState(outcome);
  };
  return (
    <>
      <p className={styles.note}>{words.sealNote}</p>
      <div className={styles.row}>
        <Button
          appearance="primary"
          disabled={!isChanged || !isComplete(draft) || state === 'working'}
          data-testid={POLICY_IDS.save}
          onClick={() => void save()}
        >
          {words.save}
        </Button>
        <Button
          disabled={!isChanged || state === 'working'}
          data-testid={POLICY_IDS.discard}
          onClick={() => actions.setPolicyDraft(null)}
        >
          {words.discard}
        </Button>
      </div>
      <div
        role="status"
        data-testid={POLICY_IDS.outcome}
        data-kind={typeof state === 'string' ? state : state.kind}
      >
        {state === 'working' ? words.saving : state !== 'idle' && <Outcome outcome={state} />}
      </div>
    </>
  );
}

function Outcome({ outcome }: { outcome: PolicyOutcome }) {
  const words = usePolicyWords();
  const { errors } = useWords();
  if (outcome.kind === 'saved') return <Message look={CHECK_LOOKS.ok}>{words.saved}</Message>;
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
