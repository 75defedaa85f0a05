import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { CaseReading } from '../../../core/model/reading';
import { useActions } from '../../store/paneContext';
import { useChange } from '../parts/useChange';
import { fileOf, isComplete, type PolicyDraft } from '../../../core/policy/policyDraft';
import { POLICY_IDS } from './policyTestIds';
import { usePolicyWords } from './policyWords';
import { savePolicy } from '../../work/savePolicy';

const useStyles = makeStyles({
  row: { display: 'flex', flexWrap: 'wrap', gap: '8px' },
  note: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
});

interface SaveBarProps {
  readonly reading: CaseReading;
  readonly draft: PolicyDraft;
  /** Something is there to be saved. */
  readonly isChanged: boolean;
}

/** Saves the draft and says what became of it. */
export function SaveBar({ reading, draft, isChanged }: SaveBarProps) {
  const styles = useStyles();
  const words = usePolicyWords();
  const actions = useActions();
  const { run, isWorking, outcome } = useChange('policy', POLICY_IDS.outcome, words);
  const save = async (): Promise<void> => {
    if (await run(savePolicy(reading, fileOf(draft)))) actions.setPolicyDraft(null);
  };
  return (
    <>
      <p className={styles.note}>{words.sealNote}</p>
      <div className={styles.row}>
        <Button
          appearance="primary"
          disabled={!isChanged || !isComplete(draft) || isWorking}
          data-testid={POLICY_IDS.save}
          onClick={() => void save()}
        >
          {words.save}
        </Button>
        <Button
          disabled={!isChanged || isWorking}
          data-testid={POLICY_IDS.discard}
          onClick={() => actions.setPolicyDraft(null)}
        >
          {words.discard}
        </Button>
      </div>
      {outcome}
    </>
  );
}
