import type { Nullable } from '@univerjs/core';
import { sheetOf } from './gridFormula';

/** The id of the sheet that a workbook shows. */
export type ShownSheet = (unitId: string) => Nullable<string>;

/**
 * Sheets whose looks matter: what is shown, and what the add-in has asked for. Conditional formats of the
 * others are not calculated: a case has thousands, and all they do is change what a cell looks like.
 */
export class SeenSheets {
  private readonly asked = new Set<string>();
  private leftOut = new Set<string>();

  constructor(private readonly shown: ShownSheet) {}

  /** From now on this sheet counts as seen, shown or not. */
  see(unitId: string, sheetId: string): void {
    this.asked.add(sheetOf(unitId, sheetId));
  }

  isSeen(unitId: string, sheetId: string): boolean {
    return this.asked.has(sheetOf(unitId, sheetId)) || this.shown(unitId) === sheetId;
  }

  /** A calculation begins to take formulas. */
  begin(): void {
    this.leftOut = new Set();
  }

  /** The calculation goes without the conditional formats of this sheet. */
  leaveOut(unitId: string, sheetId: string): void {
    this.leftOut.add(sheetOf(unitId, sheetId));
  }

  /** True when the last calculation left out the conditional formats of this sheet. */
  areUnknown(unitId: string, sheetId: string): boolean {
    return this.leftOut.has(sheetOf(unitId, sheetId));
  }
}
