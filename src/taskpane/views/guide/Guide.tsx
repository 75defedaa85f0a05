import { Button, makeStyles } from '@fluentui/react-components';
import type { CaseAssessment } from '../../../core/rules/assessment/assessment';
import type { CaseReading } from '../../../core/model/reading';
import { itemUnder } from '../../../core/guide/policyItems';
import { nextOpenPlace } from '../../../core/rules/assessment/openRow';
import { useActions, usePaneState } from '../../store/paneContext';
import { TEST_IDS } from '../../testIds';
import { Hint } from '../parts/Hint';
import { usePlainStyles } from '../parts/plainStyles';
import { ItemGuide } from './ItemGuide';
import { useGuideWords } from './guideWords';

const useStyles = makeStyles({
  button: { alignSelf: 'flex-start' },
});

/** About the row that is selected on the sheet. Loaded when first shown: it carries the 確かめ方 texts. */
export default function Guide({ reading, assessment }: { reading: CaseReading; assessment: CaseAssessment }) {
  const styles = useStyles();
  const plain = usePlainStyles();
  const words = useGuideWords();
  const actions = useActions();
  const itemId = usePaneState((state) => state.itemId);
  const item = itemId === null ? undefined : itemUnder(assessment.policy, itemId);
  const next = nextOpenPlace({ reading, assessment }, itemId ?? '');
  return (
    <div className={plain.view} data-testid={TEST_IDS.guide}>
      {item === undefined ? (
        <p className={plain.note}>{words.pick}</p>
      ) : (
        <>
          <Hint hint="guide" />
          <ItemGuide key={item.id} item={item} reading={reading} assessment={assessment} />
        </>
      )}
      {next !== null && (
        <Button
          className={styles.button}
          data-testid={TEST_IDS.guideNext}
          onClick={() => void actions.goTo(next)}
        >
          {words.next}
        </Button>
      )}
    </div>
  );
}
