import { assembleExcel } from './excel/assembleExcel';
import type { Book } from './excel/book';
import { forwardGridEvents } from './excel/gridEvents';
import { FunctionCalls } from './functions/functionCalls';
import type { FaultPlan } from './faults/faults';
import type { HostKind } from './functions/callArguments';
import { followCalculation, type Calculation } from './grid/calculation';
import type { Calculations } from './grid/formulas/planCalculations';
import type { FUniver, FWorkbook } from './grid/univer';
import { Addins } from './host/addins';
import { coauthorSeat } from './host/coauthor';
import { sheetLooks } from './host/looks';
import { RequestLog } from './protocol/requestLog';
import { connectDesktop } from './transport/desktop';
import { documentFiles } from './transport/documentFiles';
import type { AddinConnection, HostCalls } from './transport/hostCalls';
import type { Theme } from './transport/officeTheme';
import type { Requirements } from './transport/requirementSets';
import { connectWeb } from './transport/web';

export interface HostOptions {
  readonly api: FUniver;
  readonly workbook: FWorkbook;
  readonly looks: Calculations['looks'];
  readonly kind: HostKind;
  /** Address of the add-in's page for this kind of host. */
  readonly url: string;
  readonly locale: string;
  readonly documentName: string;
  readonly theme: Theme;
  readonly requirements: Requirements;
  readonly faults: FaultPlan;
  /** Is filled with every member that the add-in uses. */
  readonly usedMembers: Set<string>;
  /** The workbook as a file, for `getFileAsync`. */
  readonly capture: () => Uint8Array;
  /** Fills the book with what the file has beside its cells, before the add-in starts. */
  readonly prepare: (book: Book) => void;
  readonly onRuntimeState?: (state: string) => void;
}

/** One open workbook with one running add-in: Excel, as far as the add-in can tell. */
export interface Host {
  readonly book: Book;
  readonly log: RequestLog;
  readonly functions: FunctionCalls;
  readonly calculation: Calculation;
  readonly connection: AddinConnection;
  readonly completedCommands: readonly string[];
  readonly openFiles: () => number;
  /** Resolves once the conditional formats of a sheet are worked out, shown or not. */
  readonly looksOf: (sheetId: string) => Promise<void>;
  /** The frame of a second add-in over this workbook, as a co-author has it; to be put into the page. */
  readonly joinCoauthor: () => HTMLIFrameElement;
  readonly dispose: () => void;
}

/** Assembles a host from its parts: workbook, calculation, functions, and the connection to the add-in. */
export function createHost(options: HostOptions): Host {
  const { api, workbook, kind, locale, faults } = options;
  const { book, root } = assembleExcel({ api, workbook });
  book.document.locale = locale;
  options.prepare(book);

  const calculation = followCalculation(api, () => functions.calculationEnded());
  book.recalculate = calculation.recalculate;
  const looks = sheetLooks(options, calculation);
  const functions = new FunctionCalls({
    host: kind,
    send: (entries) => connection.sendRichApi(entries),
    recalculate: calculation.recalculate,
  });

  const log = new RequestLog(options.usedMembers);
  const files = documentFiles(options.capture, faults.beforeFile, calculation.settled);
  const completedCommands: string[] = [];
  const addins = new Addins({ root, log, faults, settle: calculation.settled });
  const calls: HostCalls = {
    run: addins.first({
      onFunctionResults: (results) => functions.receive(results),
      onFunctionsReady: () => functions.start(),
      onRuntimeState: (state) => options.onRuntimeState?.(state),
    }),
    files,
    payloadLimit: () => faults.payloadLimit() ?? (kind === 'web' ? WEB_LIMIT : Number.POSITIVE_INFINITY),
    commandCompleted: (id) => void completedCommands.push(id),
  };
  const connectTo = (to: HostCalls): AddinConnection =>
    (kind === 'desktop' ? connectDesktop : connectWeb)(to, options);
  const connection = connectTo(calls);
  book.events.connect((entries) => connection.sendRichApi(entries));
  const events = forwardGridEvents(book);
  const coauthor = coauthorSeat(book, addins, connection, connectTo, calls);

  return {
    book,
    log,
    functions,
    calculation,
    connection,
    completedCommands,
    openFiles: files.openCount,
    looksOf: looks.of,
    joinCoauthor: coauthor.join,
    dispose: () => [coauthor, events, looks, calculation, connection].forEach((each) => each.dispose()),
  };
}

/** Excel on the web takes and gives 5 MB at most. */
const WEB_LIMIT = 5 * 1024 * 1024;
