import { WorkbookError } from '../../port';

/** Host codes (Excel.ErrorCodes and the Common API's) by what they mean for the pane. */
const CODES: Readonly<Record<string, WorkbookError['code']>> = {
  AccessDenied: 'PROTECTED',
  ItemNotFound: 'NOT_FOUND',
  InvalidReference: 'NOT_FOUND',
  ApiNotFound: 'UNSUPPORTED',
  NotImplemented: 'UNSUPPORTED',
  UnsupportedOperation: 'UNSUPPORTED',
  UnsupportedSheet: 'UNSUPPORTED',
  ResponsePayloadSizeLimitExceeded: 'TOO_LARGE',
  RequestPayloadSizeLimitExceeded: 'TOO_LARGE',
  ActivityLimitReached: 'HOST_BUSY',
  InvalidOperationInCellEditMode: 'HOST_BUSY',
  RequestAborted: 'HOST_BUSY',
  ServiceNotAvailable: 'HOST_BUSY',
  PowerQueryRefreshResourceChallengeEvaluationInProgress: 'HOST_BUSY',
};

interface HostFailure {
  readonly code: string | number;
  readonly message: string;
  readonly location: string | null;
}

/** What a host error says of itself; anything else is described by its text. */
function describe(error: unknown): HostFailure {
  if (typeof error !== 'object' || error === null)
    return { code: '', message: String(error), location: null };
  const { code, message, debugInfo } = error as { code?: unknown; message?: unknown; debugInfo?: unknown };
  const location = (debugInfo as { errorLocation?: unknown } | null | undefined)?.errorLocation;
  return {
    code: typeof code === 'string' || typeof code === 'number' ? code : '',
    message: typeof message === 'string' ? message : Object.prototype.toString.call(error),
    location: typeof location === 'string' ? location : null,
  };
}

/**
 * Any failure between pane and workbook as a {@link WorkbookError}; one that is one already stays as
 * it is. The host's own words are kept as the detail.
 */
export function toWorkbookError(error: unknown): WorkbookError {
  if (error instanceof WorkbookError) return error;
  const { code, message, location } = describe(error);
  const detail = [code, message, location].filter((part) => part !== '' && part !== null).join(' / ');
  return new WorkbookError(CODES[String(code)] ?? 'HOST_FAILED', detail);
}
