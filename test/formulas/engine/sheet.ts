import { contains, type CellSource, type Rectangle } from './area';
import { placesOf } from './placeIndex';
import { EngineError, type Value } from './value';

/** A cell of a sheet, with its formula where it has one. */
export interface Cell {
  readonly sheet: Sheet;
  /** Zero-based. */
  readonly row: number;
  readonly column: number;
  /** The typed value, or the result of the last calculation. */
  value: Value;
  formula: Formula | null;
  /** Cells whose formulas read this one; null until somebody asks. */
  dependents: readonly Cell[] | null;
}

/** A formula in its cell. */
export interface Formula {
  readonly text: string;
  readonly evaluate: () => Value;
  state: 'dirty' | 'running' | 'done';
}

const WIDTH = 16_384;

const keyOf = ({ top, left, bottom, right }: Rectangle): string => `${top},${left},${bottom},${right}`;

interface Watcher {
  readonly place: Rectangle;
  readonly readers: Cell[];
}

/** Cells of one sheet; a formula is calculated when its cell is read. */
export class Sheet implements CellSource {
  private readonly cells = new Map<number, Cell>();
  private readonly places = new Map<string, ReadonlyMap<string, number> | null>();
  private ordered: readonly Cell[] = [];
  private readonly watchers = new Map<string, Watcher>();

  constructor(readonly name: string) {}

  /** The cell of a place, made where there is none yet. */
  cell(row: number, column: number): Cell {
    const key = row * WIDTH + column;
    const known = this.cells.get(key);
    if (known !== undefined) return known;
    const made: Cell = { sheet: this, row, column, value: null, formula: null, dependents: null };
    this.cells.set(key, made);
    return made;
  }

  /** Cells that were described or typed in, row by row. */
  inOrder(): readonly Cell[] {
    if (this.ordered.length !== this.cells.size) {
      this.ordered = [...this.cells.values()].sort((a, b) => a.row - b.row || a.column - b.column);
    }
    return this.ordered;
  }

  valueAt(row: number, column: number): Value {
    const cell = this.cells.get(row * WIDTH + column);
    return cell === undefined ? null : calculated(cell);
  }

  isFormulaAt(row: number, column: number): boolean {
    return (this.cells.get(row * WIDTH + column)?.formula ?? null) !== null;
  }

  /** Kept until something is typed on the sheet: look-ups in long tables ask again and again. */
  placesIn(area: Rectangle): ReadonlyMap<string, number> | null {
    const key = keyOf(area);
    const known = this.places.get(key);
    if (known !== undefined) return known;
    const values: Value[] = [];
    for (let row = area.top; row <= area.bottom; row += 1)
      for (let column = area.left; column <= area.right; column += 1) {
        const cell = this.cells.get(row * WIDTH + column);
        if (cell !== undefined && cell.formula !== null) {
          this.places.set(key, null);
          return null;
        }
        values.push(cell?.value ?? null);
      }
    const places = placesOf(values);
    this.places.set(key, places);
    return places;
  }

  /** To be called when a value is typed on the sheet. */
  changed(): void {
    this.places.clear();
  }

  /** From now on a change within the rectangle makes the reader's formula out of date. */
  watch(place: Rectangle, reader: Cell): void {
    const key = keyOf(place);
    const watcher = this.watchers.get(key) ?? { place, readers: [] };
    watcher.readers.push(reader);
    this.watchers.set(key, watcher);
  }

  /** Cells whose formulas read this one. */
  dependentsOf(cell: Cell): readonly Cell[] {
    cell.dependents ??= [
      ...new Set(
        [...this.watchers.values()]
          .filter(({ place }) => contains(place, cell.row, cell.column))
          .flatMap(({ readers }) => readers),
      ),
    ];
    return cell.dependents;
  }
}

/** The value of a cell, calculated first where its formula is out of date. */
function calculated(cell: Cell): Value {
  const { formula } = cell;
  if (formula === null || formula.state === 'done') return cell.value;
  const place = `${cell.sheet.name} row ${cell.row + 1}, column ${cell.column + 1}`;
  if (formula.state === 'running') throw new EngineError(`${place}: a circle of formulas`);
  formula.state = 'running';
  try {
    cell.value = formula.evaluate();
    formula.state = 'done';
  } catch (error) {
    formula.state = 'dirty';
    if (error instanceof EngineError && !error.message.includes('\n'))
      throw new EngineError(`${place}: ${error.message}\n=${formula.text}`);
    throw error;
  }
  return cell.value;
}
