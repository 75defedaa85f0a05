/** Tabs in the bar and those behind the menu button. */
export interface FittedTabs<T> {
  readonly inBar: readonly T[];
  readonly inMenu: readonly T[];
}

/**
 * As many tabs as the bar has room for, in order; the one that is shown always stays in the bar.
 * @param widthOf width of a tab in pixels
 * @param menuWidth width of the menu button, which takes room only when it is needed
 */
export function fittingTabs<T>(
  tabs: readonly T[],
  shown: T,
  room: number,
  menuWidth: number,
  widthOf: (tab: T) => number,
): FittedTabs<T> {
  const sum = (list: readonly T[]) => list.reduce((total, tab) => total + widthOf(tab), 0);
  if (sum(tabs) <= room) return { inBar: tabs, inMenu: [] };
  const inBar = [shown];
  for (const tab of tabs) {
    if (tab === shown) continue;
    if (sum([...inBar, tab]) > room - menuWidth) break;
    inBar.push(tab);
  }
  return {
    inBar: tabs.filter((tab) => inBar.includes(tab)),
    inMenu: tabs.filter((tab) => !inBar.includes(tab)),
  };
}
