import { FormulaDependencyTree } from '@univerjs/preset-sheets-core';
import type { Area } from '../../excel/area';
import type { FormulaNode } from './formulaGraph';
import type { ResolvedFormula } from './formulaReferences';

/** A formula of the grid with what the engine needs to calculate it. */
export interface GridFormula extends FormulaNode {
  /** Everything the node was made from; a formula that says something else is another one. */
  readonly signature: string;
  readonly tree: FormulaDependencyTree;
  readonly isVolatile: boolean;
  readonly functions: ReadonlySet<string>;
}

/** Where a formula stands: in a cell, or (a rule) for a cell; `down` and `right` move its references. */
export interface FormulaPlace {
  readonly unitId: string;
  readonly sheetId: string;
  readonly rowCount: number;
  readonly columnCount: number;
  readonly cell: { readonly row: number; readonly column: number } | null;
  readonly ruleId: string | null;
  readonly down: number;
  readonly right: number;
}

export interface FormulaParts {
  readonly signature: string;
  /** As the engine calculates it: names resolved, references not moved. */
  readonly resolved: ResolvedFormula;
  /** References moved to their place, with the ids of their sheets. */
  readonly reads: readonly { readonly sheet: string; readonly area: Area }[];
}

/** One name for a sheet of one of the workbooks. */
export const sheetOf = (unitId: string, sheetId: string): string => `${unitId} ${sheetId}`;

let nextId = 1;

export function makeFormula(place: FormulaPlace, { signature, resolved, reads }: FormulaParts): GridFormula {
  const { unitId, sheetId, cell } = place;
  const tree = new FormulaDependencyTree(nextId++);
  tree.formula = resolved.text;
  tree.unitId = unitId;
  tree.subUnitId = sheetId;
  tree.rowCount = place.rowCount;
  tree.columnCount = place.columnCount;
  tree.refOffsetX = place.right;
  tree.refOffsetY = place.down;
  tree.formulaId = place.ruleId;
  if (cell !== null) [tree.row, tree.column] = [cell.row, cell.column];
  return {
    signature,
    tree,
    reads,
    cell: cell === null ? null : { sheet: sheetOf(unitId, sheetId), area: { ...cell, rows: 1, columns: 1 } },
    isVolatile: resolved.isVolatile,
    functions: resolved.functions,
  };
}
