import { isError, NA_ERROR, type Value } from '../value';
import { ofValues, type FunctionSpec, type Functions } from './spec';

const test = (judge: (value: Value) => boolean): FunctionSpec => ({
  ...ofValues(1, 1, ([value = null]) => judge(value)),
  takesErrors: true,
});

const ERROR_NUMBERS: Readonly<Record<string, number>> = {
  '#NULL!': 1,
  '#DIV/0!': 2,
  '#VALUE!': 3,
  '#REF!': 4,
  '#NAME?': 5,
  '#NUM!': 6,
  '#N/A': 7,
};

/** What kind of value it is. */
export const INFORMATION: Functions = {
  ISBLANK: test((value) => value === null),
  ISNUMBER: test((value) => typeof value === 'number'),
  ISTEXT: test((value) => typeof value === 'string'),
  ISNONTEXT: test((value) => typeof value !== 'string'),
  ISLOGICAL: test((value) => typeof value === 'boolean'),
  ISERROR: test(isError),
  ISERR: test((value) => isError(value) && value.error !== NA_ERROR.error),
  ISNA: test((value) => isError(value) && value.error === NA_ERROR.error),
  'ERROR.TYPE': {
    ...ofValues(1, 1, ([value = null]) =>
      isError(value) ? (ERROR_NUMBERS[value.error] ?? NA_ERROR) : NA_ERROR,
    ),
    takesErrors: true,
  },
  N: ofValues(1, 1, ([value = null]) =>
    typeof value === 'number' ? value : typeof value === 'boolean' ? Number(value) : 0,
  ),
  T: ofValues(1, 1, ([value = null]) => (typeof value === 'string' ? value : '')),
};
