import { assessCase } from '../../src/core/rules/assessment/assessCase';
import type { CaseAssessment } from '../../src/core/rules/assessment/assessment';
import type { CellContent, SheetDescription } from '../../src/core/sheets/description';
import { columnOf } from '../../src/core/model/rowFields';
import { FIRST_ITEM_ROW } from '../../src/core/sheets/case/checkLayout';
import type { HostCells, HostValue, SheetValues } from '../../src/workbook/live/read/hostCells';
import { placeHostCells } from '../../src/workbook/live/read/placeHostCells';
import { readStoredPolicy } from '../../src/core/policy/storedPolicy';
import { replaceRows, replaceSheets } from '../../src/workbook/live/read/replaceRows';
import { grownCase } from './grownCase';

/** A case of so many items as the pane holds it once Excel has been asked. */
export function grownCells(items: number): HostCells {
  const { sheets, names, customXml } = grownCase(items);
  return {
    sheets: sheets.map(valuesOf),
    names: names.map(({ name, ref }) => ({ name, formula: `=${ref}` })),
    policy: { id: '{policy}', stored: readStoredPolicy(customXml?.[0] ?? '') },
  };
}

function valuesOf({ name, rows }: SheetDescription): SheetValues {
  const height = Math.max(...rows.map(({ row }) => row));
  const width = Math.max(...rows.flatMap(({ cells }) => cells.map(({ column }) => column + 1)));
  const values = Array.from({ length: height }, () => Array<HostValue>(width).fill(''));
  for (const { row, cells } of rows) {
    for (const { column, content } of cells) values[row - 1]?.splice(column, 1, valueOf(content));
  }
  return { id: `{${name}}`, name, firstRow: 0, firstColumn: 0, values };
}

function valueOf(content: CellContent): HostValue {
  switch (content.kind) {
    case 'blank':
      return '';
    case 'text':
      return content.text;
    case 'number':
      return content.value;
    case 'formula':
      return content.cached;
  }
}

/**
 * What the pane does with the answer of Excel to one edit: the row is replaced, the case is found in the cells
 * and assessed.
 */
export function assessEdit(cells: HostCells, answer: string): CaseAssessment {
  const sheet = cells.sheets.find(({ name }) => name === 'スペック');
  if (sheet === undefined) throw new Error('bench: the sheet is missing');
  const first = FIRST_ITEM_ROW - 1;
  const row = [...(sheet.values[first] ?? [])];
  row.splice(columnOf('spec', 'answer'), 1, answer);
  const placed = placeHostCells(replaceSheets(cells, [replaceRows(sheet, first, [row])]));
  if (placed.kind !== 'case') throw new Error('bench: the case was not found');
  return assessCase(placed.reading);
}
