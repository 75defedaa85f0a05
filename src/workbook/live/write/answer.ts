import type { KnownEdit } from '../../../core/model/cellEdit';
import type { CaseReading, CellPlace } from '../../../core/model/reading';
import type { ApplyOutcome } from '../../port';
import type { CaseSource } from '../read/caseSource';
import { joinScopes, rereadScope, type RereadScope } from '../read/rereadScope';
import { cellRuns, type CellRun } from './cellRuns';
import { conflictsOf, loadRun, restoreRun, runRange, writeRun, type HeldRun } from './heldRuns';
import { halfDone, takeBack } from './takeBack';

/**
 * Writes answers (port.ts says the whole of it). The host works through a batch in order, so one round trip reads what
 * stands in the cells, writes them and reads their rows again.
 * @param tell is given the new reading
 * @throws {WorkbookError}
 */
export async function answer(
  source: CaseSource,
  tell: (reading: CaseReading) => void,
  edits: readonly KnownEdit[],
  next: CellPlace | null,
): Promise<ApplyOutcome> {
  const runs = cellRuns(edits);
  if (runs.length === 0) return { written: 0, conflicts: [] };
  const scope = scopeOf(source, runs);
  const held = await writeOver(source, scope, edits, next);
  const conflicts = held.flatMap(conflictsOf);
  if (conflicts.length > 0) await restore(source, scope, held);
  const reading = source.reading();
  if (reading !== null) tell(reading);
  return { written: conflicts.length > 0 ? 0 : edits.length, conflicts };
}

/** The rows of the edits; everything where a sheet is not known. */
function scopeOf(source: CaseSource, runs: readonly CellRun[]): RereadScope {
  const cells = source.cells();
  if (cells === null) return 'all';
  return runs
    .map(({ sheet, address }): RereadScope => {
      const worksheetId = cells.sheets.find(({ name }) => name === sheet)?.id ?? '';
      return rereadScope(cells, { worksheetId, address, changeType: 'RangeEdited' });
    })
    .reduce(joinScopes);
}

/** @returns what the runs held before */
async function writeOver(
  source: CaseSource,
  scope: RereadScope,
  edits: readonly KnownEdit[],
  next: CellPlace | null,
): Promise<readonly HeldRun[]> {
  const runs = cellRuns(edits);
  let looks: readonly (() => HeldRun)[] = [];
  try {
    await source.refresh(scope, (context) => {
      looks = runs.map((run) => loadRun(context, run));
      // Through ranges of their own: those above keep what was read.
      for (const run of runs) writeRun({ run, range: runRange(context, run) });
      if (next !== null) lead(context, next);
    });
  } catch (error) {
    throw await takeBack(edits, error);
  }
  return looks.map((read) => read());
}

function lead(context: Excel.RequestContext, { sheet: name, cell }: CellPlace): void {
  const sheet = context.workbook.worksheets.getItem(name);
  sheet.activate();
  sheet.getRange(cell).select();
}

/** Gives the cells back what they held, and leads back to them. */
async function restore(source: CaseSource, scope: RereadScope, held: readonly HeldRun[]): Promise<void> {
  const edits = held.flatMap(({ run }) => run.edits);
  try {
    await source.refresh(scope, (context) => {
      for (const each of held) restoreRun({ ...each, range: runRange(context, each.run) });
      if (edits[0] !== undefined) lead(context, edits[0].place);
    });
  } catch (error) {
    throw halfDone(edits, error);
  }
}
