import type { CaseAssessment } from '../../core/assessment/assessment';
import type { CaseReading, CellPlace } from '../../core/assessment/reading';
import type { CompanyPolicyFile } from '../../core/policy/companyPolicyFile';
import type { SheetKey } from '../../core/guide/terms';
import type { WorkbookPort } from '../../workbook/port';
import type { Store } from '../store/createStore';
import type { FindingFilter, HintKey, PaneState, PaneView, PolicyDraft } from '../store/paneState';
import { caseCreation, type CreationOrder, type WriteBook } from './caseCreation';
import { runChange, type ChangeOutcome, type WorkbookChange } from './changeWorkbook';
import { goToCell } from './goToCell';
import { runPolicySave, type PolicyOutcome, type SavePolicy } from './policyOutcome';
import { openCase, type Assess } from './openCase';

/** How to send; loaded only when the user gets to it. */
export type SendReview = (port: WorkbookPort, review: ReviewOrder) => Promise<{ readonly fileName: string }>;

/** All that a review request is made from. */
export interface ReviewOrder {
  readonly reading: CaseReading;
  readonly assessment: CaseAssessment;
  readonly state: Pick<PaneState, 'language' | 'recipients' | 'isOnPurpose'>;
}

/** Everything that a view may ask for. Failures end up in the state, never in the view. */
export interface PaneActions {
  open(): Promise<void>;
  refresh(): Promise<void>;
  goTo(place: CellPlace): Promise<void>;
  openSheet(sheetKey: SheetKey): Promise<void>;
  show(view: PaneView): void;
  showFindings(filter: FindingFilter): void;
  switchLanguage(): void;
  setRecipients(recipients: string): void;
  setOnPurpose(isOnPurpose: boolean): void;
  closeNotice(): void;
  closeHint(hint: HintKey): void;
  requestReview(send: SendReview): Promise<void>;
  reportCopy(isCopied: boolean): void;
  setPolicyDraft(policyDraft: PolicyDraft | null): void;
  savePolicy(file: CompanyPolicyFile, save: SavePolicy): Promise<PolicyOutcome>;
  /** Lets a view write; the workbook is read again once it has. */
  changeWorkbook(change: WorkbookChange): Promise<ChangeOutcome>;
  createCase(order: CreationOrder): Promise<void>;
  cancelCreation(): void;
}

/**
 * The pane's actions: the edge at which errors are caught, once, and turned into what the user reads.
 * @param assess decides the case (core)
 * @param write makes the file of a new workbook
 */
export function createActions(
  store: Store<PaneState>,
  port: WorkbookPort,
  assess: Assess,
  write: WriteBook,
): PaneActions {
  const set = (change: Partial<PaneState>) => store.update((state) => ({ ...state, ...change }));
  const opened = openCase(store, port, assess);
  const creation = caseCreation(store, port, write, opened.refresh);
  const goTo = (place: CellPlace): Promise<void> => goToCell(store, port, place);
  return {
    open: opened.open,
    refresh: opened.refresh,
    goTo,
    openSheet: async (sheetKey) => {
      const { workbook } = store.get();
      if (workbook.kind !== 'case') return;
      // The rules on phases travel with the case, not with the empty pane.
      const { firstOpenPlace } = await import(/* webpackChunkName: "case" */ './firstOpenPlace');
      const place = firstOpenPlace(workbook, sheetKey);
      if (place !== null) await goTo(place);
    },
    show: (view) => {
      set({ view });
      if (view === 'send') prefillRecipients(store);
      // What is about to be sent is checked as it stands now, calculated cells included.
      if (view === 'send') void opened.refresh();
    },
    showFindings: (filter) => set({ view: 'findings', filter }),
    switchLanguage: () =>
      store.update((state) => ({ ...state, language: state.language === 'ja' ? 'en' : 'ja' })),
    setRecipients: (recipients) => set({ recipients, sending: { stage: 'idle' } }),
    setOnPurpose: (isOnPurpose) => set({ isOnPurpose, sending: { stage: 'idle' } }),
    closeNotice: () => set({ notice: null }),
    closeHint: (hint) => store.update((state) => ({ ...state, closedHints: [...state.closedHints, hint] })),
    requestReview: (send) => requestReview(store, port, send),
    setPolicyDraft: (policyDraft) => set({ policyDraft }),
    savePolicy: async (file, save) => {
      const outcome = await runPolicySave(store, port, file, save);
      if (outcome.kind === 'saved') await opened.refresh();
      return outcome;
    },
    changeWorkbook: async (change) => {
      const outcome = await runChange(port, change);
      if (outcome.kind === 'done') await opened.refresh();
      return outcome;
    },
    createCase: creation.create,
    cancelCreation: creation.cancel,
    reportCopy: (isCopied) => set({ sending: { stage: isCopied ? 'copied' : 'copyFailed' } }),
  };
}

/** Whom the company's policy names, unless the user has named somebody. */
function prefillRecipients(store: Store<PaneState>): void {
  store.update((state) =>
    state.workbook.kind === 'case' && state.recipients === ''
      ? { ...state, recipients: state.workbook.assessment.policy.mail.recipients.join(', ') }
      : state,
  );
}

async function requestReview(store: Store<PaneState>, port: WorkbookPort, send: SendReview): Promise<void> {
  const state = store.get();
  if (state.workbook.kind !== 'case' || state.sending.stage === 'working') return;
  const { reading, assessment } = state.workbook;
  const set = (sending: PaneState['sending']) => store.update((now) => ({ ...now, sending }));
  set({ stage: 'working' });
  try {
    const { fileName } = await send(port, { reading, assessment, state });
    set({ stage: 'done', fileName });
  } catch (error) {
    set({ stage: 'failed', error: error instanceof Error ? error : new Error(String(error)) });
  }
}
