import type { RowChange } from '../../../core/register/rowChange';
import type { SheetGrowth } from '../../../workbook/port';

/** A row with formulas; without a model its looks stay as they are. */
type GrownRow = Pick<RowChange, 'sheet' | 'row' | 'formulas'> & { readonly model: number | null };

/** New rows that stand below each other, together. */
export function sheetGrowths(changes: readonly GrownRow[]): readonly SheetGrowth[] {
  const fresh = changes.filter(({ formulas }) => formulas.length > 0).sort((a, b) => a.row - b.row);
  const runs: GrownRow[][] = [];
  for (const change of fresh) {
    const last = runs.at(-1)?.at(-1);
    if (last?.sheet === change.sheet && last.row === change.row - 1) runs.at(-1)?.push(change);
    else runs.push([change]);
  }
  return runs.flatMap((run): readonly SheetGrowth[] => {
    const [first] = run;
    if (first === undefined) return [];
    return [
      {
        sheet: first.sheet,
        modelRow: first.model,
        firstRow: first.row,
        rows: run.length,
        formulas: first.formulas.map(({ column }, index) => ({
          column,
          lines: run.map(({ formulas }) => formulas[index]?.formula ?? '""'),
        })),
      },
    ];
  });
}
