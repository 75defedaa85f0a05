import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { lazy, Suspense, useEffect } from 'react';
import type { CaseAssessment } from '../../../core/rules/assessment/assessment';
import type { CaseReading } from '../../../core/model/reading';
import { itemUnder } from '../../../core/guide/policyItems';
import { itemAnsweredAt } from '../../../core/rules/assessment/answerPlace';
import { nextGap, type Gap } from '../../../core/rules/assessment/gaps';
import { format } from '../../../core/text/text';
import { useActions, usePaneState } from '../../store/paneContext';
import { TEST_IDS } from '../../testIds';
import { Hint } from '../parts/Hint';
import { usePlainStyles } from '../parts/plainStyles';
import { AnswerOutcome } from './card/AnswerOutcome';
import { ItemGuide } from './ItemGuide';
import { RequiredOnly } from './RequiredOnly';
import { useGuideWords } from './guideWords';

const Background = lazy(() => import(/* webpackChunkName: "background" */ './Background'));

const useStyles = makeStyles({
  /** Always in sight, however long the text about the item is. */
  next: {
    position: 'sticky',
    bottom: 0,
    padding: '8px 0',
    backgroundColor: tokens.colorNeutralBackground1,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    rowGap: '8px',
  },
});

/** The item that a cell which lacks something belongs to; null for the cover's own fields. */
function itemOf(gap: Gap | null, reading: CaseReading): string | null {
  return gap === null ? null : (gap.itemId ?? itemAnsweredAt(reading, gap.place));
}

/** About the row that is selected on the sheet, with its answer card. Loaded when first shown: it carries the 確かめ方 texts. */
export default function Guide({ reading, assessment }: { reading: CaseReading; assessment: CaseAssessment }) {
  const styles = useStyles();
  const plain = usePlainStyles();
  const words = useGuideWords();
  const actions = useActions();
  const selected = usePaneState((state) => state.itemId);
  const visited = usePaneState((state) => state.visited);
  const next = nextGap({ reading, assessment }, { itemId: selected, place: visited });
  // A row that only repeats an answer of the cover is explained there; without any row, the next one to answer is.
  const here = selected ?? (visited === null ? null : itemAnsweredAt(reading, visited));
  const itemId = here ?? itemOf(next?.gap ?? null, reading);
  const item = itemId === null ? undefined : itemUnder(assessment.policy, itemId);
  // Another item begins with its question. Newer browsers answer scrollTo with a promise, which is no cleanup.
  useEffect(() => {
    window.scrollTo(0, 0);
  }, [item?.id]);
  return (
    <div className={plain.view} data-testid={TEST_IDS.guide}>
      {item === undefined ? (
        <>
          <p className={plain.note}>{words.pick}</p>
          <div className={plain.row}>
            <RequiredOnly reading={reading} assessment={assessment} />
          </div>
        </>
      ) : (
        <>
          <Hint hint="guide" />
          {here === null && <p className={plain.note}>{words.notSelected}</p>}
          <ItemGuide item={item} reading={reading} assessment={assessment} />
        </>
      )}
      <Suspense fallback={null}>
        <Background sheet={item?.sheet ?? null} />
      </Suspense>
      <div className={styles.next}>
        <AnswerOutcome />
        {next === null ? (
          <p className={plain.note}>{words.nothingLeft}</p>
        ) : (
          <Button data-testid={TEST_IDS.guideNext} onClick={() => void actions.goTo(next.gap.place)}>
            {format(words.next, { count: next.left })}
          </Button>
        )}
      </div>
    </div>
  );
}
