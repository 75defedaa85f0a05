/**
 * Runs one task at a time. What is asked for meanwhile is joined into one further run, so a burst of
 * events costs two runs at most.
 * @param run reports its own errors; what it throws all the same is a bug and stays unhandled
 */
export function latestRun<T>(run: (what: T) => Promise<void>, join: (a: T, b: T) => T): (what: T) => void {
  let waiting: { readonly what: T } | null = null;
  let isRunning = false;
  const drain = async (): Promise<void> => {
    isRunning = true;
    try {
      while (waiting !== null) {
        const { what }: { readonly what: T } = waiting;
        waiting = null;
        await run(what);
      }
    } finally {
      isRunning = false;
    }
  };
  return (what) => {
    waiting = { what: waiting === null ? what : join(waiting.what, what) };
    if (!isRunning) void drain();
  };
}
