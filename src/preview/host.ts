import { Actor, type Connected } from './actor';
import { joinAsCoauthor } from './coauthorPane';
import { assembleExcel } from './excel/assembleExcel';
import type { Book } from './excel/book';
import { forwardGridEvents } from './excel/gridEvents';
import { serviceConstructors } from './excel/services';
import { FunctionCalls } from './functions/functionCalls';
import type { FaultPlan } from './faults/faults';
import { struckRun } from './faults/struckRun';
import type { HostKind } from './functions/callArguments';
import { followCalculation, type Calculation } from './grid/calculation';
import type { Calculations } from './grid/formulas/planCalculations';
import type { FUniver, FWorkbook } from './grid/univer';
import { isFunctionResults } from './functions/isFunctionResults';
import { Interpreter } from './protocol/interpreter';
import { RequestLog } from './protocol/requestLog';
import type { WireRequest, WireResponse } from './protocol/wire';
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

export function createHost(options: HostOptions): Host {
  const { api, workbook, kind, locale, documentName, faults } = options;
  const { book, root } = assembleExcel({ api, workbook });
  book.document.locale = locale;
  options.prepare(book);

  const log = new RequestLog(options.usedMembers);
  const calculation = followCalculation(api, () => functions.calculationEnded());
  book.recalculate = calculation.recalculate;
  const workOutLooks = (sheetId: string): boolean => {
    const areUnknown = options.looks.areUnknown(workbook.getId(), sheetId);
    if (areUnknown) calculation.recalculate([]);
    return areUnknown;
  };
  const shown = api.addEvent(api.Event.ActiveSheetChanged, () =>
    workOutLooks(workbook.getActiveSheet().getSheetId()),
  );
  const looksOf = async (sheetId: string): Promise<void> => {
    options.looks.see(workbook.getId(), sheetId);
    if (workOutLooks(sheetId)) await calculation.settled();
  };
  const files = documentFiles(options.capture, faults.beforeFile);
  const completedCommands: string[] = [];
  const functions = new FunctionCalls({
    host: kind,
    send: (entries) => connection.sendRichApi(entries),
    recalculate: calculation.recalculate,
  });
  const actor = new Actor();
  const interpreterOf = (
    who: Connected,
    services: Parameters<typeof serviceConstructors>[0],
    settle?: () => Promise<void>,
  ): Interpreter =>
    new Interpreter({
      root,
      constructors: serviceConstructors(services),
      ...(settle === undefined ? {} : { settle }),
      during: actor.as(who),
      beforeAction: faults.beforeAction,
      onUse: (member) => {
        log.countUse(member);
        faults.beforeMember(member);
      },
    });
  const services: Parameters<typeof serviceConstructors>[0] = {
    onFunctionResults: (results) => functions.receive(results),
    onFunctionsReady: () => functions.start(),
    onRuntimeState: (state) => options.onRuntimeState?.(state),
  };
  const interpreter = interpreterOf('first', services, calculation.settled);
  // Results are what a calculation waits for, so they do not wait for it.
  const atOnce = interpreterOf('first', services);
  const run: Run = (request) => timed(isFunctionResults(request) ? atOnce : interpreter, log, request);
  const inOrder = requestQueue(isFunctionResults);
  const calls: HostCalls = {
    run: struckRun(faults, run, inOrder),
    files,
    payloadLimit: () => faults.payloadLimit() ?? (kind === 'web' ? WEB_LIMIT : Number.POSITIVE_INFINITY),
    commandCompleted: (id) => void completedCommands.push(id),
  };
  const connect = kind === 'desktop' ? connectDesktop : connectWeb;
  const connectTo = (to: HostCalls): AddinConnection =>
    connect(to, {
      url: options.url,
      locale,
      documentName,
      theme: options.theme,
      requirements: options.requirements,
    });
  const connection = connectTo(calls);
  book.events.connect((entries) => connection.sendRichApi(entries));
  const events = forwardGridEvents(book);

  let coauthor: AddinConnection | undefined;
  const joinCoauthor = (): HTMLIFrameElement => {
    // The functions of this workbook are those of the first pane.
    const other = interpreterOf(
      'co-author',
      {
        onFunctionResults: () => undefined,
        onFunctionsReady: () => undefined,
        onRuntimeState: () => undefined,
      },
      calculation.settled,
    );
    coauthor?.dispose();
    const there = connectTo({ ...calls, run: inOrder((request) => other.run(request)) });
    coauthor = joinAsCoauthor(book, connection, there, () => actor.current === 'co-author');
    return coauthor.frame;
  };

  const dispose = (): void => {
    coauthor?.dispose();
    events.dispose();
    shown.dispose();
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
    looksOf,
    joinCoauthor,
    dispose,
  };
}

/** Excel on the web takes and gives 5 MB at most. */
const WEB_LIMIT = 5 * 1024 * 1024;

async function timed(interpreter: Interpreter, log: RequestLog, request: WireRequest): Promise<WireResponse> {
  const start = performance.now();
  const response = await interpreter.run(request);
  log.add(request, response, performance.now() - start);
  return response;
}

type Run = (request: WireRequest) => Promise<WireResponse>;

/**
 * Requests of a workbook run one after the other, in the order they came, as in Excel, whoever sends them;
 * those that are urgent at once.
 */
function requestQueue(isUrgent: (request: WireRequest) => boolean): (run: Run) => Run {
  let last: Promise<unknown> = Promise.resolve();
  return (run) => (request) => {
    if (isUrgent(request)) return run(request);
    const next = last.then(() => run(request));
    last = next.catch(() => undefined);
    return next;
  };
}
