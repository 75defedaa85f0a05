import { IConfigService, IUniverInstanceService, type Univer, type Workbook } from '@univerjs/core';
import {
  ENGINE_FORMULA_PLUGIN_CONFIG_KEY,
  FormulaExecutedStateType,
  ICalculateFormulaService,
  IDefinedNamesService,
  IFormulaCurrentConfigService,
  IFormulaDependencyGenerator,
  IFormulaRuntimeService,
  Interpreter,
  Lexer,
  LexerTreeBuilder,
  IOtherFormulaManagerService,
  StringValueObject,
} from '@univerjs/preset-sheets-core';
import { BUSY } from '../../functions/callArguments';
import { CalculationPlan } from './calculationPlan';
import { compareCellByCell } from './compareCellByCell';
import { SeenSheets } from './seenSheets';

/** Formulas after which the engine lets the page go on. */
const MOST_FORMULAS = 20_000;

export interface Calculations {
  /** The formula being calculated has called a function whose result is not there yet. */
  readonly busyCall: () => void;
  /**
   * From now on the cells of this workbook are calculated; until then it keeps what it was saved with. The
   * next calculation takes all of them, or those without a value.
   */
  readonly start: (unitId: string, all: boolean) => void;
  /** What conditional formats make of a sheet. */
  readonly looks: Pick<SeenSheets, 'see' | 'areUnknown'>;
}

/**
 * Gives the engine our own plan of what to calculate. Its own one loses defined names after the first
 * run, reads every formula of the workbook again in each run, and knows nothing of results to come.
 */
export function planCalculations(univer: Univer): Calculations {
  const injector = univer.__getInjector();
  const runtime = injector.get(IFormulaRuntimeService);
  const interpreter = injector.get(Interpreter);
  // Once begun, a run goes through: what can be done meanwhile is little, and the page would paint.
  injector
    .get(IConfigService)
    .setConfig(ENGINE_FORMULA_PLUGIN_CONFIG_KEY, { intervalCount: MOST_FORMULAS }, { merge: true });
  compareCellByCell();
  const units = injector.get(IUniverInstanceService);
  const seen = new SeenSheets((unitId) => units.getUnit<Workbook>(unitId)?.getActiveSheet()?.getSheetId());
  const plan = new CalculationPlan(
    {
      config: injector.get(IFormulaCurrentConfigService),
      rules: injector.get(IOtherFormulaManagerService),
      names: injector.get(IDefinedNamesService),
    },
    seen,
    () => runtime.enableCycleDependency(),
  );
  injector.get(IFormulaDependencyGenerator).generate = () => {
    const trees = plan.next();
    runtime.clearArrayObjectCache();
    return Promise.resolve(trees);
  };
  injector
    .get(ICalculateFormulaService)
    .executionCompleteListener$.subscribe(({ functionsExecutedState }) => {
      if (functionsExecutedState !== FormulaExecutedStateType.STOP_EXECUTION) plan.finished();
    });

  // The plan's formulas hold no names any more: the engine need not look for them in each.
  const lexer = injector.get(Lexer);
  const withoutNames = injector.get(LexerTreeBuilder);
  const withNames = lexer.treeBuilder.bind(lexer);
  lexer.treeBuilder = (formula, transformSuffix) =>
    plan.current() === undefined
      ? withNames(formula, transformSuffix)
      : withoutNames.treeBuilder(formula, transformSuffix);

  const call = { isBusy: false };
  const hasWaited = (): boolean => call.isBusy;
  let isInside = false;
  const calculate = interpreter.execute.bind(interpreter);
  interpreter.execute = (nodeData) => {
    const formula = isInside ? undefined : plan.current();
    if (formula === undefined) return calculate(nodeData);
    call.isBusy = false;
    isInside = true;
    try {
      const value = calculate(nodeData);
      if (!hasWaited()) return value;
      plan.busy.wait(formula);
      return StringValueObject.create(BUSY);
    } finally {
      isInside = false;
    }
  };
  return {
    busyCall: () => void (call.isBusy = true),
    start: (unitId, all) => plan.start(unitId, all),
    looks: seen,
  };
}
