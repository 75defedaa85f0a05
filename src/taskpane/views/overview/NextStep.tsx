import { Button } from '@fluentui/react-components';
import type { CaseAssessment } from '../../../core/rules/assessment/assessment';
import type { CaseReading } from '../../../core/model/reading';
import { findingLine } from '../../../core/text/findingWords';
import { shownQuestion } from '../../../core/rules/answer/shownRow';
import { nextFinding } from '../../../core/rules/assessment/findingKind';
import { useActions, useLanguage, useReaderWords, useWords } from '../../store/paneContext';
import { TEST_IDS } from '../../testIds';
import { placeText } from '../../../core/model/placeText';
import { Section } from '../parts/Section';
import { usePlainStyles } from '../parts/plainStyles';

/** The one thing to do next, with the button that leads to it. */
export function NextStep({ reading, assessment }: { reading: CaseReading; assessment: CaseAssessment }) {
  const plain = usePlainStyles();
  const words = useWords();
  const actions = useActions();
  const language = useLanguage();
  const { finding: findingWords } = useReaderWords();
  const finding = nextFinding(assessment);
  const place = finding?.place ?? null;
  const row = reading.rows.find(({ itemId }) => itemId === finding?.itemId);
  return (
    <Section heading={words.next.heading}>
      {row !== undefined && <p className={plain.text}>{shownQuestion(row, reading.language, language)}</p>}
      <p className={row === undefined ? plain.text : plain.note}>
        {finding === null ? words.next.done : findingLine(finding, findingWords)}
      </p>
      <div className={plain.row}>
        <Button
          appearance="primary"
          data-testid={TEST_IDS.next}
          onClick={() => (place === null ? actions.show('send') : void actions.goTo(place))}
        >
          {place === null ? words.next.send : words.next.go}
        </Button>
        {place !== null && <span className={plain.small}>{placeText(place)}</span>}
      </div>
    </Section>
  );
}
