import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { CaseAssessment } from '../../../core/rules/assessment/assessment';
import type { CaseReading } from '../../../core/model/reading';
import { findingText } from '../../../core/text/findingText';
import { cellText } from '../../../core/model/cellText';
import { nextFinding } from '../../../core/rules/assessment/findingKind';
import { useActions, usePaneState, useWords } from '../../store/paneContext';
import { TEST_IDS } from '../../testIds';
import { placeText } from '../../../core/model/placeText';
import { Section } from '../parts/Section';

const useStyles = makeStyles({
  text: { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 },
  note: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
  place: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  row: { display: 'flex', alignItems: 'center', flexWrap: 'wrap', gap: '8px' },
});

/** The one thing to do next, with the button that leads to it. */
export function NextStep({ reading, assessment }: { reading: CaseReading; assessment: CaseAssessment }) {
  const styles = useStyles();
  const words = useWords();
  const actions = useActions();
  const language = usePaneState((state) => state.language);
  const finding = nextFinding(assessment);
  const place = finding?.place ?? null;
  const row = reading.rows.find(({ itemId }) => itemId === finding?.itemId);
  return (
    <Section heading={words.next.heading}>
      {row !== undefined && <p className={styles.text}>{cellText(row.fields.requirement)}</p>}
      <p className={row === undefined ? styles.text : styles.note}>
        {finding === null ? words.next.done : findingText(finding, language)}
      </p>
      <div className={styles.row}>
        <Button
          appearance="primary"
          data-testid={TEST_IDS.next}
          onClick={() => (place === null ? actions.show('send') : void actions.goTo(place))}
        >
          {place === null ? words.next.send : words.next.go}
        </Button>
        {place !== null && <span className={styles.place}>{placeText(place)}</span>}
      </div>
    </Section>
  );
}
