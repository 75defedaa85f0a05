import { makeStyles, tokens } from '@fluentui/react-components';
import { faultText } from '../../../core/policy/faultText';
import { format } from '../../../core/text/text';
import { useLanguage } from '../../store/paneContext';
import { SEVERITY_LOOKS } from '../parts/looks';
import { Message } from '../parts/Message';
import { PolicyFilePicker, type ChosenPolicy } from '../parts/PolicyFilePicker';
import { CREATE_IDS } from './createTestIds';
import { useCreateWords } from './createWords';

const useStyles = makeStyles({
  box: { display: 'flex', flexDirection: 'column', alignItems: 'flex-start', rowGap: '8px' },
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
  return (
    <div className={styles.box}>
      <PolicyFilePicker
        label={words.chooseFile}
        testId={CREATE_IDS.policyFile}
        isDisabled={isDisabled}
        onChoose={onChoose}
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
  const language = useLanguage();
  if (read?.kind === 'policy') {
    const { version, approvedBy, date } = read.file;
    return (
      <p className={styles.text} data-testid={CREATE_IDS.policyRead}>
        {format(words.fileRead, { file: name, version, approvedBy, date })}
      </p>
    );
  }
  const title = read === null ? words.fileUnreadable : words.fileRefused;
  return (
    <Message look={SEVERITY_LOOKS.error} testId={CREATE_IDS.policyRefused}>
      {format(title, { file: name })}
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
