import { Button, Checkbox, Field, Input, makeStyles, tokens } from '@fluentui/react-components';
import { useMemo } from 'react';
import type { CaseAssessment } from '../../../core/assessment/assessment';
import type { CaseReading } from '../../../core/assessment/reading';
import { composeReviewRequest } from '../../../core/mail/composeReviewRequest';
import { copyText } from '../../review/copyText';
import { readRecipients } from '../../review/recipients';
import { needsConsent, reviewChecks } from '../../review/reviewChecks';
import { sendReview } from '../../review/sendReview';
import { summariseCase } from '../../review/summariseCase';
import { useActions, usePaneState } from '../../store/paneContext';
import { TEST_IDS } from '../../testIds';
import { fill } from '../../text/fill';
import { Section } from '../parts/Section';
import { CheckList } from './CheckList';
import { MailPreview } from './MailPreview';
import { SendResult } from './SendResult';
import { useSendWords } from './sendWords';

const useStyles = makeStyles({
  text: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  row: { display: 'flex', flexWrap: 'wrap', gap: '8px' },
});

/** レビュー依頼: checks, recipients, the mail itself, and the button. Loaded when first shown. */
export default function Send({ reading, assessment }: { reading: CaseReading; assessment: CaseAssessment }) {
  const styles = useStyles();
  const words = useSendWords();
  const actions = useActions();
  const { language, recipients, isOnPurpose, sending } = usePaneState((state) => state);
  const checks = useMemo(() => reviewChecks(reading, assessment), [reading, assessment]);
  const { refused } = readRecipients(recipients);
  const summary = summariseCase(reading, assessment, language, isOnPurpose);
  const { subject, text } = composeReviewRequest(summary, language);
  const asksConsent = needsConsent(checks);
  const isBlocked = asksConsent && !isOnPurpose;
  const copy = async () => actions.reportCopy(await copyText(`${subject}\n\n${text}`));
  return (
    <>
      <Section heading={words.heading}>
        <p className={styles.text}>{words.intro}</p>
      </Section>
      <Section heading={words.checks}>
        <CheckList checks={checks} />
        <p className={styles.text}>{words.personal}</p>
      </Section>
      <Field
        label={words.recipients}
        hint={words.recipientsHint}
        {...(refused.length > 0 && {
          validationState: 'error',
          validationMessage: fill(words.recipientsBad, { value: refused.join(', ') }),
        })}
      >
        <Input
          type="text"
          inputMode="email"
          value={recipients}
          onChange={(_event, { value }) => actions.setRecipients(value)}
          data-testid={TEST_IDS.recipients}
        />
      </Field>
      <MailPreview subject={subject} text={text} fileName={summary.fileName} />
      {asksConsent && (
        <Checkbox
          checked={isOnPurpose}
          label={words.onPurpose}
          onChange={(_event, { checked }) => actions.setOnPurpose(checked === true)}
          data-testid={TEST_IDS.onPurpose}
        />
      )}
      <div className={styles.row}>
        <Button
          appearance="primary"
          disabled={isBlocked || refused.length > 0 || sending.stage === 'working'}
          data-testid={TEST_IDS.send}
          onClick={() => void actions.requestReview(sendReview)}
        >
          {words.button}
        </Button>
        <Button data-testid={TEST_IDS.copy} onClick={() => void copy()}>
          {words.copy}
        </Button>
      </div>
      {isBlocked && <p className={styles.text}>{words.onPurposeNeeded}</p>}
      <div role="status">
        <SendResult />
      </div>
    </>
  );
}
