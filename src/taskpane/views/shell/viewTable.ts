import { lazy, type ComponentType } from 'react';
import { PANE_VIEWS, type PaneView, type WorkbookState } from '../../store/paneState';
import { Overview } from '../overview/Overview';
import type { CaseViewProps } from './caseViewProps';

/** One view: what it draws, and in which workbooks it is offered. Its tab's word is `tabs` in the texts. */
export type ViewEntry =
  | { readonly offeredIn: 'case'; readonly View: ComponentType<CaseViewProps> }
  | { readonly offeredIn: 'otherBook' | 'anyBook'; readonly View: ComponentType };

/** A new view is one line here, one in PANE_VIEWS, and its tab's word. Only the first screen is not lazy. */
export const VIEWS: Readonly<Record<PaneView, ViewEntry>> = {
  notCase: {
    offeredIn: 'otherBook',
    View: lazy(() => import(/* webpackChunkName: "elsewhere" */ './NotCase')),
  },
  overview: { offeredIn: 'case', View: Overview },
  findings: {
    offeredIn: 'case',
    View: lazy(() => import(/* webpackChunkName: "findings" */ '../findings/Findings')),
  },
  guide: {
    offeredIn: 'case',
    View: lazy(() => import(/* webpackChunkName: "guide" */ '../guide/Guide')),
  },
  life: {
    offeredIn: 'case',
    View: lazy(() => import(/* webpackChunkName: "life" */ '../life/Life')),
  },
  send: {
    offeredIn: 'case',
    View: lazy(() => import(/* webpackChunkName: "send" */ '../send/Send')),
  },
  review: {
    offeredIn: 'case',
    View: lazy(() => import(/* webpackChunkName: "review" */ '../review/Review')),
  },
  vendor: {
    offeredIn: 'case',
    View: lazy(() => import(/* webpackChunkName: "vendor" */ '../vendor/Vendor')),
  },
  policy: {
    offeredIn: 'case',
    View: lazy(() => import(/* webpackChunkName: "policy" */ '../policy/CompanyPolicy')),
  },
  migrate: {
    offeredIn: 'case',
    View: lazy(() => import(/* webpackChunkName: "migrate" */ '../migrate/Migrate')),
  },
  register: {
    offeredIn: 'anyBook',
    View: lazy(() => import(/* webpackChunkName: "register" */ '../register/Register')),
  },
  newCase: {
    offeredIn: 'anyBook',
    View: lazy(() => import(/* webpackChunkName: "create-view" */ '../create/NewCase')),
  },
};

/** The views of a workbook in the order of their tabs. */
export function offeredViews(kind: WorkbookState['kind']): readonly PaneView[] {
  return PANE_VIEWS.filter((view) => {
    const { offeredIn } = VIEWS[view];
    return offeredIn === 'anyBook' || offeredIn === (kind === 'case' ? 'case' : 'otherBook');
  });
}
