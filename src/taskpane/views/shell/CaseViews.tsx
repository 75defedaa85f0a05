import { makeStyles, Spinner } from '@fluentui/react-components';
import { lazy, Suspense } from 'react';
import type { CaseAssessment } from '../../../core/assessment/assessment';
import type { CaseReading } from '../../../core/assessment/reading';
import { usePaneState, useWords } from '../../store/paneContext';
import { Findings } from '../findings/Findings';
import { Overview } from '../overview/Overview';
import { Announcement } from './Announcement';
import { Tabs } from './Tabs';

const Guide = lazy(() => import(/* webpackChunkName: "guide" */ '../guide/Guide'));
const CompanyPolicy = lazy(() => import(/* webpackChunkName: "policy" */ '../policy/CompanyPolicy'));
const Send = lazy(() => import(/* webpackChunkName: "send" */ '../send/Send'));

const useStyles = makeStyles({
  panel: { display: 'flex', flexDirection: 'column', rowGap: '20px', padding: '12px 16px 24px' },
});

/** The views of an open case; those beyond the first screen come when they are asked for. */
export default function CaseViews({
  reading,
  assessment,
}: {
  reading: CaseReading;
  assessment: CaseAssessment;
}) {
  const styles = useStyles();
  const words = useWords();
  const view = usePaneState((state) => state.view);
  return (
    <>
      <Tabs />
      <Announcement assessment={assessment} />
      <div id="view" className={styles.panel} role="tabpanel" aria-labelledby={`tab-${view}`}>
        <Suspense fallback={<Spinner size="small" label={words.loadingPart} />}>
          {view === 'overview' && <Overview reading={reading} assessment={assessment} />}
          {view === 'findings' && <Findings reading={reading} assessment={assessment} />}
          {view === 'guide' && <Guide assessment={assessment} />}
          {view === 'policy' && <CompanyPolicy reading={reading} />}
          {view === 'send' && <Send reading={reading} assessment={assessment} />}
        </Suspense>
      </div>
    </>
  );
}
