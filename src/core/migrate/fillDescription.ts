import { a1 } from '../template/address';
import { parseCell } from '../template/cellRange';
import type { CellContent, WorkbookDescription } from '../template/description';

/** Values by sheet name and A1 address. */
export type FilledCells = ReadonlyMap<string, ReadonlyMap<string, string | number>>;

/**
 * The workbook with values in its cells, as people would have typed them.
 * @throws an Error for a cell that the workbook does not have, so that nothing is dropped silently
 */
export function fillDescription(book: WorkbookDescription, filled: FilledCells): WorkbookDescription {
  const missing = new Set(
    [...filled.keys()].filter((name) => book.sheets.every((sheet) => sheet.name !== name)),
  );
  const sheets = book.sheets.map((sheet) => {
    const values = new Map(filled.get(sheet.name) ?? []);
    if (values.size === 0) return sheet;
    const rows = sheet.rows.map((row) => ({
      ...row,
      cells: row.cells.map((cell) => {
        const at = a1(cell.column, row.row);
        const value = values.get(at);
        if (value === undefined) return cell;
        values.delete(at);
        return { ...cell, content: contentOf(value) };
      }),
    }));
    for (const at of values.keys()) missing.add(`${sheet.name}!${at}`);
    return { ...sheet, rows };
  });
  if (missing.size > 0) throw new Error(`no such cells: ${[...missing].join(', ')}`);
  return { ...book, sheets };
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
