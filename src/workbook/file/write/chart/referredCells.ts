import { quoteSheet } from '../../../../core/template/address';
import { parseRange } from '../../../../core/template/cellRange';
import type { CellContent, WorkbookDescription } from '../../../../core/template/description';

const BLANK: CellContent = { kind: 'blank' };

/**
 * What the cells of a range such as `'集計'!$B$4:$B$8` hold, row by row; null when the range does not
 * lie on a sheet of the workbook. A chart carries these values for viewers that do not calculate.
 */
export function referredCells(book: WorkbookDescription, reference: string): CellContent[] | null {
  const at = reference.lastIndexOf('!');
  const sheet = book.sheets.find(({ name }) => quoteSheet(name) === reference.slice(0, at));
  const range = parseRange(reference.slice(at + 1));
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
