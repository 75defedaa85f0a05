import type { HostObject } from './hostType';

/** Objects the add-in tracks (`context.trackedObjects`, ranges kept between syncs), by reference id. */
export class References {
  private readonly byId = new Map<string, HostObject>();
  private readonly idOf = new WeakMap<HostObject, string>();
  private next = 1;

  /** The same object keeps the same id, so that one release is enough. */
  keep(object: HostObject): string {
    const known = this.idOf.get(object);
    if (known !== undefined && this.byId.has(known)) return known;
    const id = `ref${this.next++}`;
    this.byId.set(id, object);
    this.idOf.set(object, id);
    return id;
  }

  find(id: string): HostObject | undefined {
    return this.byId.get(id);
  }

  release(id: string): void {
    this.byId.delete(id);
  }

  releaseAll(): void {
    this.byId.clear();
  }

  get count(): number {
    return this.byId.size;
  }
}
