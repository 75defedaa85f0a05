import { useEffect, useRef } from 'react';
import type { PaneView } from '../../store/paneState';
import { focusPanel } from './focusPanel';

/** Follows the user into another view; whoever walks along the tabs stays on them. */
export function usePanelFocus(view: PaneView | undefined): void {
  const before = useRef(view);
  useEffect(() => {
    if (before.current === view) return;
    before.current = view;
    if (document.activeElement?.getAttribute('role') !== 'tab') focusPanel();
  }, [view]);
}
