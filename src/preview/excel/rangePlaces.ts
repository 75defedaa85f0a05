import type { Scalar } from '../protocol/hostType';
import type { WireValue } from '../protocol/wire';
import type { RangeTarget } from './book';
import { areaBox } from './cellBox';

/** Where a range lies on its sheet, and whether it is seen. */
export const rangePlaces: Record<string, Scalar<RangeTarget>> = {
  Left: { get: ({ sheet, area }) => areaBox(sheet, { ...area, rows: 1 }).left },
  Top: { get: ({ sheet, area }) => areaBox(sheet, { ...area, columns: 1 }).top },
  Width: { get: ({ sheet, area }) => areaBox(sheet, { ...area, rows: 1 }).width },
  Height: { get: ({ sheet, area }) => areaBox(sheet, { ...area, columns: 1 }).height },
  Hidden: { get: hidden },
};

/** Null where some lines are hidden and others are not. */
function hidden({ sheet, area }: RangeTarget): WireValue {
  const rows = lines(area.row, Math.min(area.row + area.rows, sheet.getMaxRows()));
  const columns = lines(area.column, Math.min(area.column + area.columns, sheet.getMaxColumns()));
  const hiddenRows = rows.filter((row) => !sheet.getSheet().getRowVisible(row)).length;
  const hiddenColumns = columns.filter((column) => !sheet.getSheet().getColVisible(column)).length;
  if (hiddenRows === rows.length || hiddenColumns === columns.length) return true;
  return hiddenRows + hiddenColumns === 0 ? false : null;
}

function lines(from: number, to: number): number[] {
  return Array.from({ length: Math.max(0, to - from) }, (_, index) => from + index);
}
