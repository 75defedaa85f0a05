import type { CellPlace } from '../../core/model/reading';
import type { SheetKey } from '../../core/model/terms';
import type { Digest } from '../../core/review/digest';
import type { PolicyDraft } from '../../core/policy/policyDraft';
import type { WorkbookPort } from '../../workbook/port';
import type { Store } from '../store/createStore';
import type { FindingFilter, HintKey, PaneState, PaneView, SendChoices } from '../store/paneState';
import type { LoadFiles, SendTools } from '../sending/sendOrder';
import type { SendReview } from '../sending/sendReview';
import { attempt, type Attempt } from './attempt';
import type { ReviewState } from '../store/reviewState';
import { caseCreation, type CreationOrder, type WriteBook } from './caseCreation';
import { runChange, type ChangeOutcome, type WorkbookChange } from './changeWorkbook';
import { fileCheck, type LookAtFile } from './fileCheck';
import { goToCell } from './goToCell';
import { requestReview } from './requestReview';
import { openCase, type Assess } from './openCase';
import { runReview, type ReviewWork } from './reviewDesk';
import { asWorkbookError } from './toNotice';

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
  chooseSending(change: Partial<SendChoices>): void;
  /** Looks at the bytes of the open workbook. */
  checkFile(look: LookAtFile): Promise<void>;
  closeNotice(): void;
  closeHint(hint: HintKey): void;
  requestReview(send: SendReview): Promise<void>;
  reportCopy(isCopied: boolean): void;
  setPolicyDraft(policyDraft: PolicyDraft | null): void;
  /** Lets a view write; the workbook is read again once it has. */
  changeWorkbook(change: WorkbookChange): Promise<ChangeOutcome>;
  /** Does something of a view's own with the workbook and reads it again; a failure is an outcome. */
  attempt<Result>(work: (tools: SendTools) => Promise<Result>): Promise<Attempt<Result>>;
  createCase(order: CreationOrder): Promise<void>;
  cancelCreation(): void;
  /** Lets a view that brings its own steps work with the workbook; what fails is a WorkbookError. */
  readonly withWorkbook: <T>(work: (port: WorkbookPort) => Promise<T>) => Promise<T>;
  setReview(change: Partial<ReviewState>): void;
  /** Does something about the review; one thing at a time. */
  review(work: ReviewWork): Promise<void>;
  /** SHA-256, for whoever compares with a seal. */
  readonly digest: Digest;
}

/** What the pane is given beside the workbook. */
export interface PaneParts {
  /** Decides the case (core). */
  readonly assess: Assess;
  /** Makes the file of a new workbook. */
  readonly write: WriteBook;
  /** Works on the bytes of workbooks. */
  readonly files: LoadFiles;
  /** SHA-256 of the platform. */
  readonly digest: Digest;
}

/** The pane's actions: the edge at which errors are caught, once, and turned into what the user reads. */
export function createActions(
  store: Store<PaneState>,
  port: WorkbookPort,
  { assess, write, files, digest }: PaneParts,
): PaneActions {
  const set = (change: Partial<PaneState>) => store.update((state) => ({ ...state, ...change }));
  const opened = openCase(store, port, assess);
  const tools: SendTools = { port, files, assess, digest };
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
      const { firstOpenPlace } = await import(
        /* webpackChunkName: "case" */ '../../core/rules/assessment/firstOpenPlace'
      );
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
    chooseSending: (change) =>
      store.update((state) => ({
        ...state,
        sendChoices: { ...state.sendChoices, ...change },
        sending: { stage: 'idle' },
      })),
    checkFile: fileCheck(store, tools),
    requestReview: async (send) => {
      await requestReview(store, tools, send);
      // The line of the log is the add-in's own edit, which nobody reports.
      await opened.refresh();
    },
    attempt: (work) => attempt(tools, work, opened.refresh),
    setPolicyDraft: (policyDraft) => set({ policyDraft }),
    changeWorkbook: async (change) => {
      const outcome = await runChange(port, change);
      if (outcome.kind === 'done') await opened.refresh();
      return outcome;
    },
    createCase: creation.create,
    cancelCreation: creation.cancel,
    withWorkbook: async (work) => {
      try {
        return await work(port);
      } catch (error) {
        throw asWorkbookError(error);
      }
    },
    setReview: (change) => store.update((state) => ({ ...state, review: { ...state.review, ...change } })),
    review: (work) => runReview(store, work, { ...tools, refresh: opened.refresh }),
    digest,
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
