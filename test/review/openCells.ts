import type { CellPlace } from '../../src/core/model/reading';
import { a1 } from '../../src/core/model/address';
import { parseCell, parseRange } from '../../src/core/model/cellRange';
import type { SheetDescription, WorkbookDescription } from '../../src/core/sheets/description';
import { STYLES } from '../../src/core/sheets/styles';

/** A cell that people fill in. */
export interface OpenCell extends CellPlace {
  /** Of its sheet. */
  readonly key: string;
  /** Any text may be typed: no list, date or number is asked for. */
  readonly isText: boolean;
}

/** Every cell that the protection leaves open, from the workbook's own description. */
export const openCells = ({ sheets }: WorkbookDescription): readonly OpenCell[] =>
  sheets.flatMap((sheet) =>
    sheet.rows.flatMap(({ row, cells }) =>
      cells
        .filter(({ style }) => !STYLES[style].locked)
        .map(({ column }) => a1(column, row))
        .map((cell) => ({ key: sheet.key, sheet: sheet.name, cell, isText: isText(sheet, cell) })),
    ),
  );

function isText({ validations }: SheetDescription, cell: string): boolean {
  const { row, col } = parseCell(cell)!;
  return validations.every(({ range, rule }) => {
    if (rule.kind === 'textLength') return true;
    const { startRow, endRow, startColumn, endColumn } = parseRange(range)!;
    return row < startRow || row > endRow || col < startColumn || col > endColumn;
  });
}
