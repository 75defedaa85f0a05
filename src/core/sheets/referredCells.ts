import { quoteSheet } from '../model/address';
import { parseRange } from '../model/cellRange';
import type { CellContent, SheetDescription, WorkbookDescription } from './description';

const BLANK: CellContent = { kind: 'blank' };

/** The sheet that a range such as `'集計'!$B$4:$B$8` lies on, when it is one of the workbook. */
export function referredSheet(book: WorkbookDescription, reference: string): SheetDescription | undefined {
  const quoted = reference.slice(0, reference.lastIndexOf('!'));
  return book.sheets.find(({ name }) => quoteSheet(name) === quoted);
}

/**
 * What the cells of a range such as `'集計'!$B$4:$B$8` hold, row by row; null when the range does not
 * lie on a sheet of the workbook. A chart carries these values for viewers that do not calculate.
 */
export function referredCells(book: WorkbookDescription, reference: string): CellContent[] | null {
  const sheet = referredSheet(book, reference);
  const range = parseRange(reference.slice(reference.lastIndexOf('!') + 1));
  if (sheet === undefined || range === null) return null;
  const contents: CellContent[] = [];
  for (let row = range.startRow; row <= range.endRow; row += 1) {
    const cells = sheet.rows.find((candidate) => candidate.row === row + 1)?.cells ?? [];
    for (let column = range.startColumn; column <= range.endColumn; column += 1) {
      contents.push(cells.find((cell) => cell.column === column)?.content ?? BLANK);
    }
  }
  return contents;
}

/** The value a cell shows. */
export function shownValue(content: CellContent): string | number | boolean {
  if (content.kind === 'text') return content.text;
  if (content.kind === 'number') return content.value;
  return content.kind === 'formula' ? content.cached : '';
}
