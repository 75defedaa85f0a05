import {
  ArrayValueObject,
  BaseFunction,
  type BaseValueObject,
  BooleanValueObject,
  ErrorType,
  ErrorValueObject,
  IFunctionService,
  NumberValueObject,
  StringValueObject,
} from '@univerjs/preset-sheets-core';
import type { Nullable, Univer } from '@univerjs/core';
import type { CallOutcome, GridValue } from '../functions/callResult';
import { BUSY } from '../functions/callArguments';
import type { AddFunction, RunFunction } from '../functions/registerFunctions';

/**
 * A function of the formula engine that keeps apart what `registerFunction` of the facade mixes up:
 * blank cells (it passes 0) and texts that look like numbers or dates (it turns them into numbers).
 */
class GridFunction extends BaseFunction {
  constructor(
    name: string,
    private readonly run: RunFunction,
    private readonly onBusy: () => void,
  ) {
    super(name);
  }

  override calculate(...variants: BaseValueObject[]): BaseValueObject {
    const { unitId, subUnitId, row, column } = this;
    const from = unitId && subUnitId && row >= 0 ? { unitId, sheetId: subUnitId, row, column } : undefined;
    const outcome = this.run(variants.map(plainArgument), from);
    if (outcome === BUSY) this.onBusy();
    return valueObject(outcome);
  }
}

/** Adds functions to the grid's formula engine. */
export function functionAdder(univer: Univer, onBusy: () => void): AddFunction {
  const functions = univer.__getInjector().get(IFunctionService);
  return (name, run) => {
    functions.registerExecutors(new GridFunction(name, run, onBusy));
    return { dispose: () => functions.unregisterExecutors(name) };
  };
}

/** Rows of values for a range or array, else one value; a blank cell is null. */
function plainArgument(variant: BaseValueObject): unknown {
  if (!(variant instanceof ArrayValueObject)) return plainValue(variant);
  return variant.getArrayValue().map((row) => row.map(plainValue));
}

function plainValue(value: Nullable<BaseValueObject>): unknown {
  if (!value || value.isNull()) return null;
  return value instanceof ErrorValueObject ? value.getErrorType() : value.getValue();
}

function valueObject(outcome: CallOutcome): BaseValueObject {
  if (!Array.isArray(outcome)) return cellObject(outcome);
  return ArrayValueObject.create({
    calculateValueList: outcome.map((row) => row.map(cellObject)),
    rowCount: outcome.length,
    columnCount: outcome[0]?.length ?? 0,
    unitId: '',
    sheetId: '',
    row: -1,
    column: -1,
  });
}

const ERRORS: ReadonlyMap<string, ErrorType> = new Map(
  Object.values(ErrorType).map((error) => [error, error]),
);

function cellObject(value: GridValue): BaseValueObject {
  if (typeof value === 'number') return NumberValueObject.create(value);
  if (typeof value === 'boolean') return BooleanValueObject.create(value);
  const error = ERRORS.get(value);
  return error === undefined ? StringValueObject.create(value) : ErrorValueObject.create(error);
}
