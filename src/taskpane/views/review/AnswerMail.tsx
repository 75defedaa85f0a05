import { Button, Field, Input } from '@fluentui/react-components';
import { composeResult } from '../../../core/mail/composeResult';
import { composeReturn } from '../../../core/mail/composeReturn';
import type { Composed } from '../../../core/mail/mailBlocks';
import { mailAnswer } from '../../tasks/reviewWork';
import { cellText } from '../../../core/model/cellText';
import { readRecipients } from '../../../core/mail/recipients';
import { mailServices } from '../../../mail/mailServices';
import { chosenWay } from '../../sending/chosenWay';
import { copyMail } from '../../sending/copyMail';
import { useActions, useLanguage, usePaneState, useTask } from '../../store/paneContext';
import { usePlainStyles } from '../parts/plainStyles';
import { Section } from '../parts/Section';
import { MailPreview } from '../send/MailPreview';
import { resultSummary, returnSummary } from '../../../core/review/answerSummary';
import type { ReviewProps } from './reviewProps';
import { REVIEW_IDS } from './reviewTestIds';
import { useReviewWords } from './reviewWords';
import { latestAnswer } from '../../../core/review/submissions';
import { format } from '../../../core/text/text';

const SERVICES = mailServices();

/** Once an answer is on record, the mail that brings it back. */
export function AnswerMail({ reading, assessment }: ReviewProps) {
  const plain = usePlainStyles();
  const words = useReviewWords();
  const actions = useActions();
  const language = useLanguage();
  const { draft } = usePaneState((state) => state.review);
  const isWorking = useTask('review').stage === 'working';
  const { isCleaned } = usePaneState((state) => state.sendChoices);
  const way = usePaneState(chosenWay);
  const answer = latestAnswer(reading);
  if (answer === null) return null;
  const isReturn = answer.kind === 'return';
  const returned = returnSummary(reading, assessment, language);
  const mail: Composed = isReturn
    ? composeReturn(returned, language)
    : composeResult(resultSummary(reading, assessment, language), language);
  const to = draft.to ?? cellText(reading.cover.applicantMail);
  const { addresses, refused } = readRecipients(to);
  return (
    <Section heading={words.mail}>
      <p className={plain.note}>{isReturn ? words.mailReturn : words.mailDecision}</p>
      <Field
        label={words.to}
        {...(refused.length > 0 && {
          validationState: 'error',
          validationMessage: format(words.toBad, { value: refused.join(', ') }),
        })}
      >
        <Input
          type="text"
          inputMode="email"
          value={to}
          data-testid={REVIEW_IDS.to}
          onChange={(_event, { value }) => actions.setReview({ draft: { ...draft, to: value } })}
        />
      </Field>
      <MailPreview subject={mail.subject} text={mail.text} fileName={returned.fileName} />
      <div className={plain.row}>
        <Button
          appearance="primary"
          disabledFocusable={isWorking || refused.length > 0}
          data-testid={REVIEW_IDS.mail}
          onClick={() =>
            void actions.look(
              'review',
              mailAnswer({ ...mail, to: addresses, fileName: returned.fileName, isCleaned, way }, SERVICES),
            )
          }
        >
          {words.makeMail}
        </Button>
        <Button data-testid={REVIEW_IDS.copy} onClick={() => void actions.look('review', copyMail(mail))}>
          {words.copy}
        </Button>
      </div>
    </Section>
  );
}
