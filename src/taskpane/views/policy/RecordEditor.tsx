import { makeStyles, tokens } from '@fluentui/react-components';
import { RECORD_FIELDS } from '../../../core/model/reading';
import type { PolicyRecord } from '../../../core/model/companyPolicyFile';
import { Entry } from '../parts/controls';
import { POLICY_IDS } from './policyTestIds';
import { usePolicyWords } from './policyWords';

const useStyles = makeStyles({
  note: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
});

/** Who, approved by, when and why: asked for before a policy can be saved. */
export function RecordEditor({
  record,
  onChange,
}: {
  record: PolicyRecord;
  onChange: (record: PolicyRecord) => void;
}) {
  const styles = useStyles();
  const words = usePolicyWords();
  return (
    <>
      <p className={styles.note}>{words.recordNote}</p>
      {RECORD_FIELDS.map((field) => (
        <Entry
          key={field}
          type={field === 'date' ? 'date' : 'text'}
          label={words[field]}
          value={record[field]}
          testId={POLICY_IDS.record(field)}
          onChange={(value) => onChange({ ...record, [field]: value })}
        />
      ))}
    </>
  );
}
