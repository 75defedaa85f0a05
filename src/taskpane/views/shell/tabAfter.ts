import type { PaneView } from '../../store/paneState';

/** The tab that a key leads to (WAI-ARIA tabs pattern: arrows go round, Home and End); null for other keys. */
export function tabAfter(tabs: readonly PaneView[], view: PaneView, key: string): PaneView | null {
  const last = tabs.length - 1;
  const index = tabs.indexOf(view);
  const targets: Readonly<Record<string, number>> = {
    ArrowRight: index === last ? 0 : index + 1,
    ArrowLeft: index === 0 ? last : index - 1,
    Home: 0,
    End: last,
  };
  const target = targets[key];
  return target === undefined ? null : (tabs[target] ?? null);
}
