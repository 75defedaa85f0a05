import type { CaseAssessment } from '../../core/assessment/assessment';
import type { CaseReading, Unplaced } from '../../core/assessment/reading';
import type { Language } from '../../core/guide/language';
import type { Policy } from '../../core/guide/policy';
import type { PolicyRecord } from '../../core/policy/companyPolicyFile';
import type { HostFacts, WorkbookError } from '../../workbook/port';

export const PANE_VIEWS = ['overview', 'findings', 'guide', 'send'] as const;
/** The company's policy is reached from the overview; it has no tab. */
export type PaneView = (typeof PANE_VIEWS)[number] | 'policy';

export const FINDING_FILTERS = ['all', 'toFix', 'contradiction', 'suggestion'] as const;
export type FindingFilter = (typeof FINDING_FILTERS)[number];

/** A policy that is being edited, with the record of its change. */
export interface PolicyDraft {
  readonly policy: Policy;
  readonly record: PolicyRecord;
}

/** What the pane knows of the open workbook. Always derived from it, never kept beside it. */
export type WorkbookState =
  | { readonly kind: 'loading' }
  | { readonly kind: 'notCase'; readonly missing: readonly Unplaced[] }
  | { readonly kind: 'case'; readonly reading: CaseReading; readonly assessment: CaseAssessment }
  | { readonly kind: 'error'; readonly error: WorkbookError };

/** How far the making of the draft has come. */
export type SendingState =
  | { readonly stage: 'idle' }
  | { readonly stage: 'working' }
  | { readonly stage: 'done'; readonly fileName: string }
  | { readonly stage: 'failed'; readonly error: Error }
  | { readonly stage: 'copied' }
  | { readonly stage: 'copyFailed' };

/** A message above the views until it is closed. */
export interface Notice {
  readonly intent: 'error' | 'warning';
  readonly code: WorkbookError['code'] | 'noWatch';
  readonly detail: string;
}

/** View state and what was read; nothing else lives in the pane. */
export interface PaneState {
  readonly host: HostFacts;
  readonly language: Language;
  readonly workbook: WorkbookState;
  readonly isReading: boolean;
  readonly view: PaneView;
  readonly filter: FindingFilter;
  /** Item of the selected row. */
  readonly itemId: string | null;
  readonly notice: Notice | null;
  /** Text of the recipients field; kept while the pane is open. */
  readonly recipients: string;
  readonly isOnPurpose: boolean;
  readonly sending: SendingState;
  /** Policy that is being edited; null until somebody does. */
  readonly policyDraft: PolicyDraft | null;
}

/** The pane as it starts. */
export function initialState(host: HostFacts): PaneState {
  return {
    host,
    language: host.language,
    workbook: { kind: 'loading' },
    isReading: true,
    view: 'overview',
    filter: 'all',
    itemId: null,
    notice: null,
    recipients: '',
    isOnPurpose: false,
    sending: { stage: 'idle' },
    policyDraft: null,
  };
}
