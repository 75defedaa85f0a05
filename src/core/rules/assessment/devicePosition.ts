import { answerKey } from '../answer/answerWords';
import { ITEMS } from '../../guide/catalogue';
import type { Choice } from '../../guide/item';
import { textOfCell } from '../../model/cell';
import type { CaseReading, CellPlace } from '../../model/reading';

/** Where a device stands: Purdue levels (PA) or zones (FA), as answered on the risk sheet. */
export interface DevicePosition {
  /** All levels or zones there are, in the guide's order. */
  readonly choices: readonly Choice[];
  /** Keys of those that the device stands in; blank while unanswered, null where the answer cannot be read. */
  readonly chosen: readonly string[] | null;
  /** Cell of the answer. */
  readonly place: CellPlace;
}

/**
 * Reads RISK-*-POS-01.
 * @returns null when the workbook lacks the row
 */
export function devicePosition({ sector, rows }: CaseReading): DevicePosition | null {
  const itemId = `RISK-${sector}-POS-01`;
  const item = ITEMS.get(itemId);
  const row = rows.find((entry) => entry.itemId === itemId);
  if (item === undefined || row === undefined) return null;
  const key = answerKey(item, textOfCell(row.fields.answer));
  return {
    choices: item.answers,
    chosen: key === null ? null : key.split(',').filter((part) => part !== ''),
    place: { sheet: row.sheet, cell: row.cells.answer },
  };
}
