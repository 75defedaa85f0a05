/**
 * Thrown by a getter whose value is still being worked out: the interpreter waits for it and reads
 * again. So getters stay plain functions, and only those that need it are slow.
 */
export class Pending extends Error {
  readonly done: Promise<unknown>;

  constructor(done: Promise<unknown>) {
    super('The value is not there yet.');
    this.name = 'Pending';
    this.done = done;
  }
}

/** Runs until nothing is pending any more. */
export async function withoutPending<R>(run: () => R): Promise<R> {
  for (;;) {
    try {
      return run();
    } catch (error) {
      if (!(error instanceof Pending)) throw error;
      await error.done;
    }
  }
}
