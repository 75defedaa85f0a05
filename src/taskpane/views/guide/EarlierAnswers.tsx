import { makeStyles, tokens } from '@fluentui/react-components';
import type { CaseAssessment } from '../../../core/rules/assessment/assessment';
import { earlierAnswers, type EarlierAnswer } from '../../../core/rules/assessment/earlierAnswers';
import type { CaseReading } from '../../../core/model/reading';
import { format } from '../../../core/text/text';
import { TEST_IDS } from '../../testIds';
import { JumpLink } from '../parts/JumpLink';
import { Section } from '../parts/Section';
import { useGuideWords } from './guideWords';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  line: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: '2px',
    padding: '6px 0',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
    overflowWrap: 'anywhere',
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  head: { display: 'flex', flexWrap: 'wrap', gap: '0 8px', color: tokens.colorNeutralForeground2 },
  answer: { fontWeight: tokens.fontWeightSemibold },
});

/** What was answered in an earlier phase to the items that this one builds on. */
export function EarlierAnswers({
  itemId,
  reading,
  assessment,
}: {
  itemId: string;
  reading: CaseReading;
  assessment: CaseAssessment;
}) {
  const styles = useStyles();
  const words = useGuideWords();
  const answers = earlierAnswers(reading, assessment, itemId);
  if (answers.length === 0) return null;
  return (
    <Section heading={words.earlier} testId={TEST_IDS.guideEarlier}>
      <ul className={styles.list}>
        {answers.map((answer) => (
          <EarlierLine key={`${answer.round?.number ?? 0} ${answer.itemId}`} earlier={answer} />
        ))}
      </ul>
    </Section>
  );
}

function EarlierLine({ earlier }: { earlier: EarlierAnswer }) {
  const styles = useStyles();
  const words = useGuideWords();
  const parts = [
    [words.earlierEvidence, earlier.evidence],
    [words.earlierRemark, earlier.remark],
    [words.earlierDue, earlier.due],
  ] as const;
  return (
    <li className={styles.line}>
      <span className={styles.head}>
        {earlier.itemId}
        {earlier.round && <span>{format(words.earlierRound, earlier.round)}</span>}
        <JumpLink place={earlier.place} />
      </span>
      <span className={styles.answer}>{earlier.answer === '' ? words.earlierNone : earlier.answer}</span>
      {parts
        .filter(([, text]) => text !== '')
        .map(([name, text]) => (
          <span key={name}>
            {name}
            {text}
          </span>
        ))}
    </li>
  );
}
