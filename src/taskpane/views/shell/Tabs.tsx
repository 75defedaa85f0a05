import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useRef, type KeyboardEvent } from 'react';
import { countFindings } from '../../review/findingKind';
import { useActions, usePaneState, useWords } from '../../store/paneContext';
import { PANE_VIEWS } from '../../store/paneState';
import { TEST_IDS } from '../../testIds';
import { tabAfter } from './tabAfter';

const useStyles = makeStyles({
  tabs: { display: 'flex', padding: '0 8px', borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  tab: {
    padding: '8px 8px 6px',
    fontFamily: 'inherit',
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    color: tokens.colorNeutralForeground2,
    whiteSpace: 'nowrap',
    background: 'none',
    border: 'none',
    borderBottom: '2px solid transparent',
    cursor: 'pointer',
    ':hover': { color: tokens.colorNeutralForeground1 },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  selected: {
    color: tokens.colorNeutralForeground1,
    fontWeight: tokens.fontWeightSemibold,
    borderBottomColor: tokens.colorCompoundBrandStroke,
  },
});

/**
 * The four views, as tabs of the WAI-ARIA pattern. Fluent's TabList would bring 45 kB for moving the
 * focus among them.
 */
export function Tabs() {
  const styles = useStyles();
  const words = useWords();
  const actions = useActions();
  const view = usePaneState((state) => state.view);
  const workbook = usePaneState((state) => state.workbook);
  const list = useRef<HTMLDivElement>(null);
  const open = workbook.kind === 'case' ? countFindings(workbook.assessment.findings).toFix : 0;
  const onKeyDown = (event: KeyboardEvent): void => {
    const next = tabAfter(view, event.key);
    if (next === null) return;
    event.preventDefault();
    actions.show(next);
    list.current?.querySelector<HTMLElement>(`#tab-${next}`)?.focus();
  };
  return (
    <div ref={list} className={styles.tabs} role="tablist" aria-label={words.tabsLabel} onKeyDown={onKeyDown}>
      {PANE_VIEWS.map((each) => (
        <button
          key={each}
          type="button"
          role="tab"
          id={`tab-${each}`}
          aria-selected={each === view}
          aria-controls="view"
          tabIndex={each === view ? 0 : -1}
          className={mergeClasses(styles.tab, each === view && styles.selected)}
          data-testid={TEST_IDS.tab(each)}
          onClick={() => actions.show(each)}
        >
          {words.tabs[each]}
          {each === 'findings' && open > 0 && ` ${open}`}
        </button>
      ))}
    </div>
  );
}
