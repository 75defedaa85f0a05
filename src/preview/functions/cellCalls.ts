import type { EventEntry } from '../excel/eventHub';
import type { CalledFrom } from '../grid/formulas/calledFrom';
import { BUSY } from './callArguments';
import type { CallOutcome, CallResult } from './callResult';
import type { CustomFunction } from './metadata';

/** `richApiMessage` category of custom functions, and the types of a call and of its cancellation. */
export const CUSTOM_FUNCTION = 1;
export const INVOKE = 1000;
const CANCEL = 1001;
/** Flags of a call. */
const CANCELABLE = 1;
const STREAMING = 2;

interface CellCall {
  readonly id: number;
  readonly custom: CustomFunction;
  readonly cell: CalledFrom;
  /** Function and arguments. */
  readonly key: string;
  outcome: CallOutcome;
  /** The runtime may still give a (further) result. */
  isOpen: boolean;
}

export interface CellCallsOptions {
  readonly nextId: () => number;
  readonly enqueue: (key: string, entry: EventEntry) => void;
  /** Takes back what has not been sent; false when it has. */
  readonly withdraw: (key: string) => boolean;
  readonly send: (entries: readonly EventEntry[]) => void;
  /** Whether the cell's formula, as it is now, names the function. */
  readonly stillCalls: (cell: CalledFrom, custom: CustomFunction) => boolean;
}

/** True for functions that run for one cell: Excel ends their calls when the cell no longer asks. */
export const runsForCell = ({ options }: CustomFunction): boolean =>
  options?.stream === true || options?.cancelable === true;

/** Calls of cancelable and streaming functions: each belongs to a cell, and is cancelled with it. */
export class CellCalls {
  private readonly calls = new Map<number, CellCall>();
  /** Asked for in the present calculation. */
  private asked = new Set<CellCall>();

  constructor(private readonly options: CellCallsOptions) {}

  valueOf(custom: CustomFunction, args: readonly unknown[], key: string, cell: CalledFrom): CallOutcome {
    const call = this.of(cell).find((each) => each.key === key) ?? this.start(custom, args, key, cell);
    this.asked.add(call);
    return call.outcome;
  }

  /** Takes a result; gives the cell to be calculated again, or undefined when no such call is open. */
  receive({ id, outcome }: CallResult): CalledFrom | undefined {
    const call = this.calls.get(id);
    if (call === undefined) return undefined;
    call.outcome = outcome;
    call.isOpen = call.custom.options?.stream === true;
    return call.cell;
  }

  /** A calculation has ended: calls that their cells no longer make are cancelled. */
  calculationEnded(): void {
    const askedNow = this.asked;
    this.asked = new Set();
    const cells = new Set([...askedNow].map(({ cell }) => placeOf(cell)));
    for (const call of [...this.calls.values()]) {
      const wasCalculated = cells.has(placeOf(call.cell));
      const isWanted = wasCalculated ? askedNow.has(call) : this.options.stillCalls(call.cell, call.custom);
      if (!isWanted) this.cancel(call);
    }
  }

  /** Calls without any result yet. */
  get pending(): number {
    return [...this.calls.values()].filter(({ outcome }) => outcome === BUSY).length;
  }

  private of(cell: CalledFrom): CellCall[] {
    return [...this.calls.values()].filter((call) => placeOf(call.cell) === placeOf(cell));
  }

  private start(custom: CustomFunction, args: readonly unknown[], key: string, cell: CalledFrom): CellCall {
    const call: CellCall = { id: this.options.nextId(), custom, cell, key, outcome: BUSY, isOpen: true };
    this.calls.set(call.id, call);
    const { stream, cancelable } = custom.options ?? {};
    const flags = (cancelable === true ? CANCELABLE : 0) + (stream === true ? STREAMING : 0);
    const json = JSON.stringify([call.id, custom.id, args, null, flags, null]);
    this.options.enqueue(String(call.id), [CUSTOM_FUNCTION, INVOKE, '', json, 0, false]);
    return call;
  }

  private cancel(call: CellCall): void {
    this.calls.delete(call.id);
    if (!call.isOpen || this.options.withdraw(String(call.id))) return;
    const json = JSON.stringify({ invocationId: call.id });
    this.options.send([[CUSTOM_FUNCTION, CANCEL, '', json, 0, false]]);
  }
}

const placeOf = ({ unitId, sheetId, row, column }: CalledFrom): string =>
  `${unitId} ${sheetId} ${row},${column}`;
