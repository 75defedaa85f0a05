import { Button } from '@fluentui/react-components';
import type { CaseReading } from '../../../core/model/reading';
import { useActions } from '../../store/paneContext';
import { useChange } from '../parts/useChange';
import { fileOf, isComplete, type PolicyDraft } from '../../../core/policy/policyDraft';
import { POLICY_IDS } from './policyTestIds';
import { usePolicyWords } from './policyWords';
import { savePolicy } from '../../tasks/savePolicy';
import { usePlainStyles } from '../parts/plainStyles';

interface SaveBarProps {
  readonly reading: CaseReading;
  readonly draft: PolicyDraft;
  /** Something is there to be saved. */
  readonly isChanged: boolean;
}

/** Saves the draft and says what became of it. */
export function SaveBar({ reading, draft, isChanged }: SaveBarProps) {
  const plain = usePlainStyles();
  const words = usePolicyWords();
  const actions = useActions();
  const { run, isWorking, outcome } = useChange('policy', POLICY_IDS.outcome, words);
  const save = async (): Promise<void> => {
    if (await run(savePolicy(reading, fileOf(draft)))) actions.setPolicyDraft(null);
  };
  return (
    <>
      <p className={plain.note}>{words.sealNote}</p>
      <div className={plain.row}>
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
