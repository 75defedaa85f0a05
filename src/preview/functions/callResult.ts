import { MAX_CELL_TEXT } from '../excel/cellValue';
import type { Argument } from '../protocol/hostType';

export type GridValue = string | number | boolean;
export type CallOutcome = GridValue | GridValue[][];

/** Error numbers of the runtime to what the cell shows. Source: `_getCustomFunctionResultErrorCodeFromErrorCode`. */
const ERRORS: Readonly<Record<number, string>> = {
  0: '#VALUE!',
  1: '#N/A',
  2: '#VALUE!',
  3: '#VALUE!',
  4: '#VALUE!',
  5: '#DIV/0!',
  6: '#NUM!',
  7: '#VALUE!',
  8: '#NULL!',
  9: '#NAME?',
  10: '#NAME?',
};

export interface CallResult {
  readonly id: number;
  readonly outcome: CallOutcome;
  /** The message of a `CustomFunctions.Error`; Excel shows it beside the cell. */
  readonly message?: string;
}

/** Reads one result of the runtime: `[id, succeeded, value, errorCode?]`. Undefined when it is none. */
export function readCallResult(result: Argument): CallResult | undefined {
  if (!Array.isArray(result)) return undefined;
  const [id, succeeded, value, code] = result as readonly Argument[];
  if (typeof id !== 'number') return undefined;
  if (succeeded === true) return { id, outcome: outcomeOf(value), ...messageOf(value) };
  const outcome = ERRORS[typeof code === 'number' ? code : 0] ?? '#VALUE!';
  return { id, outcome, ...(typeof value === 'string' && value !== '' ? { message: value } : {}) };
}

function outcomeOf(value: Argument): CallOutcome {
  if (!Array.isArray(value)) return cellOutcome(value);
  const rows = (value as readonly Argument[]).map((row) =>
    (Array.isArray(row) ? row : [row]).map(cellOutcome),
  );
  const width = Math.max(0, ...rows.map((row) => row.length));
  if (width === 0) return '#CALC!';
  return rows.map((row) => [...row, ...Array.from({ length: width - row.length }, () => '#N/A')]);
}

/** Excel turns a returned null into 0 (OfficeDev/office-js #1503, by design). */
function cellOutcome(value: Argument): GridValue {
  if (value === null || value === undefined) return 0;
  if (typeof value === 'string') return value.length > MAX_CELL_TEXT ? '#VALUE!' : value;
  if (typeof value === 'number' || typeof value === 'boolean') return value;
  const basic = isRecord(value) ? value.basicValue : undefined;
  return typeof basic === 'string' || typeof basic === 'number' || typeof basic === 'boolean'
    ? basic
    : '#VALUE!';
}

function messageOf(value: Argument): { message?: string } {
  const message = isRecord(value) ? value.message : undefined;
  return typeof message === 'string' ? { message } : {};
}

function isRecord(value: Argument): value is Readonly<Record<string, Argument>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
