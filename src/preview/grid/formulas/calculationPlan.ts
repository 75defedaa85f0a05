import type { IUnitRange } from '@univerjs/core';
import type { IFormulaCurrentConfigService, IFormulaDependencyTree } from '@univerjs/preset-sheets-core';
import { BUSY } from '../../functions/callArguments';
import { areaOfRange } from './areaOfRange';
import { BusyFormulas } from './busyFormulas';
import type { SheetArea } from './formulaGraph';
import { FormulaRegister, type RegisterServices } from './formulaRegister';
import { sheetOf, type GridFormula } from './gridFormula';
import type { SeenSheets } from './seenSheets';

/** Errors that a cell may have because the add-in was absent when it was calculated. */
const ERROR = /^#[A-Z/0]+[!?]?$/;

/** Decides which formulas a calculation takes, and in what order. */
export class CalculationPlan {
  readonly busy: BusyFormulas<GridFormula>;
  private readonly register: FormulaRegister;
  private readonly config: IFormulaCurrentConfigService;
  private readonly openedUnits = new Set<string>();
  /** Workbooks whose cells are calculated; of the others, only rules are. */
  private readonly startedUnits = new Set<string>();
  /** Workbooks of which the next run calculates everything. */
  private readonly wholeUnits = new Set<string>();
  /** Scheduled in a run that has not ended well. */
  private unfinished = new Set<GridFormula>();
  /** For a later run: written while one was going on, or their workbook is not to be calculated yet. */
  private readonly postponed = new Set<GridFormula>();

  private taken: GridFormula | undefined;

  constructor(
    services: RegisterServices,
    seen: SeenSheets,
    private readonly onCircle: () => void,
  ) {
    this.register = new FormulaRegister(services, seen);
    this.config = services.config;
    this.busy = new BusyFormulas(this.register.graph);
  }

  /** From now on the cells of this workbook are calculated; at once those without a value, or all. */
  start(unitId: string, all: boolean): void {
    this.startedUnits.add(unitId);
    if (all) this.wholeUnits.add(unitId);
  }

  /** The formulas of a run as the engine takes them: from the end of the list. */
  next(): IFormulaDependencyTree[] {
    if (Object.keys(this.config.getDirtyNameMap()).length > 0) this.register.forget();
    const added = this.register.update();
    const { nodes, hasCircle } = this.register.graph.order(this.dirty(added));
    if (hasCircle) this.onCircle();
    const scheduled = nodes.filter((node) => !this.isExcluded(node));
    scheduled.forEach((node) => this.unfinished.add(node));
    this.busy.begin(scheduled);
    return this.announcing(scheduled.map(({ tree }) => tree).reverse());
  }

  /** The formula that the engine has taken last, while it is at it. */
  current(): GridFormula | undefined {
    return this.taken;
  }

  /** A run has ended well: its results stand in the cells. */
  finished(): void {
    this.taken = undefined;
    this.unfinished = new Set();
  }

  /**
   * The engine takes formulas out of the list one by one; only so can it be told which one it is at. One that
   * has to wait need not be taken apart before it is known what it waits for.
   */
  private announcing(trees: IFormulaDependencyTree[]): IFormulaDependencyTree[] {
    const formulas = [...this.unfinished];
    const byTree = new Map<IFormulaDependencyTree, GridFormula>(formulas.map((each) => [each.tree, each]));
    const take = trees.pop.bind(trees);
    trees.pop = () => {
      const tree = take();
      this.taken = tree && byTree.get(tree);
      return tree && this.taken && this.busy.mustWait(this.taken) ? inPlaceOf(tree) : tree;
    };
    return trees;
  }

  private dirty(added: readonly GridFormula[]): Set<GridFormula> {
    const { graph } = this.register;
    added.filter((formula) => this.needsCalculation(formula)).forEach((each) => this.postponed.add(each));
    added.forEach(({ tree }) => this.openedUnits.add(tree.unitId));
    const found = new Set(
      this.config
        .getDirtyRanges()
        .map(sheetAreaOf)
        .flatMap((area) => this.touchedBy(area)),
    );
    if (this.isSecondPass()) return found;
    if (this.config.isForceCalculate()) {
      this.postponed.clear();
      this.wholeUnits.clear();
      return new Set(graph.nodes);
    }
    for (const formula of this.postponed) {
      if (graph.nodes.has(formula) && !this.isCalculated(formula)) continue;
      found.add(formula);
      this.postponed.delete(formula);
    }
    for (const formula of graph.nodes) if (this.isDirtyAnyway(formula)) found.add(formula);
    this.wholeUnits.clear();
    for (const formula of this.unfinished) found.add(formula);
    return new Set([...found].filter((formula) => graph.nodes.has(formula)));
  }

  private isDirtyAnyway(formula: GridFormula): boolean {
    if (!this.isCalculated(formula)) return false;
    return formula.isVolatile || this.isDirtyRule(formula) || this.wholeUnits.has(formula.tree.unitId);
  }

  private isCalculated({ cell, tree }: GridFormula): boolean {
    return cell === null || this.startedUnits.has(tree.unitId);
  }

  private touchedBy(area: SheetArea): readonly GridFormula[] {
    const { graph } = this.register;
    return [...graph.formulasIn(area), ...graph.readersIn(area)];
  }

  /** A workbook that is being opened keeps the values it was saved with, as in Excel. */
  private needsCalculation({ tree, cell }: GridFormula): boolean {
    if (cell === null || this.openedUnits.has(tree.unitId)) return true;
    const data = this.config.getUnitData()[tree.unitId]?.[tree.subUnitId]?.cellData;
    const value = data?.getValue(tree.row, tree.column)?.v;
    return value === undefined || value === null || (typeof value === 'string' && ERROR.test(value));
  }

  private isDirtyRule({ tree: { unitId, subUnitId, formulaId } }: GridFormula): boolean {
    if (formulaId === null || formulaId === undefined) return false;
    return this.config.getDirtyUnitOtherFormulaMap()[unitId]?.[subUnitId]?.[formulaId] !== undefined;
  }

  /** After arrays have spilled, what reads their cells is calculated again, but not the arrays. */
  private isSecondPass(): boolean {
    return Object.keys(this.config.getExcludedRange() ?? {}).length > 0;
  }

  private isExcluded({ tree }: GridFormula): boolean {
    return tree.isExcludeRange(this.config.getExcludedRange());
  }
}

/** The same place with a formula that gives `#BUSY!`. */
const inPlaceOf = (tree: IFormulaDependencyTree): IFormulaDependencyTree =>
  Object.create(tree, { formula: { value: `="${BUSY}"` } }) as IFormulaDependencyTree;

const sheetAreaOf = ({ unitId, sheetId, range }: IUnitRange): SheetArea => ({
  sheet: sheetOf(unitId, sheetId),
  area: areaOfRange(range),
});
