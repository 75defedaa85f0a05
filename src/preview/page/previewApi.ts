import { parseAddress } from '../excel/area';
import { findSheet } from '../excel/book';
import type { CreatedWorkbook } from '../excel/bookExtras';
import { readFormulas, readTexts, readValues } from '../excel/cells';
import type { CellValue } from '../excel/cellValue';
import type { Faults } from '../faults/faults';
import type { FUniver } from '../grid/univer';
import type { RequestRecord, RequestStats } from '../protocol/requestLog';
import type { OpenBook } from './openBook';
import { typeCell } from './typeCell';

/** What tests of the whole page hold on to: `window.iiotPreview`. */
export interface PreviewApi {
  readonly univerAPI: FUniver;
  /** Resolves when the workbook is shown and the add-in's frame has loaded. Renewed by `open`. */
  readonly ready: Promise<void>;
  readonly stats: () => RequestStats;
  readonly requests: () => readonly RequestRecord[];
  /** Members of Office.js that the add-in used since the page was loaded, as on the wire (`Range.Values`). */
  readonly usedMembers: () => readonly string[];
  /** Types as the user would. */
  readonly setCell: (sheet: string, address: string, value: string | number) => Promise<void>;
  readonly getCell: (sheet: string, address: string) => CellValue;
  readonly getFormula: (sheet: string, address: string) => CellValue;
  /** What the cell shows. */
  readonly getText: (sheet: string, address: string) => Promise<string>;
  readonly saveBytes: () => Promise<Uint8Array>;
  readonly openBytes: (bytes: Uint8Array, fileName: string) => Promise<void>;
  /** Waits until formulas and custom functions are done. */
  readonly settled: () => Promise<void>;
  /** Custom functions: calls sent, calls without a result, messages of failed calls. */
  readonly functionCalls: () => {
    readonly sent: number;
    readonly pending: number;
    readonly messages: Readonly<Record<string, string>>;
  };
  /** Runs a ribbon command by its action id; false while the add-in is absent. */
  readonly invokeCommand: (action: string) => boolean;
  readonly completedCommands: () => readonly string[];
  /** Files of `getFileAsync` that the add-in has not closed. */
  readonly openFiles: () => number;
  /** What is to go wrong on purpose (docs/preview-host.md). */
  readonly faults: Faults;
  /** Shows the pane of a co-author beside the first one: a second add-in over the same workbook. */
  readonly joinCoauthor: () => void;
  /** Workbooks made with `createWorkbook`: the Base64 they were given, and whether they were opened. */
  readonly createdWorkbooks: () => readonly CreatedWorkbook[];
}

declare global {
  interface Window {
    iiotPreview?: PreviewApi;
  }
}

export interface PreviewState {
  readonly api: FUniver;
  readonly current: () => OpenBook;
  readonly ready: () => Promise<void>;
  readonly open: (bytes: Uint8Array, fileName: string) => Promise<void>;
  readonly addinPresent: () => boolean;
  readonly faults: Faults;
  readonly usedMembers: ReadonlySet<string>;
}

/** Without any progress; a busy machine may need long for the whole. */
const LONGEST_STANDSTILL = 60_000;
const PAUSE = 60;

export function previewApi(state: PreviewState): PreviewApi {
  const host = (): OpenBook['host'] => state.current().host;
  const rangeOf = (name: string, address: string): Parameters<typeof readValues>[0] => {
    const { book } = host();
    const sheet = findSheet(book, name);
    const area = parseAddress(address)?.area;
    if (sheet === undefined || area === undefined) throw new Error(`There is no cell ${name}!${address}.`);
    return { book, sheet, area };
  };
  return {
    univerAPI: state.api,
    get ready() {
      return state.ready();
    },
    stats: () => host().log.stats(),
    requests: () => host().log.recent(),
    usedMembers: () => [...state.usedMembers],
    setCell: (sheet, address, value) => typeCell(host().book, sheet, address, String(value)),
    getCell: (sheet, address) => readValues(rangeOf(sheet, address))[0]?.[0] ?? '',
    getFormula: (sheet, address) => readFormulas(rangeOf(sheet, address))[0]?.[0] ?? '',
    getText: async (name, address) => {
      const range = rangeOf(name, address);
      await host().looksOf(range.sheet.getSheetId());
      return readTexts(range)[0]?.[0] ?? '';
    },
    saveBytes: () => Promise.resolve().then(() => state.current().save()),
    openBytes: state.open,
    settled: () => settled(host),
    functionCalls: () => ({
      sent: host().functions.calls,
      pending: host().functions.pending,
      messages: host().functions.messages(),
    }),
    invokeCommand: (action) => {
      if (state.addinPresent()) host().connection.invokeCommand(action);
      return state.addinPresent();
    },
    completedCommands: () => host().completedCommands,
    openFiles: () => host().openFiles(),
    faults: state.faults,
    joinCoauthor: () => {
      const frame = host().joinCoauthor();
      frame.dataset.coauthor = 'true';
      host().connection.frame.after(frame);
    },
    createdWorkbooks: () => host().book.extras.created,
  };
}

/** Results of custom functions set off the next calculation, which may call functions again. */
async function settled(host: () => OpenBook['host']): Promise<void> {
  const isPending = (): boolean => host().functions.pending > 0 || host().calculation.isPending();
  const progress = (): string =>
    [host().functions.calls, host().functions.pending, host().calculation.runs()].join();
  let last = progress();
  let since = Date.now();
  do {
    await host().calculation.settled();
    await new Promise((resolve) => setTimeout(resolve, PAUSE));
    if (last !== progress()) [last, since] = [progress(), Date.now()];
  } while (isPending() && Date.now() < since + LONGEST_STANDSTILL);
}
