import { mergeClasses } from '@fluentui/react-components';
import { useRef, type KeyboardEvent } from 'react';
import { countFindings } from '../../../core/rules/assessment/findingKind';
import { useActions, usePaneState, useWords } from '../../store/paneContext';
import type { PaneView } from '../../store/paneState';
import { TEST_IDS } from '../../testIds';
import { PANEL_ID } from './focusPanel';
import { tabAfter } from './tabAfter';
import { useTabStyles } from './tabStyles';
import { TabMenu } from './TabMenu';
import { useFittingTabs } from './useFittingTabs';

/**
 * The views, as tabs of the WAI-ARIA pattern; those that do not fit stand in a menu. Fluent's TabList and
 * Overflow would bring 45 kB for moving the focus among them.
 */
export function Tabs({ views, view }: { views: readonly PaneView[]; view: PaneView }) {
  const styles = useTabStyles();
  const words = useWords();
  const actions = useActions();
  const workbook = usePaneState((state) => state.workbook);
  const list = useRef<HTMLDivElement>(null);
  const ruler = useRef<HTMLDivElement>(null);
  const open = workbook.kind === 'case' ? countFindings(workbook.assessment.findings).toFix : 0;
  const labelOf = (each: PaneView): string =>
    each === 'findings' && open > 0 ? `${words.tabs[each]} ${open}` : words.tabs[each];
  const labels = views.map(labelOf);
  const { inBar, inMenu } = useFittingTabs(ruler, views, view, labels.join());
  const onKeyDown = (event: KeyboardEvent): void => {
    const next = tabAfter(inBar, view, event.key);
    if (next === null) return;
    event.preventDefault();
    actions.show(next);
    list.current?.querySelector<HTMLElement>(`#tab-${next}`)?.focus();
  };
  return (
    <div className={styles.bar}>
      <div ref={ruler} className={styles.ruler} aria-hidden="true">
        {labels.map((label) => (
          <span key={label} className={mergeClasses(styles.tab, styles.selected)}>
            {label}
          </span>
        ))}
      </div>
      <div
        ref={list}
        className={styles.list}
        role="tablist"
        aria-label={words.tabsLabel}
        onKeyDown={onKeyDown}
      >
        {inBar.map((each) => (
          <button
            key={each}
            type="button"
            role="tab"
            id={`tab-${each}`}
            aria-selected={each === view}
            aria-controls={PANEL_ID}
            tabIndex={each === view ? 0 : -1}
            className={mergeClasses(styles.tab, each === view && styles.selected)}
            data-testid={TEST_IDS.tab(each)}
            onClick={() => actions.show(each)}
          >
            {labelOf(each)}
          </button>
        ))}
      </div>
      {inMenu.length > 0 && <TabMenu views={inMenu} labelOf={labelOf} />}
    </div>
  );
}
