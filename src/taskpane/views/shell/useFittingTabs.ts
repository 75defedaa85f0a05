import { useLayoutEffect, useState, type RefObject } from 'react';
import type { PaneView } from '../../store/paneState';
import { fittingTabs, type FittedTabs } from './fittingTabs';

/** Room for the menu button. */
const MENU_WIDTH = 40;

/**
 * Measures the tabs in a copy of the bar that is not shown, whenever the pane or their words change.
 * @param ruler the copy: one child per view, in order
 */
export function useFittingTabs(
  ruler: RefObject<HTMLElement | null>,
  views: readonly PaneView[],
  shown: PaneView,
  words: string,
): FittedTabs<PaneView> {
  const [sizes, setSizes] = useState<{ readonly room: number; readonly widths: readonly number[] } | null>(
    null,
  );
  useLayoutEffect(() => {
    const element = ruler.current;
    if (element === null) return;
    const measure = (): void => {
      const widths = [...element.children].map((child) => child.getBoundingClientRect().width);
      setSizes({ room: element.clientWidth, widths });
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, [ruler, words]);
  if (sizes === null) return { inBar: views, inMenu: [] };
  const widthOf = (view: PaneView): number => sizes.widths[views.indexOf(view)] ?? 0;
  return fittingTabs(views, shown, sizes.room, MENU_WIDTH, widthOf);
}
