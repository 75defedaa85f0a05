import { absolute, quoteSheet } from '../../src/core/model/address';
import type {
  CellContent,
  NameDescription,
  SheetDescription,
  WorkbookDescription,
} from '../../src/core/sheets/description';
import { parseReference } from '../../src/workbook/place/sheetReference';

/** What people do to a sheet: a new name, rows inserted at the top, columns moved. */
export interface Move {
  readonly name: string;
  readonly rows: number;
  readonly column: (column: number) => number;
}

/** The workbook after a sheet was rearranged; names follow their cells, as they do in Excel. */
export function rearranged(book: WorkbookDescription, sheet: string, move: Move): WorkbookDescription {
  return {
    ...book,
    sheets: book.sheets.map((each) => (each.name === sheet ? movedSheet(each, move) : each)),
    names: book.names.map((name) => movedName(name, sheet, move)),
  };
}

/** Looks, validations and filters are of no use to a reading and would stand in the wrong place. */
function movedSheet(sheet: SheetDescription, { name, rows, column }: Move): SheetDescription {
  return {
    ...sheet,
    name,
    merges: [],
    filter: null,
    validations: [],
    conditionalFormats: [],
    links: [],
    rows: sheet.rows.map((line) => ({
      ...line,
      row: line.row + rows,
      cells: line.cells
        .map((cell) => ({ ...cell, column: column(cell.column) }))
        .sort((a, b) => a.column - b.column),
    })),
  };
}

function movedName({ name, ref }: NameDescription, sheet: string, move: Move): NameDescription {
  const target = parseReference(ref);
  if (target?.sheet !== sheet) return { name, ref };
  const [start, end] = [
    absolute(move.column(target.startColumn), target.startRow + move.rows + 1),
    absolute(move.column(target.endColumn), target.endRow + move.rows + 1),
  ];
  return { name, ref: `${quoteSheet(move.name)}!${start === end ? start : `${start}:${end}`}` };
}

/** The workbook with contents entered on a sheet, by 1-based row and zero-based column. */
export function entered(
  book: WorkbookDescription,
  sheet: string,
  contents: readonly { readonly row: number; readonly column: number; readonly content: CellContent }[],
): WorkbookDescription {
  const contentAt = (row: number, column: number) =>
    contents.find((each) => each.row === row && each.column === column)?.content;
  const sheets = book.sheets.map((each) => {
    if (each.name !== sheet) return each;
    const rows = each.rows.map((line) => ({
      ...line,
      cells: line.cells.map((cell) => ({
        ...cell,
        content: contentAt(line.row, cell.column) ?? cell.content,
      })),
    }));
    return { ...each, rows };
  });
  return { ...book, sheets };
}
