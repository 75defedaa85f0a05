import { a1 } from '../../../../core/model/address';
import type { RowDescription, SheetDescription } from '../../../../core/sheets/description';
import { element } from '../xml/element';
import { cellXml } from './cell';
import { sharedRuns, type SharedFormula } from './sharedRuns';
import type { SheetContext } from './sheetContext';

function rowXml(
  row: RowDescription,
  shared: ReadonlyMap<string, SharedFormula>,
  context: SheetContext,
): string {
  const height = row.height === null ? {} : { ht: row.height, customHeight: true };
  const cells = row.cells.map((cell) => cellXml(cell, row.row, shared, context));
  return element('row', { r: row.row, ...height }, ...cells);
}

export function sheetDataXml(sheet: SheetDescription, context: SheetContext): string {
  const shared = sharedRuns(sheet.rows);
  return element('sheetData', {}, sheet.rows.map((row) => rowXml(row, shared, context)).join(''));
}

/** The range from the first to the last described cell; `A1` for an empty sheet. Cells are in order. */
export function dimensionXml(sheet: SheetDescription): string {
  let [left, right, top, bottom] = [Infinity, 0, Infinity, 0];
  for (const { row, cells } of sheet.rows) {
    const [first, last] = [cells[0], cells[cells.length - 1]];
    if (first === undefined || last === undefined) continue;
    left = Math.min(left, first.column);
    right = Math.max(right, last.column);
    top = Math.min(top, row);
    bottom = row;
  }
  if (bottom === 0) return element('dimension', { ref: 'A1' });
  const [from, to] = [a1(left, top), a1(right, bottom)];
  return element('dimension', { ref: from === to ? from : `${from}:${to}` });
}
