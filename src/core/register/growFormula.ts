import { quoteSheet } from '../model/address';
import { FIRST_RECORD_ROW } from '../sheets/register/registerColumns';

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** References to records of 台帳 in a formula: `'台帳'!$G$5:$G$1004`, as programs write the sheet's name. */
function recordReferences(sheet: string): RegExp {
  const name = `(?:${escaped(quoteSheet(sheet))}|${escaped(sheet)})`;
  return new RegExp(
    `((?:^|[^\\w'.])${name}!\\$[A-Z]{1,3}\\$${FIRST_RECORD_ROW}:\\$[A-Z]{1,3}\\$)(\\d+)`,
    'g',
  );
}

/** Last row that a formula reaches on 台帳; null where it does not refer to its records. */
export function reachOf(formula: string, sheet: string): number | null {
  const rows = [...formula.matchAll(recordReferences(sheet))].map(([, , row]) => Number(row));
  return rows.length === 0 ? null : Math.max(...rows);
}

/** The formula with references to the records reaching down to a row; those that do already stay. */
export function growFormula(formula: string, sheet: string, reach: number, lastRow: number): string {
  if (lastRow <= reach) return formula;
  return formula.replace(recordReferences(sheet), (whole, before: string, row: string) =>
    Number(row) === reach ? `${before}${lastRow}` : whole,
  );
}
