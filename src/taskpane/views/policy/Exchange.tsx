import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useRef, useState } from 'react';
import type { Policy } from '../../../core/guide/policy';
import type { CompanyPolicyFile } from '../../../core/policy/companyPolicyFile';
import { readPolicyFile, type PolicyReading } from '../../../core/policy/readPolicyFile';
import { policyFileName, writePolicyFile } from '../../../core/policy/writePolicyFile';
import { downloadText } from '../../review/downloadText';
import { ImportPreview } from './ImportPreview';
import { POLICY_IDS } from './policyTestIds';
import { usePolicyWords } from './policyWords';

const useStyles = makeStyles({
  row: { display: 'flex', flexWrap: 'wrap', gap: '8px' },
  hidden: { display: 'none' },
  text: { margin: 0, color: tokens.colorStatusDangerForeground1 },
});

interface Chosen {
  readonly name: string;
  readonly read: PolicyReading | null;
}

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
  const words = usePolicyWords();
  const input = useRef<HTMLInputElement>(null);
  const [chosen, setChosen] = useState<Chosen | null>(null);
  const choose = async (picked: File | undefined): Promise<void> => {
    if (picked === undefined) return;
    // A file that vanished or may not be read is told like one that is no policy.
    const text = await picked.text().catch(() => null);
    setChosen({ name: picked.name, read: text === null ? null : readPolicyFile(text) });
  };
  return (
    <>
      <div className={styles.row}>
        <Button
          size="small"
          data-testid={POLICY_IDS.export}
          onClick={() => downloadText(writePolicyFile(file), policyFileName(file), 'application/json')}
        >
          {words.export}
        </Button>
        <Button size="small" onClick={() => input.current?.click()}>
          {words.import}
        </Button>
        <input
          ref={input}
          type="file"
          accept=".json,application/json"
          className={styles.hidden}
          data-testid={POLICY_IDS.import}
          onChange={({ target }) => {
            void choose(target.files?.[0]);
            target.value = '';
          }}
        />
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
