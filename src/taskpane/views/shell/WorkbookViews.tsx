import { makeStyles } from '@fluentui/react-components';
import { Suspense } from 'react';
import { useLanguage, usePaneState, useWords } from '../../store/paneContext';
import type { PaneView, WorkbookState } from '../../store/paneState';
import { Waiting } from '../parts/Waiting';
import { Announcement } from './Announcement';
import { ErrorBoundary } from './ErrorBoundary';
import { PANEL_ID } from './focusPanel';
import { Tabs } from './Tabs';
import { usePanelFocus } from './usePanelFocus';
import { offeredViews, VIEWS } from './viewTable';

const useStyles = makeStyles({
  panel: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: '20px',
    padding: '12px 16px 24px',
    // The panel takes the focus when another view comes; what it holds shows its own focus.
    ':focus': { outlineStyle: 'none' },
  },
});

type ReadWorkbook = Extract<WorkbookState, { readonly kind: 'case' | 'notCase' }>;

/** Tabs and the view that is shown. A view that fails leaves the tabs and the other views usable. */
export default function WorkbookViews({ workbook }: { workbook: ReadWorkbook }) {
  const styles = useStyles();
  const words = useWords();
  const language = useLanguage();
  const wanted = usePaneState((state) => state.view);
  const offered = offeredViews(workbook.kind);
  const view = offered.find((each) => each === wanted) ?? offered[0];
  usePanelFocus(view);
  if (view === undefined) return null;
  const hasTabs = offered.length > 1;
  return (
    <>
      {hasTabs && <Tabs views={offered} view={view} />}
      {workbook.kind === 'case' && <Announcement assessment={workbook.assessment} />}
      <div
        id={PANEL_ID}
        className={styles.panel}
        tabIndex={0}
        {...(hasTabs && { role: 'tabpanel', 'aria-labelledby': `tab-${view}` })}
      >
        <ErrorBoundary key={view} language={language}>
          <Suspense fallback={<Waiting label={words.loadingPart} />}>
            <ViewOf view={view} workbook={workbook} />
          </Suspense>
        </ErrorBoundary>
      </div>
    </>
  );
}

function ViewOf({ view, workbook }: { view: PaneView; workbook: ReadWorkbook }) {
  const entry = VIEWS[view];
  if (entry.offeredIn !== 'case') return <entry.View />;
  if (workbook.kind !== 'case') return null;
  return <entry.View reading={workbook.reading} assessment={workbook.assessment} />;
}
