/** What stands in a cell instead of a value: Excel's own error object with our message. */
export interface FunctionError {
  readonly code: string;
  readonly message?: string;
}

type Code = '#VALUE!' | '#N/A';

/** Outside Excel's runtime (bench, tests, other hosts) the same code and message. */
class PlainError extends Error {
  constructor(
    readonly code: Code,
    message: string,
  ) {
    super(message);
  }
}

function functionError(code: Code, message: string): FunctionError {
  if (typeof CustomFunctions === 'undefined') return new PlainError(code, message);
  const { ErrorCode } = CustomFunctions;
  return new CustomFunctions.Error(
    code === '#N/A' ? ErrorCode.notAvailable : ErrorCode.invalidValue,
    message,
  );
}

/** `#VALUE!` with a message that says what is allowed. */
export function invalidValue(message: string): FunctionError {
  return functionError('#VALUE!', message);
}

/** `#N/A` where ranges of different sizes do not meet. */
export function notAvailable(message: string): FunctionError {
  return functionError('#N/A', message);
}

/** True for an error made here, whichever runtime made it. */
export function isFunctionError(value: unknown): value is FunctionError {
  if (value instanceof PlainError) return true;
  return typeof CustomFunctions !== 'undefined' && value instanceof CustomFunctions.Error;
}

/** Ends the whole call, so that Excel shows the message. */
export function throwError(error: FunctionError): never {
  // eslint-disable-next-line @typescript-eslint/only-throw-error -- Excel asks for its own class, which is no Error
  throw error;
}
