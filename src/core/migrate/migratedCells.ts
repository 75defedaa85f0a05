import { textOfCell } from '../model/cell';
import type { CellValue } from '../model/reading';
import { a1 } from '../model/address';

/** Collects what is written into the new workbook; blank cells are left as the template has them. */
export class MigratedCells {
  readonly filled = new Map<string, Map<string, string | number>>();

  put(sheet: string, column: number, row: number, value: CellValue): void {
    const plain = typeof value === 'number' ? value : textOfCell(value);
    if (plain === '') return;
    const cells = this.filled.get(sheet) ?? new Map<string, string | number>();
    this.filled.set(sheet, cells.set(a1(column, row), plain));
  }
}
