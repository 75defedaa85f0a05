import type { FUniver } from './univer';

const SET_VALUES = 'sheet.mutation.set-range-values';

interface Disposable {
  dispose(): void;
}

/**
 * Keeps what a cell carries beside its content (unlocked, link): the grid drops that with the content
 * when a cell is emptied, while in Excel an emptied input cell stays an input cell.
 */
export function keepCellFlags(api: FUniver): Disposable {
  return api.addEvent(api.Event.BeforeCommandExecute, ({ id, params }) => {
    if (id !== SET_VALUES) return;
    for (const cell of cellsOf(params)) {
      if (cell?.custom === null) delete cell.custom;
    }
  });
}

function cellsOf(params: unknown): readonly ({ custom?: unknown } | null)[] {
  const { cellValue } = (params ?? {}) as {
    cellValue?: Record<string, Record<string, { custom?: unknown } | null>>;
  };
  return Object.values(cellValue ?? {}).flatMap((row) => Object.values(row));
}
