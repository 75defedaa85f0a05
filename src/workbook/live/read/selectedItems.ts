import { boundingRange } from './boundingRange';
import type { CaseSource } from './caseSource';

/** Items of the selected rows, in the order of the sheet. A selected column selects all of its rows. */
export function selectedItems(source: CaseSource): readonly string[] {
  const selection = source.selection();
  const rows = source.reading()?.rows ?? [];
  const sheet = source.cells()?.sheets.find(({ id }) => id === selection?.worksheetId)?.name;
  const areas = (selection?.address ?? '').split(',').map(boundingRange);
  const isSelected = (row: number) =>
    areas.some((area) => area !== null && row > area.startRow && row <= area.endRow + 1);
  return rows.filter((row) => row.sheet === sheet && isSelected(row.row)).map(({ itemId }) => itemId);
}
