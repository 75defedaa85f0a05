import type { HostObject } from './hostType';

/** Objects the add-in tracks (`context.trackedObjects`, ranges kept between syncs), by reference id. */
export class References {
  private readonly byId = new Map<string, HostObject>();
  private next = 1;

  keep(object: HostObject): string {
    const id = `ref${this.next++}`;
    this.byId.set(id, object);
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
