import { a1 } from '../../src/core/model/address';
import type { WorkbookDescription } from '../../src/core/sheets/description';
import type { FormulaValue } from './withOffice';

/** Results the description promises, in the order of the sheets: what a viewer shows that does not calculate. */
export function cachedValues(description: WorkbookDescription): FormulaValue[] {
  return description.sheets.flatMap((sheet) =>
    sheet.rows.flatMap(({ row, cells }) =>
      cells.flatMap(({ column, content }): FormulaValue[] =>
        content.kind === 'formula'
          ? [{ sheet: sheet.name, cell: a1(column, row), value: content.cached }]
          : [],
      ),
    ),
  );
}
