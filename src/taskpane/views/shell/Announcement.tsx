import { makeStyles } from '@fluentui/react-components';
import type { CaseAssessment } from '../../../core/rules/assessment/assessment';
import { countFindings } from '../../../core/rules/assessment/findingKind';
import { useLanguage, usePaneState, useWords } from '../../store/paneContext';
import { TEST_IDS } from '../../testIds';
import { levelWord } from '../../../core/text/levelWords';
import { placeText } from '../../../core/model/placeText';
import { format } from '../../../core/text/text';

const useStyles = makeStyles({
  hidden: {
    position: 'absolute',
    width: '1px',
    height: '1px',
    overflow: 'hidden',
    clipPath: 'inset(50%)',
    whiteSpace: 'nowrap',
  },
});

/** Says level and open findings to a screen reader whenever an edit changed them, and where a jump led. */
export function Announcement({ assessment }: { assessment: CaseAssessment }) {
  const styles = useStyles();
  const words = useWords();
  const language = useLanguage();
  const visited = usePaneState((state) => state.visited);
  const count = countFindings(assessment.findings).toFix;
  return (
    <>
      <div className={styles.hidden} role="status" data-testid={TEST_IDS.announcement}>
        {`${words.level.heading} ${levelWord(assessment.impact.level, language)} ${format(words.announce, { count })}`}
      </div>
      <div className={styles.hidden} role="status" data-testid={TEST_IDS.visited}>
        {visited !== null && format(words.visited, { place: placeText(visited) })}
      </div>
    </>
  );
}
