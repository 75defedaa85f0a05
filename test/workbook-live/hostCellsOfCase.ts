import { readStoredPolicy } from '../../src/core/policy/storedPolicy';
import { a1 } from '../../src/core/model/address';
import { caseTemplate } from '../../src/core/sheets/caseTemplate';
import type { Language } from '../../src/core/model/language';
import type { Sector } from '../../src/core/model/terms';
import type { HostCells, HostValue, SheetValues } from '../../src/workbook/live/read/hostCells';
import type { CellContent, SheetDescription, WorkbookDescription } from '../../src/core/sheets/description';

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

function sheetOf({ name, rows }: SheetDescription, index: number): SheetValues {
  const width = Math.max(...rows.flatMap(({ cells }) => cells.map(({ column }) => column + 1)));
  const height = Math.max(...rows.map(({ row }) => row));
  const values = Array.from({ length: height }, () => Array<HostValue>(width).fill(''));
  for (const { row, cells } of rows) {
    for (const { column, content } of cells) values[row - 1]![column] = valueOf(content);
  }
  return { id: `id-${index}`, name, firstRow: 0, firstColumn: 0, values };
}

/** What Excel would give for a workbook that is opened as described. */
export function hostCells({ sheets, names, customXml = [] }: WorkbookDescription): HostCells {
  return {
    sheets: sheets.map(sheetOf),
    names: names.map(({ name, ref }) => ({ name, formula: `=${ref}` })),
    policy: customXml[0] === undefined ? null : { id: '{1}', stored: readStoredPolicy(customXml[0]) },
  };
}

/** What Excel would give for an untouched case workbook. */
export function hostCellsOfCase(language: Language, sector: Sector = 'PA'): HostCells {
  return hostCells(caseTemplate(sector, language));
}

/** The cells with one sheet changed. */
export function changeSheet(
  cells: HostCells,
  name: string,
  change: (sheet: SheetValues) => Partial<SheetValues>,
): HostCells {
  return {
    ...cells,
    sheets: cells.sheets.map((sheet) => (sheet.name === name ? { ...sheet, ...change(sheet) } : sheet)),
  };
}

/** The cells with values written to cells, by A1 address on a sheet. */
export function write(
  cells: HostCells,
  name: string,
  written: Readonly<Record<string, HostValue>>,
): HostCells {
  return changeSheet(cells, name, ({ values }) => ({
    values: values.map((line, row) => line.map((value, column) => written[a1(column, row + 1)] ?? value)),
  }));
}
