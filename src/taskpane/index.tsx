import { FluentProvider } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import type { Digest } from '../core/review/digest';
import type { PaneActions } from './actions/paneActions';
import { registerRibbon } from './ribbon';
import type { LoadFiles, WriteBook } from './tasks/desk';
import { startPane } from './startPane';
import { paneMemory, type PaneMemory } from './store/paneMemory';
import { safeStorage } from './store/safeStorage';
import { loadWords } from './text/readerWords';
import { LIGHT_THEME, loadTheme } from './theme';
import { Crash } from './views/shell/Crash';

/** Fetched while Office is still getting ready: catalogue, rules, live side and first screen. */
const load = () =>
  Promise.all([
    import(/* webpackChunkName: "case" */ '../workbook/live/liveWorkbook'),
    import(/* webpackChunkName: "case" */ '../core/review/judgeCase'),
    import(/* webpackChunkName: "case" */ './views/shell/WorkbookViews'),
  ]);

/** Without Excel around it, office.js looks for one and never gets ready; a slow Excel still may. */
const PATIENCE_MS = 4000;

function createPaneRoot(): Root {
  const element = document.getElementById('root');
  if (element === null) throw new Error('taskpane.html has no #root');
  return createRoot(element);
}

const root = createPaneRoot();
const browserLanguage = navigator.language.toLowerCase().startsWith('ja') ? 'ja' : 'en';

function draw(page: ReactNode): void {
  root.render(<FluentProvider theme={LIGHT_THEME}>{page}</FluentProvider>);
}

/** @param isWanted asked again once the page has come: meanwhile Excel may have answered */
async function drawOutside(isWanted = () => true): Promise<void> {
  const [{ Outside }] = await Promise.all([
    import(/* webpackChunkName: "elsewhere" */ './views/shell/Outside'),
    loadWords(browserLanguage),
  ]);
  if (isWanted()) draw(<Outside language={browserLanguage} />);
}

function drawCrash(error: unknown): void {
  draw(<Crash language={browserLanguage} detail={String(error)} />);
}

/** Other add-ins of the same site share the storage; Office tells them apart where it can. */
function officeMemory(): PaneMemory {
  const { partitionKey } = Office.context as { readonly partitionKey?: string };
  return paneMemory(
    safeStorage(() => window.sessionStorage),
    safeStorage(() => window.localStorage),
    partitionKey ?? '',
  );
}

/** A new workbook is a file until Excel opens it; few panes ever make one. */
const writeBook: WriteBook = async (description) => {
  const { writeWorkbook } = await import(
    /* webpackChunkName: "write" */ '../workbook/file/write/writeWorkbook'
  );
  return writeWorkbook(description);
};

/** Bytes are looked at when somebody sends or merges. */
const loadFiles: LoadFiles = async () => {
  const { PACKAGE_FILES } = await import(/* webpackChunkName: "files" */ '../workbook/file/packageFiles');
  return PACKAGE_FILES;
};

/** Only submissions and reviews compare digests. */
const digest: Digest = async (bytes) => {
  const { webDigest } = await import(/* webpackChunkName: "digest" */ '../workbook/digest/webDigest');
  return webDigest(bytes);
};

/** The one place that chooses the live side. */
async function startInExcel(loading: ReturnType<typeof load>): Promise<PaneActions> {
  const [{ liveWorkbook }, { judgeCase }] = await loading;
  const port = liveWorkbook();
  const theme = await loadTheme(port.host.isDark);
  document.documentElement.style.colorScheme = port.host.isDark ? 'dark' : 'light';
  const parts = { judge: judgeCase, write: writeBook, files: loadFiles, digest };
  return startPane(root, port, parts, theme, officeMemory());
}

async function start(): Promise<void> {
  // Without office.js (blocked, offline) there is no Office at all.
  if (typeof Office === 'undefined') return drawOutside();
  const loading = load();
  let isAwaited = true;
  // What cannot be said about the waiting is no reason to disturb a pane that is there by then.
  const failed = (error: unknown) => isAwaited && drawCrash(error);
  const patience = setTimeout(() => void drawOutside(() => isAwaited).catch(failed), PATIENCE_MS);
  const { host } = await Office.onReady();
  isAwaited = false;
  clearTimeout(patience);
  if (host !== Office.HostType.Excel) return drawOutside();
  const started = startInExcel(loading);
  registerRibbon(started);
  await started;
}

start().catch(drawCrash);
