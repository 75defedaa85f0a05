import type { Area } from './area';
import { Bag } from './bag';

/** Cells of a sheet that a chart shows. */
export interface CellsRef {
  readonly sheetId: string;
  readonly area: Area;
}

/** A series of a chart. Excel reads it from the chart's data at first; then it has cells of its own. */
export interface SeriesRecord {
  readonly looks: Bag;
  /** The cell that holds it, or a text; null counts the series. */
  name: CellsRef | string | null;
  categories: CellsRef | null;
  values: CellsRef | null;
}

/** A chart: its sheet and what it draws. The grid does not draw it. */
export interface ChartRecord {
  readonly id: string;
  readonly sheetId: string;
  readonly series: SeriesRecord[];
  readonly looks: Bag;
}

/** A workbook that the add-in made: the bytes it gave, and whether it was opened. */
export interface CreatedWorkbook {
  readonly id: string;
  readonly base64: string | null;
  opened: boolean;
}

/** What a workbook has that the grid does not know. It lives as long as the workbook is open. */
export class BookExtras {
  charts: ChartRecord[] = [];
  readonly created: CreatedWorkbook[] = [];
  /** Hears of each that is opened: in Excel it gets a window of its own. */
  onCreated: (created: CreatedWorkbook) => void = () => undefined;
  /** Filters without a table, by sheet. */
  readonly filters = new Map<string, Area>();
  private readonly pages = new Map<string, Bag>();
  private next = 1;

  /** A number that no other thing of this workbook has. */
  nextNumber(): number {
    return this.next++;
  }

  pageOf(sheetId: string): Bag {
    return keep(this.pages, sheetId, () => new Bag());
  }

  /** A sheet is gone, and what stood on it. */
  dropSheet(sheetId: string): void {
    const elsewhere = (each: { readonly sheetId: string }): boolean => each.sheetId !== sheetId;
    this.charts = this.charts.filter(elsewhere);
    for (const kept of [this.filters, this.pages]) kept.delete(sheetId);
  }
}

function keep<V>(map: Map<string, V>, key: string, make: () => V): V {
  const known = map.get(key) ?? make();
  map.set(key, known);
  return known;
}
