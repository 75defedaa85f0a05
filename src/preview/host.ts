import { assembleExcel } from './excel/assembleExcel';
import type { Book } from './excel/book';
import { forwardGridEvents } from './excel/gridEvents';
import { serviceConstructors } from './excel/services';
import { FunctionCalls } from './functions/functionCalls';
import type { HostKind } from './functions/callArguments';
import { followCalculation, type Calculation } from './grid/calculation';
import type { FUniver, FWorkbook } from './grid/univer';
import { Interpreter } from './protocol/interpreter';
import { RequestLog } from './protocol/requestLog';
import type { WireRequest, WireResponse } from './protocol/wire';
import { connectDesktop } from './transport/desktop';
import { documentFiles } from './transport/documentFiles';
import type { AddinConnection, HostCalls } from './transport/hostCalls';
import { readSettings, writeSettings } from './transport/settings';
import { connectWeb } from './transport/web';

export interface HostOptions {
  readonly api: FUniver;
  readonly workbook: FWorkbook;
  readonly kind: HostKind;
  /** Address of the add-in's page for this kind of host. */
  readonly url: string;
  readonly locale: string;
  readonly documentName: string;
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
  readonly dispose: () => void;
}

export function createHost(options: HostOptions): Host {
  const { api, workbook, kind, locale, documentName } = options;
  const { book, root } = assembleExcel({ api, workbook });
  book.document.name = documentName;
  book.document.locale = locale;
  options.prepare(book);

  const log = new RequestLog();
  const calculation = followCalculation(api, () => functions.calculationEnded());
  const files = documentFiles(options.capture);
  const completedCommands: string[] = [];
  const functions = new FunctionCalls({
    host: kind,
    send: (entries) => connection.sendRichApi(entries),
    recalculate: calculation.recalculate,
  });
  const interpreter = new Interpreter({
    root,
    constructors: serviceConstructors({
      onFunctionResults: (results) => functions.receive(results),
      onFunctionsReady: () => functions.start(),
      onRuntimeState: (state) => options.onRuntimeState?.(state),
      onActionsReady: () => undefined,
    }),
    settle: calculation.settled,
    onCall: log.countCall,
  });
  const calls: HostCalls = {
    run: inOrder((request) => timed(interpreter, log, request)),
    readSettings: () => readSettings(book.document),
    writeSettings: (settings) => writeSettings(book.document, settings),
    files,
    commandCompleted: (id) => void completedCommands.push(id),
  };
  const connect = kind === 'desktop' ? connectDesktop : connectWeb;
  const connection: AddinConnection = connect(calls, { url: options.url, locale, documentName });
  book.events.connect((entries) => connection.sendRichApi(entries));
  const events = forwardGridEvents(book, () => connection.selectionChanged());

  const dispose = (): void => {
    events.dispose();
    calculation.dispose();
    connection.dispose();
  };
  return {
    book,
    log,
    functions,
    calculation,
    connection,
    completedCommands,
    openFiles: files.openCount,
    dispose,
  };
}

async function timed(interpreter: Interpreter, log: RequestLog, request: WireRequest): Promise<WireResponse> {
  const start = performance.now();
  const response = await interpreter.run(request);
  log.add(request, response, performance.now() - start);
  return response;
}

/** Requests run one after the other, in the order they came, as in Excel. */
function inOrder<A, R>(run: (argument: A) => Promise<R>): (argument: A) => Promise<R> {
  let last: Promise<unknown> = Promise.resolve();
  return (argument) => {
    const next = last.then(() => run(argument));
    last = next.catch(() => undefined);
    return next;
  };
}
