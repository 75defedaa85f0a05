import { RECORD_FIELDS } from '../../../core/model/reading';
import type { PolicyRecord } from '../../../core/model/companyPolicyFile';
import { Entry } from '../parts/controls';
import { POLICY_IDS } from './policyTestIds';
import { usePolicyWords } from './policyWords';
import { usePlainStyles } from '../parts/plainStyles';

/** Who, approved by, when and why: asked for before a policy can be saved. */
export function RecordEditor({
  record,
  onChange,
}: {
  record: PolicyRecord;
  onChange: (record: PolicyRecord) => void;
}) {
  const plain = usePlainStyles();
  const words = usePolicyWords();
  return (
    <>
      <p className={plain.note}>{words.recordNote}</p>
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
