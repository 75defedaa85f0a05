import type { CellConflict, CellEdit } from '../../port';
import { toCellValue } from '../read/cellValue';
import type { HostValue } from '../read/hostCells';
import type { CellRun } from './cellRuns';
import { plainValue } from './plainValue';

/** A run with its range, and what stood there before anything was written. */
export interface HeldRun {
  readonly run: CellRun;
  readonly range: Excel.Range;
  readonly isLocked: boolean;
  readonly values: readonly HostValue[];
  readonly formulas: readonly HostValue[];
}

/** The range of a run, nothing read of it. */
export function runRange(context: Excel.RequestContext, { sheet, address }: CellRun): Excel.Range {
  return context.workbook.worksheets.getItem(sheet).getRange(address);
}

/** Asks for what stands in the cells of a run; the answer is there after the next sync. */
export function loadRun(context: Excel.RequestContext, run: CellRun): () => HeldRun {
  const range = runRange(context, run);
  range.load('values,formulas,format/protection/locked');
  return () => heldRun(run, range);
}

function heldRun(run: CellRun, range: Excel.Range): HeldRun {
  return {
    run,
    range,
    // Mixed reads as null.
    isLocked: (range.format.protection.locked as boolean | null) !== false,
    values: firstColumn(range.values),
    formulas: firstColumn(range.formulas),
  };
}

function firstColumn(rows: readonly (readonly HostValue[])[]): HostValue[] {
  return rows.map((row) => row[0] ?? '');
}

/** Cells of the run that hold something else than their edits expect. */
export function conflictsOf({ run, values }: HeldRun): CellConflict[] {
  return run.edits.flatMap((edit, index) => {
    const found = toCellValue(values[index] ?? '');
    return isExpected(edit, found) ? [] : [{ place: edit.place, found }];
  });
}

function isExpected({ expected }: CellEdit, found: CellConflict['found']): boolean {
  if (expected === undefined) return true;
  return JSON.stringify(expected) === JSON.stringify(found);
}

/** Writes the edits of a run. */
export function writeRun({ run, range }: Pick<HeldRun, 'run' | 'range'>): void {
  range.values = run.edits.map(({ value }) => [plainValue(value)]);
}

/** Puts back what stood in the run. */
export function restoreRun({ range, values, formulas }: HeldRun): void {
  range.formulas = formulas.map((formula, index) => [formulaOrValue(formula, values[index] ?? '')]);
}

/** A text that begins with `=` reads the same as value and as formula; a real formula does not. */
function formulaOrValue(formula: HostValue, value: HostValue): HostValue {
  const isFormula = typeof formula === 'string' && formula.startsWith('=') && formula !== value;
  return isFormula || typeof toCellValue(value) === 'object' ? formula : plainValue(value);
}
