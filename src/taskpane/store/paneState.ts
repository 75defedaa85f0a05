import type { CaseAssessment } from '../../core/rules/assessment/assessment';
import { FINDING_KINDS } from '../../core/model/finding';
import type { CaseReading, CellPlace, Unplaced } from '../../core/model/reading';
import type { Language } from '../../core/model/language';
import type { PolicyDraft } from '../../core/policy/policyDraft';
import type { ReviewRole } from '../../core/review/submissions';
import type { FileFacts } from '../../core/review/fileFacts';
import type { HostFacts, WorkbookError } from '../../workbook/port';
import type { SendWay } from '../sending/sendOrder';
import { NO_REVIEW, type ReviewState } from './reviewState';
import type { Tasks } from './tasks';

/** All views in the order of their tabs; views/shell/viewTable.ts says what each one is. */
export const PANE_VIEWS = [
  'notCase',
  'overview',
  'findings',
  'guide',
  'life',
  'send',
  'review',
  'vendor',
  'policy',
  'migrate',
  'register',
  'newCase',
] as const;
export type PaneView = (typeof PANE_VIEWS)[number];

export const FINDING_FILTERS = ['all', ...FINDING_KINDS] as const;
export type FindingFilter = (typeof FINDING_FILTERS)[number];

/** Hints for the first time; each is closed once and for all. */
export const HINT_KEYS = ['overview', 'findings', 'guide'] as const;
export type HintKey = (typeof HINT_KEYS)[number];

/** What the pane knows of the open workbook. Always derived from it, never kept beside it. */
export type WorkbookState =
  | { readonly kind: 'loading' }
  | { readonly kind: 'notCase'; readonly missing: readonly Unplaced[] }
  | { readonly kind: 'case'; readonly reading: CaseReading; readonly assessment: CaseAssessment }
  | { readonly kind: 'error'; readonly error: WorkbookError };

/** What the bytes of the open workbook say; looked at when the request for review is shown. */
export type FileCheck = { readonly stage: 'idle' | 'working' } | ({ readonly stage: 'done' } & FileLook);

/** What a look at the file came to. */
export interface FileLook {
  /** null where no copy of the workbook can be made. */
  readonly facts: FileFacts | null;
  /** Why not. */
  readonly error: Error | null;
  /** Number that the next submission carries; null where the workbook keeps no record of them. */
  readonly number: number | null;
}

/** What a person chose about sending. */
export interface SendChoices {
  /** null: the first way that works here. */
  readonly way: SendWay | null;
  /** Names and paths are taken out of the copy. */
  readonly isCleaned: boolean;
  /** Who sends; null: the applicant of the cover. */
  readonly sender: string | null;
}

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
  /** On the way to a cell. */
  readonly isGoing: boolean;
  /** Cell that the user was last led to, for those who do not see the grid. */
  readonly visited: CellPlace | null;
  readonly view: PaneView;
  readonly filter: FindingFilter;
  /** Item of the selected row. */
  readonly itemId: string | null;
  readonly notice: Notice | null;
  /** Text of the recipients field; kept while the pane is open. */
  readonly recipients: string;
  readonly isOnPurpose: boolean;
  readonly sendChoices: SendChoices;
  readonly fileCheck: FileCheck;
  /** What was asked for of the workbook. */
  readonly tasks: Tasks;
  readonly closedHints: readonly HintKey[];
  /** Which side uses this machine; null until it was asked. */
  readonly role: ReviewRole | null;
  /** Policy that is being edited; null until somebody does. */
  readonly policyDraft: PolicyDraft | null;
  readonly review: ReviewState;
}

/** What outlives a reload; everything else comes from the workbook. */
export type Remembered = Pick<
  PaneState,
  'language' | 'view' | 'filter' | 'itemId' | 'recipients' | 'closedHints' | 'role'
>;

/** The pane as it starts, or as it was before a reload. */
export function initialState(host: HostFacts, remembered: Partial<Remembered> = {}): PaneState {
  return {
    host,
    language: host.language,
    workbook: { kind: 'loading' },
    isReading: true,
    isGoing: false,
    visited: null,
    view: 'overview',
    filter: 'all',
    itemId: null,
    notice: null,
    recipients: '',
    isOnPurpose: false,
    sendChoices: { way: null, isCleaned: true, sender: null },
    fileCheck: { stage: 'idle' },
    tasks: {},
    closedHints: [],
    role: null,
    policyDraft: null,
    review: NO_REVIEW,
    ...remembered,
  };
}
