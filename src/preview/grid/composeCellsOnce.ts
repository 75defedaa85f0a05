import type { Worksheet } from '@univerjs/core';
import { MAX_COLUMNS } from '../excel/area';

/**
 * While the grid paints, no cell changes, but each layer of the picture (fills, borders, texts, marks) asks
 * for every cell anew, through formats, validations and rules. Here each is composed once per painting.
 */
export function composeCellsOnce(sheet: Pick<Worksheet, 'getCell'>, paint: () => void): void {
  const compose = sheet.getCell.bind(sheet);
  const composed = new Map<number, ReturnType<Worksheet['getCell']>>();
  sheet.getCell = (row, column) => {
    const key = row * MAX_COLUMNS + column;
    const known = composed.get(key);
    if (known !== undefined || composed.has(key)) return known;
    const cell = compose(row, column);
    composed.set(key, cell);
    return cell;
  };
  try {
    paint();
  } finally {
    Reflect.deleteProperty(sheet, 'getCell');
  }
}
