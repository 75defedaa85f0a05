import { a1 } from '../model/address';
import { parseCell } from '../model/cellRange';
import type {
  CellContent,
  CellDescription,
  RowDescription,
  WorkbookDescription,
} from '../sheets/description';
import type { StyleKey } from '../sheets/styles';

/** Values by sheet name and A1 address. */
export type FilledCells = ReadonlyMap<string, ReadonlyMap<string, string | number>>;

/**
 * The workbook with values in its cells, as people would have typed them. In a row of a sheet with a ground,
 * cells that the description leaves out are there as well.
 * @throws an Error for a cell that the workbook does not have, so that nothing is dropped silently
 */
export function fillDescription(book: WorkbookDescription, filled: FilledCells): WorkbookDescription {
  const missing = new Set(
    [...filled.keys()].filter((name) => book.sheets.every((sheet) => sheet.name !== name)),
  );
  const sheets = book.sheets.map((sheet) => {
    const values = new Map(filled.get(sheet.name) ?? []);
    if (values.size === 0) return sheet;
    const written = sheet.rows.map((row) => ({
      ...row,
      cells: row.cells.map((cell) => {
        const at = a1(cell.column, row.row);
        const value = values.get(at);
        if (value === undefined) return cell;
        values.delete(at);
        return { ...cell, content: contentOf(value) };
      }),
    }));
    const rows = sheet.ground === undefined ? written : onGround(written, values, sheet.ground);
    for (const at of values.keys()) missing.add(`${sheet.name}!${at}`);
    return { ...sheet, rows };
  });
  if (missing.size > 0) throw new Error(`no such cells: ${[...missing].join(', ')}`);
  return { ...book, sheets };
}

/** Adds what is left of the values to the rows that there are, and takes it out of `values`. */
function onGround(
  rows: readonly RowDescription[],
  values: Map<string, string | number>,
  style: StyleKey,
): readonly RowDescription[] {
  const added = new Map<number, CellDescription[]>();
  const known = new Set(rows.map(({ row }) => row));
  for (const [at, value] of values) {
    const place = parseCell(at);
    if (place === null || !known.has(place.row + 1)) continue;
    const cells = added.get(place.row + 1) ?? [];
    added.set(place.row + 1, [...cells, { column: place.col, style, content: contentOf(value) }]);
    values.delete(at);
  }
  return rows.map((row) => {
    const more = added.get(row.row);
    return more === undefined
      ? row
      : { ...row, cells: [...row.cells, ...more].sort((a, b) => a.column - b.column) };
  });
}

const contentOf = (value: string | number): CellContent =>
  typeof value === 'number' ? { kind: 'number', value } : { kind: 'text', text: value };

/** Sheet and cell of a defined name that stands for one cell, or the first cell of a range. */
export function cellOfName(
  { names }: WorkbookDescription,
  name: string,
): { readonly sheet: string; readonly row: number; readonly column: number } | null {
  const ref = names.find((each) => each.name === name)?.ref;
  const match = ref === undefined ? null : /^'((?:[^']|'')+)'!(\$?[A-Z]+\$?\d+)/.exec(ref);
  const cell = parseCell(match?.[2] ?? '');
  if (!match || cell === null) return null;
  return { sheet: (match[1] ?? '').replace(/''/g, "'"), row: cell.row + 1, column: cell.col };
}
