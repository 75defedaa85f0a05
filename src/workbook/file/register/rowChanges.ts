import type { CellValue } from '../../../core/model/reading';
import type { RowEdit } from '../../../core/register/registerPlace';
import type { RowChange } from '../../../core/register/rowChange';
import type { SheetCells } from '../../place/workbookCells';

/**
 * Edits with what stands in the cells now.
 * @param models row of each sheet that new rows look like
 */
export function rowChanges(
  edits: readonly RowEdit[],
  sheets: readonly SheetCells[],
  models: ReadonlyMap<string, number>,
): readonly RowChange[] {
  const byName = new Map(sheets.map((sheet) => [sheet.name, sheet] as const));
  return edits.map(({ sheet, row, cells, formulas = [] }) => {
    const there = new Map<number, CellValue>(
      (byName.get(sheet)?.rows.get(row - 1) ?? []).map(({ col, value }) => [col, value]),
    );
    return {
      sheet,
      row,
      cells: cells.map(({ column, value }) => ({ column, value, before: there.get(column) ?? null })),
      formulas,
      model: models.get(sheet) ?? row,
    };
  });
}
