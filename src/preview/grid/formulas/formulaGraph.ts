import { intersect, MAX_COLUMNS, type Area } from '../../excel/area';

/** Cells of one sheet; the key names workbook and sheet. */
export interface SheetArea {
  readonly sheet: string;
  readonly area: Area;
}

/** Something calculated: the formula of a cell, or a rule (no cell). */
export interface FormulaNode {
  readonly cell: SheetArea | null;
  readonly reads: readonly SheetArea[];
}

interface RangeReaders<N> {
  readonly area: Area;
  readonly nodes: Set<N>;
}

/** Who reads what on one sheet. */
interface SheetReaders<N> {
  /** By `cellKey`. */
  readonly cells: Map<number, Set<N>>;
  readonly ranges: Map<string, RangeReaders<N>>;
  /** Formulas by `cellKey` of their own cell. */
  readonly own: Map<number, N>;
}

/** Which formula reads which cells, and in what order formulas must be calculated. */
export class FormulaGraph<N extends FormulaNode> {
  private readonly sheets = new Map<string, SheetReaders<N>>();
  private readonly known = new Set<N>();

  get nodes(): ReadonlySet<N> {
    return this.known;
  }

  add(node: N): void {
    this.known.add(node);
    if (node.cell !== null) this.readersOf(node.cell.sheet).own.set(keyOf(node.cell.area), node);
    for (const { sheet, area } of node.reads) {
      const { cells, ranges } = this.readersOf(sheet);
      if (isOneCell(area)) entry(cells, keyOf(area), () => new Set<N>()).add(node);
      else entry(ranges, rangeKey(area), () => ({ area, nodes: new Set<N>() })).nodes.add(node);
    }
  }

  remove(node: N): void {
    this.known.delete(node);
    if (node.cell !== null) this.readersOf(node.cell.sheet).own.delete(keyOf(node.cell.area));
    for (const { sheet, area } of node.reads) {
      const { cells, ranges } = this.readersOf(sheet);
      if (isOneCell(area)) cells.get(keyOf(area))?.delete(node);
      else ranges.get(rangeKey(area))?.nodes.delete(node);
    }
  }

  /** Formulas that read any of these cells. */
  readersIn({ sheet, area }: SheetArea): Set<N> {
    const found = new Set<N>();
    const readers = this.sheets.get(sheet);
    if (readers === undefined) return found;
    for (const nodes of within(readers.cells, area)) nodes.forEach((node) => found.add(node));
    for (const range of readers.ranges.values()) {
      if (range.nodes.size > 0 && intersect(range.area, area) !== undefined)
        range.nodes.forEach((node) => found.add(node));
    }
    return found;
  }

  /** Formulas that stand in these cells. */
  formulasIn({ sheet, area }: SheetArea): readonly N[] {
    const readers = this.sheets.get(sheet);
    return readers === undefined ? [] : [...within(readers.own, area)];
  }

  readersOfNode(node: N): ReadonlySet<N> {
    return node.cell === null ? new Set<N>() : this.readersIn(node.cell);
  }

  /** The given formulas and all that depend on them, each after what it reads; circles are told. */
  order(start: Iterable<N>): { readonly nodes: readonly N[]; readonly hasCircle: boolean } {
    const state = new Map<N, 'open' | 'done'>();
    const finished: N[] = [];
    let hasCircle = false;
    for (const first of start) {
      const stack: (readonly [node: N, rest: Iterator<N>])[] = [];
      const enter = (node: N): void => {
        state.set(node, 'open');
        stack.push([node, this.readersOfNode(node).values()]);
      };
      if (!state.has(first)) enter(first);
      for (let top = stack.at(-1); top !== undefined; top = stack.at(-1)) {
        const [node, rest] = top;
        const next = rest.next();
        if (next.done === true) {
          state.set(node, 'done');
          finished.push(node);
          stack.pop();
        } else if (!state.has(next.value)) enter(next.value);
        else if (state.get(next.value) === 'open') hasCircle = true;
      }
    }
    return { nodes: finished.reverse(), hasCircle };
  }

  private readersOf(sheet: string): SheetReaders<N> {
    return entry(this.sheets, sheet, () => ({ cells: new Map(), ranges: new Map(), own: new Map() }));
  }
}

function entry<K, V>(map: Map<K, V>, key: K, make: () => V): V {
  const known = map.get(key);
  if (known !== undefined) return known;
  const made = make();
  map.set(key, made);
  return made;
}

/** Values whose cell lies in the area: cell by cell or entry by entry, whichever is less. */
function* within<V>(map: ReadonlyMap<number, V>, { row, column, rows, columns }: Area): Generator<V> {
  if (rows * columns > map.size) {
    for (const [key, value] of map) {
      const [r, c] = [Math.floor(key / MAX_COLUMNS) - row, (key % MAX_COLUMNS) - column];
      if (r >= 0 && r < rows && c >= 0 && c < columns) yield value;
    }
    return;
  }
  for (let r = row; r < row + rows; r += 1) {
    for (let c = column; c < column + columns; c += 1) {
      const value = map.get(r * MAX_COLUMNS + c);
      if (value !== undefined) yield value;
    }
  }
}

const isOneCell = ({ rows, columns }: Area): boolean => rows === 1 && columns === 1;
const keyOf = ({ row, column }: Area): number => row * MAX_COLUMNS + column;
const rangeKey = ({ row, column, rows, columns }: Area): string => `${row},${column},${rows},${columns}`;
