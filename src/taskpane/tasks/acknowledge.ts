import { acknowledgeEdits } from '../../core/review/acknowledgeEdits';
import type { Sender } from '../../core/review/nextSubmission';
import { WorkbookError } from '../../workbook/port';
import type { Work } from './desk';
import { writeCells, type Written } from './writeCells';

/** The head takes over the risk: all cells and the line of the log in one go, over the case as it is at this moment. */
export function acknowledge(sender: Sender): Work<Written> {
  return async (desk) => {
    const outcome = await desk.port.readCase();
    const edits =
      outcome.kind === 'case' ? await acknowledgeEdits(outcome.reading, sender, desk.digest) : null;
    if (edits === null) throw new WorkbookError('NOT_FOUND', 'nothing to acknowledge, or no record for it');
    return writeCells(edits)(desk);
  };
}
