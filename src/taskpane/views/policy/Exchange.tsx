import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { Policy } from '../../../core/guide/policy';
import type { CompanyPolicyFile } from '../../../core/model/companyPolicyFile';
import { policyFileName, writePolicyFile } from '../../../core/policy/writePolicyFile';
import { downloadFile } from '../../browser/downloadFile';
import { PolicyFilePicker, type ChosenPolicy } from '../parts/PolicyFilePicker';
import { ImportPreview } from './ImportPreview';
import { POLICY_IDS } from './policyTestIds';
import { usePolicyWords } from './policyWords';
import { usePlainStyles } from '../parts/plainStyles';

const useStyles = makeStyles({
  text: { margin: 0, color: tokens.colorStatusDangerForeground1 },
});

/** The policy as a file: out, and in after a look at what it changes. */
export function Exchange({
  file,
  shown,
  onImport,
}: {
  /** What is exported. */
  file: CompanyPolicyFile;
  shown: Policy;
  onImport: (file: CompanyPolicyFile) => void;
}) {
  const styles = useStyles();
  const plain = usePlainStyles();
  const words = usePolicyWords();
  const [chosen, setChosen] = useState<ChosenPolicy | null>(null);
  return (
    <>
      <div className={plain.row}>
        <Button
          size="small"
          data-testid={POLICY_IDS.export}
          onClick={() => downloadFile(writePolicyFile(file), policyFileName(file), 'application/json')}
        >
          {words.export}
        </Button>
        <PolicyFilePicker label={words.import} testId={POLICY_IDS.import} onChoose={setChosen} />
      </div>
      {chosen?.read === null && <p className={styles.text}>{words.importUnreadable}</p>}
      {chosen?.read && (
        <ImportPreview
          name={chosen.name}
          read={chosen.read}
          shown={shown}
          onTake={(taken) => {
            onImport(taken);
            setChosen(null);
          }}
          onLeave={() => setChosen(null)}
        />
      )}
    </>
  );
}
