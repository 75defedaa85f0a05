import { FluentProvider, makeStyles, type Theme } from '@fluentui/react-components';
import { lazy, Suspense, useEffect } from 'react';
import { useLanguage, usePaneState, useWords } from '../../store/paneContext';
import type { WorkbookState } from '../../store/paneState';
import { TEST_IDS } from '../../testIds';
import { Waiting } from '../parts/Waiting';
import { Busy } from './Busy';
import { ErrorBoundary } from './ErrorBoundary';
import { Failure } from './Failure';
import { Header } from './Header';
import { NoticeBar } from './NoticeBar';

const WorkbookViews = lazy(() => import(/* webpackChunkName: "case" */ './WorkbookViews'));

const useStyles = makeStyles({
  // Japanese breaks between phrases where the browser knows them; no line is left with a single sign.
  pane: { minHeight: '100vh', wordBreak: 'auto-phrase' as 'normal', textWrap: 'pretty' },
  loading: { padding: '32px 16px' },
});

/** The whole pane. */
export function Pane({ theme }: { theme: Theme }) {
  const styles = useStyles();
  const language = useLanguage();
  const workbook = usePaneState((state) => state.workbook);
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  return (
    <FluentProvider theme={theme} className={styles.pane} data-testid={TEST_IDS.pane}>
      <ErrorBoundary language={language}>
        <Header />
        <Busy />
        <main>
          <NoticeBar />
          <WorkbookView workbook={workbook} />
        </main>
      </ErrorBoundary>
    </FluentProvider>
  );
}

function WorkbookView({ workbook }: { workbook: WorkbookState }) {
  const styles = useStyles();
  const words = useWords();
  const waiting = (
    <div className={styles.loading} data-testid={TEST_IDS.loading}>
      <Waiting label={words.loading} />
    </div>
  );
  switch (workbook.kind) {
    case 'loading':
      return waiting;
    case 'error':
      return <Failure error={workbook.error} />;
    case 'notCase':
    case 'case':
      return (
        <Suspense fallback={waiting}>
          <WorkbookViews workbook={workbook} />
        </Suspense>
      );
  }
}
