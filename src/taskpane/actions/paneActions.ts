import type { ReviewRole } from '../../core/review/submissions';
import type { CellPlace } from '../../core/model/reading';
import type { SheetKey } from '../../core/model/terms';
import type { Digest } from '../../core/review/digest';
import type { PolicyDraft } from '../../core/policy/policyDraft';
import type { WorkbookPort } from '../../workbook/port';
import type { Store } from '../store/createStore';
import type { FindingFilter, HintKey, PaneState, PaneView, SendChoices } from '../store/paneState';
import type { ReviewState } from '../store/reviewState';
import type { LoadFiles, WriteBook } from '../tasks/desk';
import { fileCheck, type LookAtFile } from './fileCheck';
import { loadWords } from '../text/readerWords';
import { goToCell } from './goToCell';
import { judging, type JudgeWith } from './judging';
import { openCase } from './openCase';
import { taskRunner, type TaskRunner } from './runTask';
import { toNotice } from './toNotice';

/** Everything that a view may ask for. Failures end up in the state, never in the view. */
export interface PaneActions extends TaskRunner {
  open(): Promise<void>;
  refresh(): Promise<void>;
  goTo(place: CellPlace): Promise<void>;
  openSheet(sheetKey: SheetKey): Promise<void>;
  show(view: PaneView): void;
  showFindings(filter: FindingFilter): void;
  /** Shows the other language as soon as its words are there; until then, and without them, nothing changes. */
  switchLanguage(): Promise<void>;
  setRecipients(recipients: string): void;
  setOnPurpose(isOnPurpose: boolean): void;
  chooseSending(change: Partial<SendChoices>): void;
  /** Looks at the bytes of the open workbook. */
  checkFile(look: LookAtFile): Promise<void>;
  closeNotice(): void;
  closeHint(hint: HintKey): void;
  setPolicyDraft(policyDraft: PolicyDraft | null): void;
  setReview(change: Partial<ReviewState>): void;
  setRole(role: ReviewRole): void;
  /** SHA-256, for whoever compares with a seal. */
  readonly digest: Digest;
}

/** What the pane is given beside the workbook. */
export interface PaneParts {
  /** Decides the case (core). */
  readonly judge: JudgeWith;
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
  { judge, write, files, digest }: PaneParts,
): PaneActions {
  const set = (change: Partial<PaneState>) => store.update((state) => ({ ...state, ...change }));
  const judged = judging(port, judge);
  const opened = openCase(store, port, judged);
  const tools = { port, files, assess: judged.assess, digest };
  const tasks = taskRunner(store, { ...tools, write }, opened.refresh);
  const goTo = (place: CellPlace): Promise<void> => goToCell(store, port, place);
  return {
    ...tasks,
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
    switchLanguage: async () => {
      const language = store.get().language === 'ja' ? 'en' : 'ja';
      try {
        await loadWords(language);
        set({ language });
      } catch (error) {
        set({ notice: toNotice(error) });
      }
    },
    setRecipients: (recipients) => {
      set({ recipients });
      tasks.forget('send');
    },
    setOnPurpose: (isOnPurpose) => {
      set({ isOnPurpose });
      tasks.forget('send');
    },
    closeNotice: () => set({ notice: null }),
    closeHint: (hint) => store.update((state) => ({ ...state, closedHints: [...state.closedHints, hint] })),
    chooseSending: (change) => {
      store.update((state) => ({ ...state, sendChoices: { ...state.sendChoices, ...change } }));
      tasks.forget('send');
    },
    checkFile: fileCheck(store, tools),
    setPolicyDraft: (policyDraft) => set({ policyDraft }),
    setReview: (change) => store.update((state) => ({ ...state, review: { ...state.review, ...change } })),
    setRole: (role) => set({ role }),
    digest,
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
