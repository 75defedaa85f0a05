import { columnLetters } from '../../../core/model/address';
import { columnIndex, MAX_COLUMNS, MAX_ROWS } from '../../../core/model/cellRange';
import { mapFormulaCode } from '../formulaPieces';

/** A cell, a pair of columns or a pair of rows; not part of a name, a function or a sheet's name. */
const REFERENCE =
  /(?<![\p{L}\p{N}_.$\\])(?:(\$?)([A-Za-z]{1,3})(\$?)([0-9]{1,7})|(\$?)([A-Za-z]{1,3}):(\$?)([A-Za-z]{1,3})|(\$?)([0-9]{1,7}):(\$?)([0-9]{1,7}))(?![\p{L}\p{N}_.(!$])/gu;

const shiftColumn = (fixed: string, letters: string, by: number): string | null => {
  const index = columnIndex(letters);
  if (index === null) return null;
  if (fixed) return `$${letters}`;
  return index + by < 0 || index + by >= MAX_COLUMNS ? null : columnLetters(index + by);
};

const shiftRow = (fixed: string, digits: string, by: number): string | null => {
  if (fixed) return `$${digits}`;
  const row = Number(digits) + by;
  return row < 1 || row > MAX_ROWS ? null : String(row);
};

const join = (separator: string, ...parts: readonly (string | null)[]): string =>
  parts.includes(null) ? '#REF!' : parts.join(separator);

/** Moves the relative references of a formula by rows and columns, as filling it does (shared formulas). */
export function shiftFormula(formula: string, rows: number, columns: number): string {
  if (rows === 0 && columns === 0) return formula;
  return mapFormulaCode(formula, (code) =>
    code.replace(REFERENCE, (whole, ...found: (string | undefined)[]) => {
      const [colFix, col, rowFix, row, col1Fix, col1, col2Fix, col2, row1Fix, row1, row2Fix, row2] = found;
      if (col !== undefined && row !== undefined) {
        if (columnIndex(col) === null) return whole;
        return join('', shiftColumn(colFix ?? '', col, columns), shiftRow(rowFix ?? '', row, rows));
      }
      if (col1 !== undefined && col2 !== undefined) {
        return join(
          ':',
          shiftColumn(col1Fix ?? '', col1, columns),
          shiftColumn(col2Fix ?? '', col2, columns),
        );
      }
      return join(':', shiftRow(row1Fix ?? '', row1 ?? '', rows), shiftRow(row2Fix ?? '', row2 ?? '', rows));
    }),
  );
}
