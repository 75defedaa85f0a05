import { a1 } from '../../../../core/model/address';
import type { CellContent, RowDescription } from '../../../../core/sheets/description';
import { checkFormula } from './checkFormula';
import { checkText } from './checkText';
import { LIMITS } from './limits';
import { refuse } from './place';
import type { Place } from './place';

function checkNumber(value: number, place: Place): void {
  if (!Number.isFinite(value)) refuse(`${value} is not a number a cell can hold`, place);
}

function checkContent(content: CellContent, place: Place): void {
  switch (content.kind) {
    case 'blank':
      return;
    case 'text': {
      checkText(content.text, LIMITS.cellText, place);
      return;
    }
    case 'number': {
      checkNumber(content.value, place);
      return;
    }
    case 'formula':
      checkFormula(content.formula, place);
      if (typeof content.cached === 'number') checkNumber(content.cached, place);
      if (typeof content.cached === 'string') checkText(content.cached, LIMITS.cellText, place);
  }
}

/** Rows ascend, and so do the cells of each row; unsorted ones make Excel offer a repair. */
export function checkRows(sheet: string, rows: readonly RowDescription[]): void {
  let lastRow = 0;
  for (const { row, height, cells } of rows) {
    const place = { sheet, at: `row ${row}` };
    if (!(row > lastRow && row <= LIMITS.row)) refuse(`row ${row} stands after row ${lastRow}`, place);
    if (height !== null && !(height >= 0 && height <= LIMITS.rowHeight)) refuse('height out of range', place);
    lastRow = row;
    let lastColumn = -1;
    for (const { column, content } of cells) {
      const at = { sheet, at: a1(column, row) };
      if (!(column > lastColumn && column <= LIMITS.column)) refuse('cells are not in order', at);
      lastColumn = column;
      checkContent(content, at);
    }
  }
}
