import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { Policy } from '../../../core/guide/policy';
import { policyOf } from '../../../core/guide/policyChanges';
import type { CompanyPolicyFile } from '../../../core/model/companyPolicyFile';
import { faultText } from '../../../core/policy/faultText';
import type { PolicyReading } from '../../../core/model/policyReading';
import { useLanguage } from '../../store/paneContext';
import { SEVERITY_LOOKS } from '../parts/looks';
import { Message } from '../parts/Message';
import { policyLines } from '../../../core/policy/policyLines';
import { format } from '../../../core/text/text';
import { PolicyLineList } from './PolicyLineList';
import { POLICY_IDS } from './policyTestIds';
import { usePolicyWords } from './policyWords';
import { usePlainStyles } from '../parts/plainStyles';

const useStyles = makeStyles({
  list: {
    margin: '4px 0 0',
    paddingLeft: '18px',
    fontSize: tokens.fontSizeBase200,
    overflowWrap: 'anywhere',
  },
  place: { fontWeight: tokens.fontWeightSemibold },
  text: { margin: '0 0 4px', fontWeight: tokens.fontWeightSemibold },
});

/** What a chosen file would change, or exactly where it is wrong. */
export function ImportPreview({
  name,
  read,
  shown,
  onTake,
  onLeave,
}: {
  name: string;
  read: PolicyReading;
  shown: Policy;
  onTake: (file: CompanyPolicyFile) => void;
  onLeave: () => void;
}) {
  const styles = useStyles();
  const plain = usePlainStyles();
  const words = usePolicyWords();
  const language = useLanguage();
  if (read.kind === 'refused') {
    return (
      <div role="alert" data-testid={POLICY_IDS.refused}>
        <Message look={SEVERITY_LOOKS.error} title={format(words.importFailed, { file: name })}>
          <ul className={styles.list}>
            {read.faults.map((fault) => {
              const { place, message } = faultText(fault, language);
              return (
                <li key={`${fault.code}${place}`}>
                  <span className={styles.place}>{place}</span> {message}
                </li>
              );
            })}
          </ul>
        </Message>
      </div>
    );
  }
  const lines = policyLines(shown, policyOf(read.file.changes), language);
  const template = lines.length === 0 ? words.importSame : words.importPreview;
  return (
    <div role="status" data-testid={POLICY_IDS.preview}>
      <p className={styles.text}>{format(template, { file: name, count: lines.length })}</p>
      {lines.length > 0 && <PolicyLineList lines={lines} />}
      <div className={plain.row}>
        <Button
          size="small"
          appearance="primary"
          onClick={() => onTake(read.file)}
          data-testid={POLICY_IDS.take}
        >
          {words.importTake}
        </Button>
        <Button size="small" onClick={onLeave}>
          {words.importLeave}
        </Button>
      </div>
    </div>
  );
}
