import { mergeClasses } from '@fluentui/react-components';
import type { CaseAssessment } from '../../../core/rules/assessment/assessment';
import { earlierAnswers, type EarlierAnswer } from '../../../core/rules/assessment/earlierAnswers';
import type { Language } from '../../../core/model/language';
import type { CaseReading } from '../../../core/model/reading';
import { shownAnswer } from '../../../core/rules/answer/shownRow';
import { format } from '../../../core/text/text';
import { useLanguage } from '../../store/paneContext';
import { TEST_IDS } from '../../testIds';
import { Line, Lines } from '../parts/Lines';
import { usePlainStyles } from '../parts/plainStyles';
import { Section } from '../parts/Section';
import { useGuideWords } from './guideWords';

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
  const words = useGuideWords();
  const answers = earlierAnswers(reading, assessment, itemId);
  if (answers.length === 0) return null;
  return (
    <Section heading={words.earlier} testId={TEST_IDS.guideEarlier}>
      <Lines>
        {answers.map((answer) => (
          <EarlierLine
            key={`${answer.round?.number ?? 0} ${answer.itemId}`}
            earlier={answer}
            bookLanguage={reading.language}
          />
        ))}
      </Lines>
    </Section>
  );
}

function EarlierLine({ earlier, bookLanguage }: { earlier: EarlierAnswer; bookLanguage: Language }) {
  const plain = usePlainStyles();
  const words = useGuideWords();
  const language = useLanguage();
  const parts = [
    [words.earlierEvidence, earlier.evidence],
    [words.earlierRemark, earlier.remark],
    [words.earlierDue, earlier.due],
  ] as const;
  return (
    <Line places={[earlier.place]}>
      <span className={mergeClasses(plain.head, plain.small)}>
        {earlier.itemId}
        {earlier.round && <span>{format(words.earlierRound, earlier.round)}</span>}
      </span>
      <span className={plain.strong}>
        {earlier.answer === ''
          ? words.earlierNone
          : shownAnswer(earlier.itemId, earlier.answer, bookLanguage, language)}
      </span>
      {parts
        .filter(([, text]) => text !== '')
        .map(([name, text]) => (
          <span key={name} className={plain.small}>
            {name}
            {text}
          </span>
        ))}
    </Line>
  );
}
