import { Button, Checkbox } from '@fluentui/react-components';
import { mailServices } from '../../../mail/mailServices';
import { WorkbookError } from '../../../workbook/port';
import { copyMail } from '../../sending/copyMail';
import { lookAtFile } from '../../sending/lookAtFile';
import { sendReview } from '../../sending/sendReview';
import type { SendWay } from '../../sending/sendOrder';
import { useActions, usePaneState, useTask, useWords } from '../../store/paneContext';
import { TEST_IDS } from '../../testIds';
import { CHECK_LOOKS } from '../parts/looks';
import { Message } from '../parts/Message';
import { Section } from '../parts/Section';
import { Waiting } from '../parts/Waiting';
import type { CaseViewProps } from '../shell/caseViewProps';
import { CheckList } from './CheckList';
import { MailPreview } from './MailPreview';
import { CleanChoice, SendFields } from './SendFields';
import { SendResult } from './SendResult';
import { useSendWords } from './sendWords';
import { useSending } from './useSending';
import { WayChoice } from './WayChoice';
import { usePlainStyles } from '../parts/plainStyles';

const SERVICES = mailServices();
const WAYS: readonly SendWay[] = ['file', ...SERVICES.offered, 'share'];

/** レビュー依頼: checks, way, sender, recipients, the mail itself, and the button. Loaded when first shown. */
export default function Send({ reading, assessment }: CaseViewProps) {
  const plain = usePlainStyles();
  const words = useSendWords();
  const actions = useActions();
  const isOnPurpose = usePaneState((state) => state.isOnPurpose);
  const isWorking = useTask('send').stage === 'working';
  const { look, way, sender, refused, groups, mail, order, ...is } = useSending(reading, assessment);
  const send = () => void actions.run('send', sendReview(SERVICES, order));
  const copy = () => void actions.look('send', copyMail(mail));
  return (
    <>
      <Section heading={words.heading}>
        <p className={plain.note}>{words.intro}</p>
      </Section>
      <Section heading={words.checks}>
        {look === null && <Waiting label={words.looking} />}
        {look?.error && <NoCopy error={look.error} />}
        <CheckList groups={groups} />
        {way !== 'share' && <CleanChoice />}
      </Section>
      <WayChoice ways={WAYS} chosen={way} />
      <SendFields sender={sender} refused={refused} />
      <MailPreview {...mail} />
      {is.asksConsent && (
        <Checkbox
          checked={isOnPurpose}
          label={words.onPurpose}
          onChange={(_event, { checked }) => actions.setOnPurpose(checked === true)}
          data-testid={TEST_IDS.onPurpose}
        />
      )}
      <div className={plain.row}>
        <Button
          appearance="primary"
          disabledFocusable={is.isBlocked || !is.isReady || isWorking}
          data-testid={TEST_IDS.send}
          onClick={send}
        >
          {words.buttons[way]}
        </Button>
        {way !== 'share' && (
          <Button data-testid={TEST_IDS.copy} onClick={copy}>
            {words.copy}
          </Button>
        )}
      </div>
      {is.isBlocked && <p className={plain.note}>{words.onPurposeNeeded}</p>}
      {is.lacksRecipient && <p className={plain.note}>{words.recipientNeeded}</p>}
      <div role="status">
        <SendResult />
      </div>
    </>
  );
}

/** No copy of the workbook can be made: why, what it means, and another try. */
function NoCopy({ error }: { error: Error }) {
  const words = useSendWords();
  const { errors } = useWords();
  const actions = useActions();
  return (
    <Message
      look={CHECK_LOOKS.attention}
      title={words.noCopyTitle}
      testId={TEST_IDS.noCopy}
      action={
        <Button size="small" onClick={() => void actions.checkFile(lookAtFile)}>
          {words.lookAgain}
        </Button>
      }
    >
      {error instanceof WorkbookError ? errors[error.code] : errors.CAPTURE_FAILED} {words.noCopy}
    </Message>
  );
}
