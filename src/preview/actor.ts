/** An add-in that is connected to the workbook. */
export type Connected = 'first' | 'co-author';

/** Whose action is being done: that of one of the connected add-ins, or (nobody) the user's here. */
export class Actor {
  private now: Connected | undefined;

  get current(): Connected | undefined {
    return this.now;
  }

  /** For one add-in: does one of its actions, which never waits, so nothing else comes in between. */
  as(who: Connected): <T>(act: () => T) => T {
    return (act) => {
      const before = this.now;
      this.now = who;
      try {
        return act();
      } finally {
        this.now = before;
      }
    };
  }
}
