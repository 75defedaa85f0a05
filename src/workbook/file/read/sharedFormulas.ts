import { typedFormula } from './formulaText';
import { shiftFormula } from './shiftFormula';
import { WorkbookFileError } from './workbookFileError';

/** Characters that all formulas spelled out from shared ones may have together; a million cells can share one. */
const MAX_EXPANDED = 64 * 2 ** 20;

interface Master {
  readonly formula: string;
  readonly row: number;
  readonly col: number;
}

/** Spells out the shared formulas of one sheet. */
export class SharedFormulas {
  private readonly masters = new Map<string, Master>();
  private expanded = 0;

  constructor(private readonly part: string) {}

  /**
   * Formula of a cell that belongs to the shared group `index`.
   * @param stored text in the file; empty in all cells of the group but the first
   */
  formulaAt(index: string, stored: string, row: number, col: number): string | null {
    if (stored !== '') {
      const formula = typedFormula(stored);
      this.masters.set(index, { formula, row, col });
      return formula;
    }
    const master = this.masters.get(index);
    if (!master) return null;
    this.expanded += master.formula.length;
    if (this.expanded > MAX_EXPANDED)
      throw new WorkbookFileError('tooLarge', `${this.part}: shared formulas`);
    return shiftFormula(master.formula, row - master.row, col - master.col);
  }
}
