import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useRef } from 'react';
import { faultText } from '../../../core/policy/faultText';
import { readPolicyFile, type PolicyReading } from '../../../core/policy/readPolicyFile';
import { usePaneState } from '../../store/paneContext';
import { fill } from '../../text/fill';
import { SEVERITY_LOOKS } from '../parts/looks';
import { Message } from '../parts/Message';
import { CREATE_IDS } from './createTestIds';
import { useCreateWords } from './createWords';

/** A file that was chosen, as it was read; null where it could not be opened. */
export interface ChosenPolicy {
  readonly name: string;
  readonly read: PolicyReading | null;
}

const useStyles = makeStyles({
  box: { display: 'flex', flexDirection: 'column', alignItems: 'flex-start', rowGap: '8px' },
  hidden: { display: 'none' },
  text: { margin: 0, overflowWrap: 'anywhere' },
  list: { margin: '4px 0 0', paddingLeft: '18px', fontSize: tokens.fontSizeBase200 },
});

/** Chooses the file of a company's policy and says what it is, or where it is wrong. */
export function PolicyChoice({
  chosen,
  isDisabled,
  onChoose,
}: {
  chosen: ChosenPolicy | null;
  isDisabled: boolean;
  onChoose: (chosen: ChosenPolicy) => void;
}) {
  const styles = useStyles();
  const words = useCreateWords();
  const input = useRef<HTMLInputElement>(null);
  const choose = async (picked: File | undefined): Promise<void> => {
    if (picked === undefined) return;
    const text = await picked.text().catch(() => null);
    onChoose({ name: picked.name, read: text === null ? null : readPolicyFile(text) });
  };
  return (
    <div className={styles.box}>
      <Button size="small" disabled={isDisabled} onClick={() => input.current?.click()}>
        {words.chooseFile}
      </Button>
      <input
        ref={input}
        type="file"
        accept=".json,application/json"
        className={styles.hidden}
        data-testid={CREATE_IDS.policyFile}
        onChange={({ target }) => {
          void choose(target.files?.[0]);
          target.value = '';
        }}
      />
      <div role="status">
        {chosen === null ? <p className={styles.text}>{words.fileNone}</p> : <Chosen {...chosen} />}
      </div>
    </div>
  );
}

function Chosen({ name, read }: ChosenPolicy) {
  const styles = useStyles();
  const words = useCreateWords();
  const language = usePaneState((state) => state.language);
  if (read?.kind === 'policy') {
    const { version, approvedBy, date } = read.file;
    return (
      <p className={styles.text} data-testid={CREATE_IDS.policyRead}>
        {fill(words.fileRead, { file: name, version, approvedBy, date })}
      </p>
    );
  }
  const title = read === null ? words.fileUnreadable : words.fileRefused;
  return (
    <Message look={SEVERITY_LOOKS.error} testId={CREATE_IDS.policyRefused}>
      {fill(title, { file: name })}
      <ul className={styles.list}>
        {read?.faults.map((fault) => {
          const { place, message } = faultText(fault, language);
          return (
            <li key={`${fault.code}${place}`}>
              {place} {message}
            </li>
          );
        })}
      </ul>
    </Message>
  );
}
