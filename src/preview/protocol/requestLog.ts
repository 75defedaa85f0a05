import type { WireRequest, WireResponse } from './wire';

export interface RequestRecord {
  readonly index: number;
  readonly milliseconds: number;
  readonly request: WireRequest;
  readonly response: WireResponse;
}

export interface RequestStats {
  readonly requests: number;
  readonly actions: number;
  readonly errors: number;
  /** Times each member was read, set or called, e.g. `Worksheet.GetRange`. */
  readonly calls: Readonly<Record<string, number>>;
}

const KEPT_REQUESTS = 200;

/**
 * Counts what the add-in asked of the host and keeps the last requests, for tests and figures.
 * `everUsed` is filled with the members used; the page gives the same set to the log of each workbook it opens.
 */
export class RequestLog {
  private readonly kept: RequestRecord[] = [];
  private readonly calls = new Map<string, number>();
  private requests = 0;
  private actions = 0;
  private errors = 0;

  constructor(private readonly everUsed: Set<string>) {}

  readonly countUse = (member: string): void => {
    this.calls.set(member, (this.calls.get(member) ?? 0) + 1);
    this.everUsed.add(member);
  };

  add(request: WireRequest, response: WireResponse, milliseconds: number): void {
    this.requests += 1;
    this.actions += request.Actions.length;
    if (response.Error !== undefined) this.errors += 1;
    this.kept.push({ index: this.requests, milliseconds, request, response });
    if (this.kept.length > KEPT_REQUESTS) this.kept.shift();
  }

  stats(): RequestStats {
    const { requests, actions, errors } = this;
    return { requests, actions, errors, calls: Object.fromEntries(this.calls) };
  }

  recent(): readonly RequestRecord[] {
    return [...this.kept];
  }
}
