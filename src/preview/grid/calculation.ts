import type { CalledFrom } from './formulas/calledFrom';
import type { FUniver } from './univer';

/** What makes the engine calculate: a change of cells, a request, or a workbook that is opened. */
const SET_VALUES = 'sheet.mutation.set-range-values';
const START = 'formula.mutation.set-formula-calculation-start';
/** The engine waits this long for more changes before it starts; then it starts, or there was nothing to do. */
const ENGINE_WAITS = 100;
const LITTLE_LONGER = 10;
const TURN_MILLISECONDS = 4;
const LONGEST_MILLISECONDS = 30_000;
/** Results of custom functions that arrive together make one calculation. */
const COLLECT_MILLISECONDS = 4;

export interface Calculation {
  /** Resolves once formulas that depend on what was written have their new values. */
  readonly settled: () => Promise<void>;
  readonly isPending: () => boolean;
  /** True while the engine is at it or has been asked to. */
  readonly isRunning: () => boolean;
  /** Runs that have ended. */
  readonly runs: () => number;
  /** Asks for these cells, or all formulas (null), to be calculated again; several requests make one. */
  readonly recalculate: (cells?: readonly CalledFrom[] | null) => void;
  /** Until the given function is called, a calculation counts as under way: reads wait for it. */
  readonly hold: () => () => void;
  readonly dispose: () => void;
}

/**
 * Follows the grid's calculation, which runs after a write; in Excel a read never sees it unfinished.
 * `onEnd` hears of every finished run.
 */
export function followCalculation(api: FUniver, onEnd: () => void): Calculation {
  const formula = api.getFormula();
  /** Ends of the waits for the engine to start by itself. */
  const expected = new Set<ReturnType<typeof setTimeout>>();
  let running = 0;
  let held = 0;
  let ended = 0;
  let requested: ReturnType<typeof setTimeout> | undefined;
  let all = false;
  let cells: CalledFrom[] = [];
  /** Timers of a page fire in the order of their time: after this one, the engine's own has fired. */
  const expectStart = (): void => {
    const timer = setTimeout(() => expected.delete(timer), ENGINE_WAITS + LITTLE_LONGER);
    expected.add(timer);
  };
  const isRunning = (): boolean => requested !== undefined || running > 0;
  const isPending = (): boolean => held > 0 || isRunning() || expected.size > 0;
  const recalculate: Calculation['recalculate'] = (wanted = null) => {
    if (wanted === null) all = true;
    else cells.push(...wanted);
    requested ??= setTimeout(execute, COLLECT_MILLISECONDS);
  };
  const execute = (): void => {
    // A run under way would drop what it has not reached yet.
    if (running > 0) {
      requested = setTimeout(execute, COLLECT_MILLISECONDS);
      return;
    }
    const dirtyRanges = all ? [] : cells.map(rangeOf);
    const params = { ...NOTHING_DIRTY, forceCalculation: all, dirtyRanges };
    [requested, all, cells] = [undefined, false, []];
    void api.executeCommand(START, params, { onlyLocal: true });
  };
  const disposables = [
    api.addEvent(api.Event.CommandExecuted, ({ id, params, options }) => {
      if (id === START) running += 1;
      if (id === SET_VALUES && options?.fromFormula !== true && setsValues(params)) expectStart();
    }),
    formula.calculationEnd(() => {
      running = Math.max(0, running - 1);
      ended += 1;
      onEnd();
    }),
  ];
  return {
    settled: async () => {
      const limit = performance.now() + LONGEST_MILLISECONDS;
      while (isPending() && performance.now() < limit) await pause(TURN_MILLISECONDS);
    },
    isPending,
    isRunning,
    runs: () => ended,
    recalculate,
    hold: () => {
      held += 1;
      return () => void (held -= 1);
    },
    dispose: () => {
      clearTimeout(requested);
      requested = undefined;
      disposables.forEach((each) => each.dispose());
    },
  };
}

const NOTHING_DIRTY = {
  dirtyNameMap: {},
  dirtyDefinedNameMap: {},
  dirtyUnitFeatureMap: {},
  dirtyUnitOtherFormulaMap: {},
  clearDependencyTreeCache: {},
};

const rangeOf = ({ unitId, sheetId, row, column }: CalledFrom): object => ({
  unitId,
  sheetId,
  range: { startRow: row, endRow: row, startColumn: column, endColumn: column },
});

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
