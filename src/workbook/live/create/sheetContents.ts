import type { CellContent, SheetDescription } from '../../../core/sheets/description';
import { rangeName } from '../../../core/model/cellRange';
import type { HostValue } from '../read/hostCells';
import { plainValue } from '../write/plainValue';

/** Everything that stands in a sheet, as one block from A1; null leaves a cell alone. */
export interface SheetContents {
  readonly address: string;
  readonly formulas: readonly (readonly (HostValue | null)[])[];
}

/** The block of a sheet; null for a sheet without cells. */
export function sheetContents({ rows }: SheetDescription): SheetContents | null {
  const height = Math.max(0, ...rows.map(({ row }) => row));
  const width = Math.max(0, ...rows.flatMap(({ cells }) => cells.map(({ column }) => column + 1)));
  if (height === 0 || width === 0) return null;
  const formulas = Array.from({ length: height }, () => Array<HostValue | null>(width).fill(null));
  for (const { row, cells } of rows) {
    const line = formulas[row - 1];
    for (const { column, content } of cells) line?.splice(column, 1, formulaOf(content));
  }
  const address = rangeName({ startRow: 0, startColumn: 0, endRow: height - 1, endColumn: width - 1 });
  return { address, formulas };
}

function formulaOf(content: CellContent): HostValue | null {
  switch (content.kind) {
    case 'blank':
      return null;
    case 'text':
      return content.text === '' ? null : plainValue(content.text);
    case 'number':
      return content.value;
    case 'formula':
      return `=${content.formula}`;
  }
}
