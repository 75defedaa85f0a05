import type { EventEntry } from '../excel/eventHub';
import type { CalledFrom } from '../grid/formulas/calledFrom';
import type { Argument } from '../protocol/hostType';
import { BUSY, callArguments, hasError, isBusy, type GridArgument, type HostKind } from './callArguments';
import { readCallResult, type CallOutcome } from './callResult';
import type { CustomFunction } from './metadata';

/** Category and type of a call in `richApiMessage`. */
const CUSTOM_FUNCTION = 1;
const INVOKE = 1000;
/** Not cancelable, not streaming, no error values as arguments. */
const NO_FLAGS = 0;
/** Calculations that may follow the last result. */
const MOST_REPEATS = 3;

export interface FunctionCallsOptions {
  readonly host: HostKind;
  readonly send: (entries: readonly EventEntry[]) => void;
  /** Asks the grid to calculate these cells again, once their results have arrived; null: all. */
  readonly recalculate: (cells: readonly CalledFrom[] | null) => void;
  /** Runs a task soon; calls made until then travel together. */
  readonly soon?: (task: () => void) => void;
}

/**
 * The calls of custom functions on their way to the add-in's runtime. A cell gets `#BUSY!` at once;
 * when the result arrives it is kept under the function and its arguments, and the grid calculates
 * again. The functions are pure, so a kept result stays right as long as the add-in is the same.
 */
export class FunctionCalls {
  private readonly results = new Map<string, CallOutcome>();
  private readonly waiting = new Map<number, string>();
  private readonly queued = new Map<string, EventEntry>();
  /** Calls, queued or sent, that have no result yet. */
  private readonly underWay = new Set<string>();
  /** Cells that wait for a result, by function and arguments; null stands for a rule. */
  private readonly callers = new Map<string, (CalledFrom | null)[]>();
  private readonly errors = new Map<string, string>();
  private nextId = 1;
  private ready = false;
  private scheduled = false;
  private sent = 0;
  /** A cell passed on a `#BUSY!` in the present calculation. */
  private heldBack = false;
  private repeats = 0;

  constructor(private readonly options: FunctionCallsOptions) {}

  /** The value of a cell's call, or `#BUSY!` until it is known. */
  readonly valueOf = (
    custom: CustomFunction,
    given: readonly GridArgument[],
    from?: CalledFrom,
  ): CallOutcome => {
    if (isBusy(given)) {
      this.heldBack = true;
      return BUSY;
    }
    if (hasError(given)) return '#VALUE!';
    const args = callArguments(custom, given, this.options.host);
    if (args === undefined) return '#VALUE!';
    const key = `${custom.id}${JSON.stringify(args)}`;
    const known = this.results.get(key);
    if (known !== undefined) return known;
    if (!this.underWay.has(key)) this.enqueue(custom.id, args, key);
    this.callers.set(key, [...(this.callers.get(key) ?? []), from ?? null]);
    return BUSY;
  };

  /** The runtime has started: what has queued up is sent. */
  start(): void {
    this.ready = true;
    this.schedule();
  }

  /** Takes a batch of results from the runtime. */
  receive(results: readonly Argument[]): void {
    const callers: (CalledFrom | null)[] = [];
    for (const result of results) {
      const read = readCallResult(result);
      const key = read && this.waiting.get(read.id);
      if (read === undefined || key === undefined) continue;
      this.waiting.delete(read.id);
      this.underWay.delete(key);
      this.results.set(key, read.outcome);
      if (read.message !== undefined) this.errors.set(key, read.message);
      callers.push(...(this.callers.get(key) ?? []));
      this.callers.delete(key);
    }
    if (callers.length === 0) return;
    this.repeats = 0;
    const cells = callers.filter((caller) => caller !== null);
    this.options.recalculate(cells.length === callers.length ? cells : null);
  }

  /**
   * To be called when the grid has finished calculating. A cell may still pass on a `#BUSY!` although
   * no call is under way: the grid calculated it before the cell it depends on. Calculating again
   * mends that. (A user may have typed the very text, hence the limit.)
   */
  calculationEnded(): void {
    const again = this.heldBack && this.pending === 0 && this.repeats < MOST_REPEATS;
    this.heldBack = false;
    if (!again) return;
    this.repeats += 1;
    this.options.recalculate(null);
  }

  /** Calls that have no result yet. */
  get pending(): number {
    return this.underWay.size;
  }

  /** Calls sent so far. */
  get calls(): number {
    return this.sent;
  }

  /** Messages of failed calls, by function id and arguments. */
  messages(): Readonly<Record<string, string>> {
    return Object.fromEntries(this.errors);
  }

  private enqueue(functionId: string, args: readonly unknown[], key: string): void {
    const id = this.nextId++;
    this.underWay.add(key);
    this.waiting.set(id, key);
    const json = JSON.stringify([id, functionId, args, null, NO_FLAGS, null]);
    this.queue(key, [CUSTOM_FUNCTION, INVOKE, '', json, 0, false]);
  }

  private queue(key: string, entry: EventEntry): void {
    this.queued.set(key, entry);
    this.schedule();
  }

  private schedule(): void {
    if (!this.ready || this.scheduled) return;
    this.scheduled = true;
    (this.options.soon ?? ((task) => void setTimeout(task, 0)))(() => this.flush());
  }

  private flush(): void {
    this.scheduled = false;
    const entries = [...this.queued.values()];
    this.queued.clear();
    this.sent += entries.length;
    if (entries.length > 0) this.options.send(entries);
  }
}
