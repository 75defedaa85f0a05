import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useEffect, useRef, useState, type FocusEvent, type KeyboardEvent } from 'react';
import { useActions, useWords } from '../../store/paneContext';
import type { PaneView } from '../../store/paneState';
import { TEST_IDS } from '../../testIds';
import { MoreIcon } from '../parts/icons';
import { menuIndexAfter } from './menuIndexAfter';
import { useTabStyles } from './tabStyles';

const useStyles = makeStyles({
  box: { position: 'relative', flexShrink: 0 },
  button: { display: 'flex', height: '100%', alignItems: 'center', justifyContent: 'center', width: '36px' },
  menu: {
    position: 'absolute',
    right: 0,
    top: '100%',
    zIndex: 1,
    minWidth: '140px',
    padding: '4px',
    background: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    boxShadow: tokens.shadow8,
  },
  item: { display: 'block', width: '100%', textAlign: 'left', borderBottomStyle: 'none', padding: '8px' },
});

/** The views that have no room in the bar, in a menu of the WAI-ARIA pattern. */
export function TabMenu({
  views,
  labelOf,
}: {
  views: readonly PaneView[];
  labelOf: (view: PaneView) => string;
}) {
  const styles = useStyles();
  const tab = useTabStyles();
  const words = useWords();
  const actions = useActions();
  const [isOpen, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const menu = useRef<HTMLDivElement>(null);
  const items = (): HTMLElement[] => [...(menu.current?.querySelectorAll<HTMLElement>('button') ?? [])];
  useEffect(() => {
    if (isOpen) menu.current?.querySelector<HTMLElement>('button')?.focus();
  }, [isOpen]);
  const close = (): void => {
    setOpen(false);
    button.current?.focus();
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === 'Escape' || event.key === 'Tab') {
      // Kept from office.js, which would leave the pane with Esc and jump on from the button with Tab.
      event.stopPropagation();
      event.preventDefault();
      close();
      return;
    }
    const list = items();
    const next = menuIndexAfter(list.indexOf(document.activeElement as HTMLElement), list.length, event.key);
    if (next === null) return;
    event.preventDefault();
    list[next]?.focus();
  };
  const onBlur = (event: FocusEvent): void => {
    if (!event.currentTarget.contains(event.relatedTarget)) setOpen(false);
  };
  return (
    <div className={styles.box} onBlur={onBlur}>
      <button
        ref={button}
        type="button"
        className={mergeClasses(tab.tab, styles.button)}
        aria-label={words.tabsMore}
        title={words.tabsMore}
        aria-haspopup="menu"
        aria-expanded={isOpen}
        data-testid={TEST_IDS.tabMenu}
        onClick={() => setOpen(!isOpen)}
      >
        <MoreIcon />
      </button>
      {isOpen && (
        <div ref={menu} className={styles.menu} role="menu" aria-label={words.tabsMore} onKeyDown={onKeyDown}>
          {views.map((view) => (
            <button
              key={view}
              type="button"
              role="menuitem"
              tabIndex={-1}
              className={mergeClasses(tab.tab, styles.item)}
              data-testid={TEST_IDS.tab(view)}
              onClick={() => {
                setOpen(false);
                actions.show(view);
              }}
            >
              {labelOf(view)}
            </button>
          ))}
        </div>
      )}
    </div>
  );
}
