import type { CellEdit } from '../../../core/model/cellEdit';
import type { WorkbookChange } from '../../actions/changeWorkbook';

/** A change that writes cells: all of them or none. */
export function applyChange(edits: readonly CellEdit[]): WorkbookChange {
  return async (port) => (await port.apply(edits)).conflicts.map(({ place }) => place);
}
