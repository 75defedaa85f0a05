import { reversedEdit, type KnownEdit } from '../../../core/model/cellEdit';
import { placeText } from '../../../core/model/placeText';
import { WorkbookError, type CellEdit } from '../../port';
import { runBatch } from '../host/runBatch';
import { toWorkbookError } from '../host/workbookError';
import { cellRuns } from './cellRuns';
import { loadRun, runRange, writeRun } from './heldRuns';

/**
 * Takes back what a failed batch had written by then, in two round trips. A batch that fails answers nothing: a cell
 * that holds what its edit writes gets what the edit expected; any other cell was not reached and is left alone.
 * @returns the failure as the pane is to see it: HALF_DONE where this fails as well
 */
export async function takeBack(edits: readonly KnownEdit[], failure: unknown): Promise<WorkbookError> {
  try {
    await runBatch(async (context) => {
      const looks = edits.map((edit) => cellRuns([edit]).map((run) => loadRun(context, run)));
      await context.sync();
      const reached = edits.filter(({ value }, index) =>
        looks[index]?.every((read) => read().values[0] === (value ?? '')),
      );
      for (const run of cellRuns(reached.map(reversedEdit))) writeRun({ run, range: runRange(context, run) });
      await context.sync();
    });
    return toWorkbookError(failure);
  } catch (second) {
    return halfDone(edits, `${toWorkbookError(failure).detail}; ${toWorkbookError(second).detail}`);
  }
}

/** The failure that names cells in which something is left of a write. */
export function halfDone(edits: readonly CellEdit[], cause: unknown): WorkbookError {
  const detail = typeof cause === 'string' ? cause : toWorkbookError(cause).detail;
  return new WorkbookError(
    'HALF_DONE',
    `${edits.map(({ place }) => placeText(place)).join(', ')} (${detail})`,
  );
}
