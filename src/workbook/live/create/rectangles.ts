import { rangeName } from '../../../core/model/cellRange';

interface Block {
  readonly first: number;
  readonly last: number;
  readonly top: number;
  bottom: number;
}

/** A cell of a sheet: 0-based column, 1-based row. */
export interface GridCell {
  readonly column: number;
  readonly row: number;
}

/**
 * The cells as few rectangles, each as an A1 address: neighbours of a row are joined first, then equal
 * stretches of following rows.
 */
export function rectangles(cells: readonly GridCell[]): string[] {
  const done: Block[] = [];
  let open = new Map<string, Block>();
  let row = 0;
  for (const stretch of stretches(cells)) {
    if (stretch.top !== row) open = stillOpen(open, stretch.top - 1);
    row = stretch.top;
    const key = `${stretch.first}-${stretch.last}`;
    const above = open.get(key);
    if (above?.bottom === row - 1) above.bottom = row;
    else {
      open.set(key, stretch);
      done.push(stretch);
    }
  }
  return done.map(({ first, last, top, bottom }) =>
    rangeName({ startColumn: first, endColumn: last, startRow: top - 1, endRow: bottom - 1 }),
  );
}

function stillOpen(open: ReadonlyMap<string, Block>, bottom: number): Map<string, Block> {
  return new Map([...open].filter(([, block]) => block.bottom === bottom));
}

/** Unbroken runs of cells in one row, row by row. */
function stretches(cells: readonly GridCell[]): Block[] {
  const found: Block[] = [];
  for (const { column, row } of [...cells].sort((a, b) => a.row - b.row || a.column - b.column)) {
    const last = found.at(-1);
    if (last?.top === row && last.last === column - 1) found[found.length - 1] = { ...last, last: column };
    else found.push({ first: column, last: column, top: row, bottom: row });
  }
  return found;
}
