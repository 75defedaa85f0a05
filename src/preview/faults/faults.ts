import { refusal, type ApiErrorCode } from '../protocol/apiError';
import { HostFailure } from '../transport/hostFailure';
import { HostStatus } from '../transport/hostCalls';

export interface RequestFault {
  /** fail: answered with the code (default); delay: after `ms`; drop: never answered. */
  readonly mode?: 'fail' | 'delay' | 'drop';
  readonly ms?: number;
}

/** What goes wrong on purpose: `window.iiotPreview.faults`. Each fault but the payload limit strikes once. */
export interface Faults {
  /**
   * The n-th request from now (1 = the next one) fails with `code`, is delayed or is dropped. A delayed
   * request without a code is then answered as always.
   */
  readonly failRequest: (n: number, code: ApiErrorCode | null, how?: RequestFault) => void;
  /** The n-th action from now, or the next use of a member (`Range.Values`), is refused with `code`. */
  readonly failAction: (which: number | string | ((member: string) => boolean), code: ApiErrorCode) => void;
  /** The n-th action from now is done `ms` later, or never: its request and those behind it then wait for ever. */
  readonly holdAction: (n: number, ms: number | null) => void;
  /** The next opening of a file, or the next slice, of `getFileAsync` fails (5001: internal error). */
  readonly failFile: (step: FileStep, status?: number) => void;
  /** The document is closed in mid-flight: from the n-th request on (1 = the next one) nothing is answered. */
  readonly closeDocument: (n?: number) => void;
  /** Bodies over this size are refused; null is the host's own limit (5 MB on the web, none on the PC). */
  readonly maxPayload: (bytes: number | null) => void;
  /** How many faults have struck since the last `clear`. */
  readonly struck: () => number;
  readonly clear: () => void;
}

export type FileStep = 'open' | 'slice';

/** What is to become of a request. */
export interface RequestFate {
  readonly wait: number;
  readonly isDropped: boolean;
  readonly code: ApiErrorCode | null;
}

interface Pending<F> {
  left: number;
  readonly fault: F;
}

/** Holds what is to go wrong; the host asks it at every turn. It outlives the workbook that is open. */
export class FaultPlan implements Faults {
  private requests: Pending<RequestFate>[] = [];
  private actions: Pending<ApiErrorCode>[] = [];
  private held: Pending<number | null>[] = [];
  private members: { readonly hits: (member: string) => boolean; readonly code: ApiErrorCode }[] = [];
  private files: { readonly step: FileStep; readonly status: number }[] = [];
  private limit: number | null = null;
  private untilClosed = Number.POSITIVE_INFINITY;
  private count = 0;

  readonly failRequest: Faults['failRequest'] = (n, code, { mode = 'fail', ms = 0 } = {}) => {
    if (mode === 'fail' && code === null) throw new Error('A request fails with a code.');
    const fault = { wait: mode === 'delay' ? ms : 0, isDropped: mode === 'drop', code };
    this.requests.push({ left: positive(n), fault });
  };

  readonly failAction: Faults['failAction'] = (which, code) => {
    if (typeof which === 'number') this.actions.push({ left: positive(which), fault: code });
    else this.members.push({ hits: typeof which === 'string' ? isNamed(which) : which, code });
  };

  readonly holdAction: Faults['holdAction'] = (n, ms) => {
    this.held.push({ left: positive(n), fault: ms });
  };

  readonly failFile: Faults['failFile'] = (step, status = HostStatus.InternalError) => {
    this.files.push({ step, status });
  };

  readonly closeDocument: Faults['closeDocument'] = (n = 1) => {
    this.untilClosed = positive(n);
  };

  readonly maxPayload: Faults['maxPayload'] = (bytes) => {
    this.limit = bytes;
  };

  readonly struck = (): number => this.count;

  readonly clear = (): void => {
    this.requests = [];
    this.actions = [];
    this.held = [];
    this.members = [];
    this.files = [];
    this.limit = null;
    this.untilClosed = Number.POSITIVE_INFINITY;
    this.count = 0;
  };

  /** A request has come. */
  readonly nextRequest = (): RequestFate | undefined => {
    this.untilClosed -= 1;
    if (this.untilClosed > 0) return this.due(this.requests);
    this.count += 1;
    return { wait: 0, isDropped: true, code: null };
  };

  /** An action is about to run; a promise where it has to wait. */
  readonly beforeAction = (): Promise<unknown> | undefined => {
    const code = this.due(this.actions);
    const wait = this.due(this.held);
    if (code !== undefined) throw refusal(code);
    if (wait === undefined) return undefined;
    return new Promise((resolve) => wait !== null && setTimeout(resolve, wait));
  };

  /** A member is about to be used. */
  readonly beforeMember = (member: string): void => {
    const found = this.members.find(({ hits }) => hits(member));
    if (found === undefined) return;
    this.members.splice(this.members.indexOf(found), 1);
    this.count += 1;
    throw refusal(found.code, member);
  };

  /** A file is about to be opened or read. */
  readonly beforeFile = (step: FileStep): void => {
    const found = this.files.find((fault) => fault.step === step);
    if (found === undefined) return;
    this.files.splice(this.files.indexOf(found), 1);
    this.count += 1;
    throw new HostFailure(found.status);
  };

  /** The size that a body may have, when it is not the host's own. */
  readonly payloadLimit = (): number | null => this.limit;

  /** Counts down; gives the fault whose turn it is. */
  private due<F>(pending: Pending<F>[]): F | undefined {
    for (const each of pending) each.left -= 1;
    const index = pending.findIndex(({ left }) => left <= 0);
    if (index < 0) return undefined;
    this.count += 1;
    return pending.splice(index, 1)[0]?.fault;
  }
}

function positive(n: number): number {
  if (!Number.isInteger(n) || n < 1) throw new Error(`Counting starts at 1, not at ${n}.`);
  return n;
}

/** Members are named as on the wire (`Range.Values`) or as in code (`Range.values`). */
function isNamed(name: string): (member: string) => boolean {
  const wanted = name.toLowerCase();
  return (member) => member.toLowerCase() === wanted;
}
