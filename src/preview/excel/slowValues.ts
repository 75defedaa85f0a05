import { Pending } from '../protocol/pending';
import type { WireValue } from '../protocol/wire';

/** Values that the grid works out in its own time, kept until something may have changed. */
export class SlowValues {
  private readonly known = new Map<string, WireValue>();

  clear(): void {
    this.known.clear();
  }

  /** @throws {Pending} until `work` has given the value */
  valueOf(key: string, work: () => Promise<WireValue>): WireValue {
    const value = this.known.get(key);
    if (value !== undefined) return value;
    throw new Pending(work().then((found) => this.known.set(key, found)));
  }
}
