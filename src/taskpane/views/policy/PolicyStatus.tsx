import type { CaseReading } from '../../../core/model/reading';
import { isPolicyAltered, policyOfReading } from '../../../core/policy/policyOfReading';
import { format } from '../../../core/text/text';
import { SEVERITY_LOOKS } from '../parts/looks';
import { Message } from '../parts/Message';
import { POLICY_IDS } from './policyTestIds';
import { usePolicyWords } from './policyWords';
import { usePlainStyles } from '../parts/plainStyles';

/** Enough of a digest to tell two policies apart by eye. */
const SHOWN_DIGITS = 8;

/** Which policy holds in this workbook, and whether it is still the one that was saved. */
export function PolicyStatus({ reading }: { reading: CaseReading }) {
  const plain = usePlainStyles();
  const words = usePolicyWords();
  const { version } = policyOfReading(reading);
  const digest = reading.policyDigest;
  return (
    <div data-testid={POLICY_IDS.status}>
      <p className={plain.note}>
        {digest === null
          ? format(words.unstamped, { version })
          : format(words.current, { version, digest: digest.slice(0, SHOWN_DIGITS) })}
      </p>
      {reading.storedPolicy?.kind === 'refused' ? (
        <Message look={SEVERITY_LOOKS.error}>{words.unreadable}</Message>
      ) : (
        isPolicyAltered(reading) && <Message look={SEVERITY_LOOKS.warning}>{words.altered}</Message>
      )}
    </div>
  );
}
