import { matcherOf, type Matcher } from '../criteria';
import { isGrid, type Grid, type Operand } from '../grid';
import { DIV_ERROR, EngineError, isError, VALUE_ERROR, type FormulaError, type Value } from '../value';
import { ofMany, type Environment, type Functions, type FunctionSpec } from './spec';

/** A range argument; the functions of this file refuse anything else, as Excel does on entry. */
function rangeOf(arg: Operand | undefined): Grid {
  if (isGrid(arg)) return arg;
  throw new EngineError('COUNTIF and its relatives take a range of cells');
}

const count = (counts: (value: Value, isDirect: boolean) => boolean) =>
  ofMany((args) =>
    args.reduce<number>((sum, arg) => {
      const values = isGrid(arg) ? arg.values() : [arg];
      return sum + values.filter((value) => counts(value, !isGrid(arg))).length;
    }, 0),
  );

/** Places of the range that meet every condition; ranges of conditions are as large as the first. */
function matching(pairs: readonly Operand[], env: Environment): readonly [number, number][] | FormulaError {
  const conditions: (readonly [Grid, Matcher])[] = [];
  for (let index = 0; index < pairs.length; index += 2) {
    const matcher = matcherOf((pairs[index + 1] ?? null) as Value, env.locale);
    if (isError(matcher)) return matcher;
    conditions.push([rangeOf(pairs[index]), matcher]);
  }
  const [first] = conditions[0]!;
  if (conditions.some(([{ rows, columns }]) => rows !== first.rows || columns !== first.columns))
    return VALUE_ERROR;
  const found: [number, number][] = [];
  for (let row = 0; row < first.rows; row += 1)
    for (let column = 0; column < first.columns; column += 1)
      if (conditions.every(([range, fits]) => fits(range.at(row, column)))) found.push([row, column]);
  return found;
}

function sumAt(range: Grid, places: readonly [number, number][]): number | FormulaError {
  let sum = 0;
  for (const [row, column] of places) {
    const value = range.at(row, column);
    if (isError(value)) return value;
    if (typeof value === 'number') sum += value;
  }
  return sum;
}

const counted: FunctionSpec['call'] = (pairs, env) => {
  if (pairs.length === 2) {
    const matcher = matcherOf((pairs[1] ?? null) as Value, env.locale);
    return isError(matcher) ? matcher : rangeOf(pairs[0]).values().filter(matcher).length;
  }
  const places = matching(pairs, env);
  return isError(places) ? places : places.length;
};

const summed = (range: Operand | undefined, pairs: readonly Operand[], env: Environment) => {
  const places = matching(pairs, env);
  return isError(places) ? places : sumAt(rangeOf(range), places);
};

const PAIRS = 'rvrvrvrvrvrvrvrvrvrv';

export const COUNTING: Functions = {
  COUNT: count((value) => typeof value === 'number'),
  COUNTA: count((value) => value !== null),
  COUNTBLANK: count((value) => value === null || value === ''),
  COUNTIF: { params: 'rv', min: 2, max: 2, takesErrors: true, call: counted },
  COUNTIFS: { params: PAIRS, min: 2, max: PAIRS.length, takesErrors: true, call: counted },
  SUMIF: {
    params: 'rvr',
    min: 2,
    max: 3,
    takesErrors: true,
    call: ([range = null, criterion = null, sums], env) => summed(sums ?? range, [range, criterion], env),
  },
  SUMIFS: {
    params: `r${PAIRS}`,
    min: 3,
    max: PAIRS.length + 1,
    takesErrors: true,
    call: ([range, ...pairs], env) => summed(range, pairs, env),
  },
  AVERAGEIF: {
    params: 'rvr',
    min: 2,
    max: 3,
    takesErrors: true,
    call: ([range = null, criterion = null, averaged], env) => {
      const places = matching([range, criterion], env);
      if (isError(places)) return places;
      const values = places.map(([row, column]) => rangeOf(averaged ?? range).at(row, column));
      const numbers = values.filter((value) => typeof value === 'number');
      return numbers.length === 0 ? DIV_ERROR : numbers.reduce((a, b) => a + b, 0) / numbers.length;
    },
  },
  /** 3 and 103: COUNTA, the latter without hidden rows; the engine knows no hidden rows. */
  SUBTOTAL: {
    params: 'vr',
    min: 2,
    max: 255,
    call: ([kind, ...ranges]) => {
      if (kind !== 3 && kind !== 103)
        throw new EngineError('SUBTOTAL of another kind than 3 and 103 is not known to the engine');
      return ranges.flatMap((range) => rangeOf(range).values()).filter((value) => value !== null).length;
    },
  },
};
