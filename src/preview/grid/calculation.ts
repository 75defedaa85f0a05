import type { FUniver } from './univer';

/** What makes the engine calculate: a change of cells, or a request to calculate everything. */
const SET_VALUES = 'sheet.mutation.set-range-values';
const TRIGGER = 'formula.mutation.set-trigger-formula-calculation-start';
/**
 * The engine waits for more changes before it starts; if it never starts, there was nothing to do.
 * Counted in turns of the event loop, not in time: a busy page delays the engine's timers as well.
 */
const TURNS_UNTIL_START = 300;
const TURN_MILLISECONDS = 5;
const LONGEST_MILLISECONDS = 30_000;
/** Results of custom functions that arrive together make one calculation. */
const COLLECT_MILLISECONDS = 20;

export interface Calculation {
  /** Resolves once formulas that depend on what was written have their new values. */
  readonly settled: () => Promise<void>;
  readonly isPending: () => boolean;
  /** Asks for all formulas to be calculated again; several requests at once make one. */
  readonly recalculate: () => void;
  readonly dispose: () => void;
}

/**
 * Follows the grid's calculation, which runs after a write; in Excel a read never sees it unfinished.
 * `onEnd` hears of every finished run.
 */
export function followCalculation(api: FUniver, onEnd: () => void): Calculation {
  const formula = api.getFormula();
  let wanted = 0;
  let started = 0;
  let finished = 0;
  let requested: ReturnType<typeof setTimeout> | undefined;
  const want = (): void => {
    wanted += 1;
  };
  const isRunning = (): boolean => requested !== undefined || started > finished;
  const isPending = (): boolean => isRunning() || wanted > started;
  /**
   * Everything is calculated after an edit as well: the engine alone follows a defined name to the
   * cells behind it only the first time, and would leave what depends on it as it was.
   */
  const recalculate = (): void => {
    clearTimeout(requested);
    requested = setTimeout(execute, COLLECT_MILLISECONDS);
  };
  const execute = (): void => {
    // A run under way would drop what it has not reached yet.
    if (started > finished) {
      requested = setTimeout(execute, COLLECT_MILLISECONDS);
      return;
    }
    requested = undefined;
    want(); // the engine hears of the request only a moment later
    formula.executeCalculation();
  };
  const disposables = [
    api.addEvent(api.Event.CommandExecuted, ({ id, params, options }) => {
      if (id === TRIGGER) want();
      if (id === SET_VALUES && options?.fromFormula !== true && setsValues(params)) {
        want();
        recalculate();
      }
    }),
    formula.calculationStart(() => {
      started = wanted;
    }),
    formula.calculationEnd(() => {
      finished = started;
      onEnd();
    }),
  ];
  return {
    settled: async () => {
      const limit = performance.now() + LONGEST_MILLISECONDS;
      for (let turns = 0; performance.now() < limit; turns += 1) {
        if (isRunning()) turns = 0;
        else if (turns > TURNS_UNTIL_START) finished = started = wanted;
        if (!isPending()) return;
        await pause(TURN_MILLISECONDS);
      }
    },
    isPending,
    recalculate,
    dispose: () => {
      clearTimeout(requested);
      requested = undefined;
      disposables.forEach((each) => each.dispose());
    },
  };
}

/** Formats alone set off no calculation. */
function setsValues(params: unknown): boolean {
  const rows =
    (params as { cellValue?: Record<string, Record<string, object | null>> } | undefined)?.cellValue ?? {};
  return Object.values(rows).some((cells) =>
    Object.values(cells).some((cell) => cell === null || 'v' in cell || 'f' in cell || 'p' in cell),
  );
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
