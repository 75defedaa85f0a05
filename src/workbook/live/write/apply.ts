import type { ApplyOutcome, CellEdit } from '../../port';
import { runBatch } from '../host/runBatch';
import { cellRuns, type CellRun } from './cellRuns';
import { conflictsOf, loadRun, writeRun, type HeldRun } from './heldRuns';
import { close, loadLock, open, type SheetLock } from './sheetLocks';
import { undo } from './undo';

/**
 * Writes cells, all or none (port.ts says the whole of it). The first round trip reads what would be
 * overwritten, which also is what a failure is undone with.
 * @throws {WorkbookError}
 */
export async function apply(edits: readonly CellEdit[]): Promise<ApplyOutcome> {
  const runs = cellRuns(edits);
  if (runs.length === 0) return { written: 0, conflicts: [] };
  return runBatch(async (context) => {
    const { held, locks } = await look(context, runs);
    const conflicts = held.flatMap(conflictsOf);
    if (conflicts.length > 0) return { written: 0, conflicts };
    await write(
      context,
      held,
      locks.filter((lock) => needsOpening(lock, held)),
    );
    return { written: runs.reduce((sum, run) => sum + run.edits.length, 0), conflicts };
  });
}

interface Found {
  readonly held: readonly HeldRun[];
  readonly locks: readonly SheetLock[];
}

async function look(context: Excel.RequestContext, runs: readonly CellRun[]): Promise<Found> {
  const sheets = [...new Set(runs.map(({ sheet }) => sheet))];
  const locks = sheets.map((name) => loadLock(context, name));
  const held = runs.map((run) => loadRun(context, run));
  await context.sync();
  return { held: held.map((read) => read()), locks: locks.map((read) => read()) };
}

function needsOpening({ name, isProtected }: SheetLock, held: readonly HeldRun[]): boolean {
  return isProtected && held.some(({ run, isLocked }) => run.sheet === name && isLocked);
}

/** Opening comes first for all sheets: where one has a password, nothing has been written yet. */
async function write(
  context: Excel.RequestContext,
  held: readonly HeldRun[],
  locks: readonly SheetLock[],
): Promise<void> {
  try {
    locks.forEach(open);
    held.forEach(writeRun);
    locks.forEach(close);
    await context.sync();
  } catch (error) {
    throw await undo(context, error, held, locks);
  }
}
