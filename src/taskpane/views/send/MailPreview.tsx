import { format } from '../../../core/text/text';
import { makeStyles, tokens } from '@fluentui/react-components';
import { TEST_IDS } from '../../testIds';
import { Section } from '../parts/Section';
import { useSendWords } from './sendWords';
import { usePlainStyles } from '../parts/plainStyles';

const useStyles = makeStyles({
  subject: { margin: 0, fontWeight: 600, overflowWrap: 'anywhere' },
  body: {
    margin: 0,
    maxHeight: '240px',
    overflowY: 'auto',
    padding: '8px',
    whiteSpace: 'pre-wrap',
    overflowWrap: 'anywhere',
    fontFamily: 'inherit',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground2,
  },
});

/** The mail as it will be, so that nothing in it surprises its sender. Text from the workbook stays text. */
export function MailPreview({
  subject,
  text,
  fileName,
}: {
  subject: string;
  text: string;
  fileName: string;
}) {
  const styles = useStyles();
  const plain = usePlainStyles();
  const words = useSendWords();
  return (
    <Section heading={words.preview}>
      <p className={plain.note}>{words.subject}</p>
      <p className={styles.subject} data-testid={TEST_IDS.mailSubject}>
        {subject}
      </p>
      <p className={plain.note}>{format(words.attachment, { file: fileName })}</p>
      <pre className={styles.body} tabIndex={0} aria-label={words.body} data-testid={TEST_IDS.mailBody}>
        {text}
      </pre>
    </Section>
  );
}
