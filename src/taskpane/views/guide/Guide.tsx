import { makeStyles, tokens } from '@fluentui/react-components';
import type { CaseAssessment } from '../../../core/assessment/assessment';
import { itemUnder } from '../../../core/guide/policyItems';
import { usePaneState, useWords } from '../../store/paneContext';
import { TEST_IDS } from '../../testIds';
import { ItemGuide } from './ItemGuide';

const useStyles = makeStyles({ empty: { margin: 0, color: tokens.colorNeutralForeground2 } });

/** About the row that is selected on the sheet. Loaded when first shown: it carries the 確かめ方 texts. */
export default function Guide({ assessment }: { assessment: CaseAssessment }) {
  const styles = useStyles();
  const words = useWords();
  const itemId = usePaneState((state) => state.itemId);
  const item = itemId === null ? undefined : itemUnder(assessment.policy, itemId);
  return (
    <div data-testid={TEST_IDS.guide}>
      {item === undefined ? (
        <p className={styles.empty}>{words.guide.pick}</p>
      ) : (
        <ItemGuide item={item} assessment={assessment} />
      )}
    </div>
  );
}
