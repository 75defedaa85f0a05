import type { ICellData, IRowData, IWorksheetData } from '@univerjs/core';
import type { GridSheet } from '../sheet/mapSheet';
import { pointsOfPixels } from '../sheet/measures';
import { cellContent, type CellContent } from './cellContent';
import { cellXml } from './cellXml';
import { gridFormulas } from './gridFormulas';
import type { CellSource, RowSource } from './scanSheetData';
import type { StyleWriter } from './styleWriter';
import { attributesXml, withPrefix } from './xmlText';

/** A sheet as it was opened and as it is now. */
export interface SheetPair {
  readonly opened: GridSheet;
  readonly current: Partial<IWorksheetData>;
}

export interface WrittenCells {
  /** The whole sheetData element, with prefix; null while nothing changed. */
  readonly xml: string | null;
  readonly cellsChanged: boolean;
  readonly formulasChanged: boolean;
}

/** Everything one cell is compared by. */
interface CellView {
  readonly content: CellContent;
  readonly style: number;
}

/** Writes the cells of a sheet: those that did not change are taken from the part as they stand. */
export function writeSheetData(
  { opened, current }: SheetPair,
  source: ReadonlyMap<number, RowSource>,
  styles: StyleWriter,
  prefix: string,
): WrittenCells {
  const before = gridFormulas(opened.cellData);
  const after = gridFormulas(current.cellData ?? {});
  const formulasChanged =
    before.size !== after.size || [...after].some(([place, formula]) => before.get(place) !== formula);
  const seen = { changed: false };

  const view = (cell: ICellData | undefined, formula: string | undefined, base: number): CellView => ({
    content: cellContent(cell, formula ?? null),
    style: cell ? styles.indexOf(cell, base) : 0,
  });
  const writeCell = (row: number, col: number): string => {
    const place = `${row},${col}`;
    const raw = source.get(row)?.cells.get(col);
    const base = raw?.style ?? 0;
    const old = view(opened.cellData[row]?.[col], before.get(place), base);
    const now = view(current.cellData?.[row]?.[col], after.get(place), base);
    // Where no formula changed, a shared one stays for the cells that refer to it, whatever it gives now.
    const staysShared = raw && !(formulasChanged && isShared(raw));
    if (staysShared && sameView(old, now)) return raw.xml;
    seen.changed ||= !sameView(old, now);
    const keeps = staysShared && old.content.formula === now.content.formula;
    return withPrefix(
      cellXml(row, col, now.style, now.content, keeps ? formulaElement(raw, prefix) : undefined),
      prefix,
    );
  };
  const rows = numbers(source.keys(), keysOf(current.cellData), keysOf(current.rowData));
  const xml = rows.map((row) => {
    const cells = numbers(source.get(row)?.cells.keys() ?? [], keysOf(current.cellData?.[row]));
    const text = cells.map((col) => writeCell(row, col)).join('');
    return rowXml(row, source.get(row), opened.rowData[row], current.rowData?.[row], text, prefix);
  });
  const cellsChanged = seen.changed || formulasChanged;
  const changed = cellsChanged || rowsChanged(opened.rowData, current.rowData);
  const whole = `<${prefix}sheetData>${xml.join('')}</${prefix}sheetData>`;
  return { xml: changed ? whole : null, cellsChanged, formulasChanged };
}

const sameView = (a: CellView, b: CellView): boolean =>
  a.style === b.style &&
  a.content.kind === b.content.kind &&
  a.content.text === b.content.text &&
  a.content.formula === b.content.formula;

const isShared = ({ xml }: CellSource): boolean => /<(?:[\w.-]+:)?f\s[^>]*t="shared"/.test(xml);

/** The original formula element without prefix, with all it says (array, reference). */
function formulaElement({ xml }: CellSource, prefix: string): string | undefined {
  const found = /<(?:[\w.-]+:)?f(?:\s[^>]*)?(?:\/>|>[^<]*<\/(?:[\w.-]+:)?f>)/.exec(xml)?.[0];
  return prefix === '' ? found : found?.replace(`<${prefix}`, '<').replace(`</${prefix}`, '</');
}

const keysOf = (record: object | undefined): number[] => Object.keys(record ?? {}).map(Number);

const numbers = (...lists: readonly Iterable<number>[]): number[] =>
  [...new Set(lists.flatMap((list) => [...list]))].sort((a, b) => a - b);

type RowTable = Readonly<Record<number, Partial<IRowData> | undefined>>;

/** Heights that the grid measured itself (`ah`) are not a change. */
function rowsChanged(opened: RowTable, current: RowTable = {}): boolean {
  return numbers(keysOf(opened), keysOf(current)).some((row) => {
    const [old, now] = [opened[row], current[row]];
    return old?.h !== now?.h || Boolean(old?.hd) !== Boolean(now?.hd);
  });
}

/** A row with its cells; its attributes are the original ones unless height or visibility changed. */
function rowXml(
  row: number,
  source: RowSource | undefined,
  opened: Partial<IRowData> | undefined,
  current: Partial<IRowData> | undefined,
  cells: string,
  prefix: string,
): string {
  const hidden = Boolean(current?.hd);
  const resized = current?.h !== opened?.h;
  const height =
    current?.h === undefined || !resized ? {} : { ht: pointsOfPixels(current.h), customHeight: 1 };
  const visibility = hidden === Boolean(opened?.hd) ? {} : { hidden: hidden ? 1 : undefined };
  const attributes = {
    ...(source?.attributes ?? { r: row + 1 }),
    spans: undefined,
    ...height,
    ...visibility,
  };
  if (
    !source &&
    cells === '' &&
    Object.values(attributes).filter((value) => value !== undefined).length === 1
  )
    return '';
  const start = `<${prefix}row${attributesXml(attributes)}`;
  return cells === '' ? `${start}/>` : `${start}>${cells}</${prefix}row>`;
}
