import { FaultPlan } from '../faults/faults';
import { registerFunctions } from '../functions/registerFunctions';
import { createGrid } from '../grid/createGrid';
import { writeChoices, type Choices } from './choices';
import type { Layout } from './layout';
import { openBook, type OpenBook } from './openBook';
import { acceptDrops } from './acceptDrops';
import { showCreated } from './createdBook';
import type { CreatedWorkbook } from '../excel/bookExtras';
import { partsOfPage } from './moveByF6';
import { previewApi, type PreviewApi } from './previewApi';
import { saveAs } from './saveAs';
import { pageUrl, type StartFiles } from './startFiles';
import type { Texts } from './texts';
import { fillToolbar } from './toolbar';

const NAMESPACE = 'IIOT';
const REVIEW_COMMAND = 'requestReview';
/** A pane that does not load is not waited for. */
const LONGEST_HOLD = 5_000;

export interface PreviewStart {
  readonly layout: Layout;
  readonly texts: Texts;
  readonly choices: Choices;
  readonly isSecure: boolean;
  readonly files: StartFiles;
}

/** Puts the preview into the page and opens what the address asks for. */
export async function startPreview({
  layout,
  texts,
  choices,
  isSecure,
  files,
}: PreviewStart): Promise<PreviewApi> {
  const { api, addFunction, calculations, drawn, paint, rebuildLooks } = createGrid(
    layout.grid,
    choices.language,
  );
  const functions = await files.functions;
  const parts = partsOfPage(layout.header, layout.grid, layout.pane);

  const faults = new FaultPlan();
  const usedMembers = new Set<string>();
  let addin = choices.addin;
  let role = choices.role;
  /** Until the reviewer enables editing: nothing can be changed, nothing is calculated, no add-in runs. */
  let isProtected = false;
  const runsAddin = (): boolean => addin && !isProtected;
  let current: OpenBook | undefined;
  let ready: Promise<void> = Promise.resolve();
  let registered: { dispose(): void } | undefined;

  const show = async (bytes: Uint8Array, fileName: string): Promise<void> => {
    layout.tell(texts.loading, 'progress');
    isProtected = role === 'reviewer';
    const previous = current;
    const opened = openBook({
      api,
      grid: layout.grid,
      calculations,
      bytes,
      fileName,
      kind: choices.host,
      theme: choices.theme,
      requirements: choices.requirements,
      faults,
      usedMembers,
      url: pageUrl(choices.host === 'web' ? 'taskpane.html' : 'pane-desktop.html'),
      locale: choices.language === 'ja' ? 'ja-JP' : 'en-US',
      ...(role === 'reviewer' ? { userName: texts.reviewerName } : {}),
      isReadOnly: () => isProtected,
      onLocked: () => layout.tellBriefly(texts.locked),
      onCreated: offerCreated,
      onRuntimeState: (state) => layout.showPane(runsAddin() && state !== 'Hidden' && state !== 'Background'),
    });
    current = opened;
    paint(opened.host.book.workbook.getId(), () => isCalculating(opened));
    if (previous !== undefined) {
      previous.dispose();
      rebuildLooks(opened.host.book.workbook.getId());
    }
    registered ??= registerFunctions(addFunction, NAMESPACE, functions, () =>
      runsAddin() && choices.requirements !== 'old' ? current?.host.functions.valueOf : undefined,
    );
    showAddin();
    if (isProtected) layout.offer(texts.protectedView, texts.enableEditing, () => void enable(opened));
    else await enable(opened);
    await drawn;
  };

  /** A window that opens by itself is what browsers stop. */
  const offerCreated = (created: CreatedWorkbook): void =>
    layout.offer(texts.created, texts.openCreated, () => {
      layout.tell('');
      showCreated(created, writeChoices({ ...choices, addin, template: 'blank', role: 'applicant' }));
    });

  const enable = async (opened: OpenBook): Promise<void> => {
    isProtected = false;
    showAddin();
    const { calculation } = opened.host;
    // Both want the page's one thread, and what is calculated asks the pane for its functions.
    const release = calculation.hold();
    const attached = addin ? attach(opened) : Promise.resolve();
    await Promise.race([attached, pause(LONGEST_HOLD)]);
    opened.calculate();
    release();
    await attached;
    layout.tell('');
  };

  const attach = (opened: OpenBook): Promise<void> => {
    const { frame } = opened.host.connection;
    frame.title = texts.pane;
    // Also after the pane has loaded itself again.
    frame.addEventListener('load', () => parts.follow(frame));
    const loaded = new Promise<void>((resolve) =>
      frame.addEventListener('load', () => resolve(), { once: true }),
    );
    layout.pane.replaceChildren(frame);
    layout.showPane(true);
    return loaded;
  };

  const open = (bytes: Uint8Array, fileName: string): Promise<void> => {
    ready = show(bytes, fileName).catch((error: unknown) => {
      layout.tell(`${texts.cannotOpen}${error instanceof Error ? error.message : String(error)}`);
      throw error;
    });
    return ready;
  };
  const openFile = (file: File): void =>
    void file
      .arrayBuffer()
      .then((buffer) => open(new Uint8Array(buffer), file.name))
      .catch(() => undefined);
  const openFirst = async (): Promise<void> => {
    const { bytes, name } = await files.book;
    await open(bytes, name);
  };
  const book = (): OpenBook => {
    if (current === undefined) throw new Error('No workbook is open.');
    return current;
  };

  const toolbar = fillToolbar(layout.header, texts, choices, isSecure, {
    choose: (change) => location.assign(writeChoices({ ...choices, addin, role, ...change })),
    openFile,
    save: () => saveAs(book, (error) => layout.tell(`${texts.cannotSave}${error}`)),
    reset: () => location.reload(),
    openPane: () => layout.showPane(runsAddin()),
    requestReview: () => {
      if (!runsAddin()) return;
      layout.showPane(true);
      book().host.connection.invokeCommand(REVIEW_COMMAND);
    },
    setAddin: (present) => {
      addin = present;
      showAddin();
      if (isProtected) return;
      if (present && layout.pane.childElementCount === 0) void attach(book());
      book().host.calculation.recalculate();
    },
    setRole: (chosen) => {
      role = chosen;
      open(book().save(), book().fileName).catch(() => undefined);
    },
  });
  const showAddin = (): void => {
    layout.showPane(runsAddin());
    toolbar.enableRibbon(runsAddin());
  };
  acceptDrops(layout.grid, texts.dropHere, openFile);
  showAddin();
  window.iiotPreview = previewApi({
    api,
    current: book,
    ready: () => ready,
    open,
    addinPresent: runsAddin,
    faults,
    usedMembers,
  });
  ready = openFirst();
  await ready.catch((error: unknown) =>
    layout.tell(`${texts.cannotOpen}${error instanceof Error ? error.message : String(error)}`),
  );
  return window.iiotPreview;
}

function isCalculating({ host }: OpenBook): boolean {
  return host.functions.pending > 0 || host.calculation.isRunning();
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
