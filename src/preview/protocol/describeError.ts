import { ApiError } from './apiError';
import type { WireError } from './wire';

/** An error as it travels to office.js; anything but an ApiError is a bug of the host. */
export function describeError(error: unknown, ActionIndex: number): WireError {
  if (error instanceof ApiError) {
    const { code, message, location, httpStatus } = error;
    return { Code: code, Message: message, Location: location, ActionIndex, HttpStatusCode: httpStatus };
  }
  const Message = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return { Code: 'GeneralException', Message, Location: '', ActionIndex, HttpStatusCode: 500 };
}
