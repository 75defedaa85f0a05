import { a1 } from '../model/address';
import type {
  CellContent,
  CellDescription,
  ConditionalFormatDescription,
  LinkDescription,
  RowDescription,
  ValidationDescription,
} from './description';
import type { StyleKey } from './styles';

/** Collects the cells of one sheet in any order and hands them out sorted, as files want them. */
export class SheetDraft {
  private readonly cells = new Map<number, Map<number, CellDescription>>();
  private readonly heights = new Map<number, number>();
  readonly merges: string[] = [];
  readonly validations: ValidationDescription[] = [];
  readonly conditionalFormats: ConditionalFormatDescription[] = [];
  readonly links: LinkDescription[] = [];

  put(column: number, row: number, style: StyleKey, content: CellContent = { kind: 'blank' }): void {
    const cellsOfRow = this.cells.get(row) ?? new Map<number, CellDescription>();
    this.cells.set(row, cellsOfRow.set(column, { column, style, content }));
  }

  text(column: number, row: number, style: StyleKey, text: string): void {
    this.put(column, row, style, text === '' ? { kind: 'blank' } : { kind: 'text', text });
  }

  formula(
    column: number,
    row: number,
    style: StyleKey,
    formula: string,
    cached: string | number | boolean,
  ): void {
    this.put(column, row, style, { kind: 'formula', formula, cached });
  }

  /** Merges cells of one or more rows; all of them carry the style of the first. */
  merge(column: number, row: number, lastColumn: number, lastRow: number = row): void {
    const first = this.cells.get(row)?.get(column);
    if (!first) throw new Error(`merge ${a1(column, row)}: write the first cell before merging`);
    for (let r = row; r <= lastRow; r += 1) {
      for (let c = column; c <= lastColumn; c += 1) {
        if (r !== row || c !== column) this.put(c, r, first.style);
      }
    }
    this.merges.push(`${a1(column, row)}:${a1(lastColumn, lastRow)}`);
  }

  height(row: number, points: number): void {
    this.heights.set(row, points);
  }

  /** Last row that holds a cell. */
  get lastRow(): number {
    return Math.max(0, ...this.cells.keys());
  }

  /** Last 0-based column that holds a cell. */
  get lastColumn(): number {
    return Math.max(0, ...[...this.cells.values()].flatMap((row) => [...row.keys()]));
  }

  rows(): RowDescription[] {
    return [...this.cells.entries()]
      .sort(([a], [b]) => a - b)
      .map(([row, cells]) => ({
        row,
        height: this.heights.get(row) ?? null,
        cells: [...cells.values()].sort((a, b) => a.column - b.column),
      }));
  }
}
