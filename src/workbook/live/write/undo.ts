import { WorkbookError } from '../../port';
import { toWorkbookError } from '../host/workbookError';
import { loadRun, restoreRun, type HeldRun } from './heldRuns';
import { close, loadLock, open, type SheetLock } from './sheetLocks';

/** Where Excel refuses to open a sheet: it has a password. */
const OPENING = /WorksheetProtection\.unprotect/i;

/**
 * Puts everything back as it was before a write that failed half-way, in two round trips.
 * @param held what stood in the cells
 * @param locks the sheets that were to be opened and closed
 * @returns the failure as the pane is to see it: HALF_DONE with the remainder where this fails as well
 */
export async function undo(
  context: Excel.RequestContext,
  failure: unknown,
  held: readonly HeldRun[],
  locks: readonly SheetLock[],
): Promise<WorkbookError> {
  const error = asProtected(toWorkbookError(failure));
  try {
    await putBack(context, held, locks);
    return error;
  } catch (second) {
    const sheets = locks.map(({ name }) => name).join(', ');
    const cells = held.map(({ run }) => `${run.sheet}!${run.address}`).join(', ');
    const detail = `${error.detail}; ${toWorkbookError(second).detail}`;
    return new WorkbookError('HALF_DONE', `protect: ${sheets || '–'}; check: ${cells} (${detail})`);
  }
}

function asProtected(error: WorkbookError): WorkbookError {
  return OPENING.test(error.detail) ? new WorkbookError('PROTECTED', error.detail) : error;
}

async function putBack(
  context: Excel.RequestContext,
  held: readonly HeldRun[],
  locks: readonly SheetLock[],
): Promise<void> {
  const looks = held.map(({ run }) => loadRun(context, run));
  const lockLooks = locks.map(({ name }) => loadLock(context, name));
  await context.sync();
  const changed = held.filter((run, index) => !isSame(run, looks[index]?.()));
  const states = lockLooks.map((read) => read().isProtected);
  const toOpen = locks.filter(
    ({ name }, index) => states[index] === true && changed.some(({ run }) => run.sheet === name),
  );
  toOpen.forEach(open);
  changed.forEach(restoreRun);
  // Protecting a protected sheet is an error.
  locks.filter((lock, index) => states[index] === false || toOpen.includes(lock)).forEach(close);
  await context.sync();
}

function isSame(before: HeldRun, now: HeldRun | undefined): boolean {
  return JSON.stringify(now?.formulas) === JSON.stringify(before.formulas);
}
