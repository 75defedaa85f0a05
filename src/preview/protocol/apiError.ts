/** Error codes of the Excel API that this host raises; the texts are Excel's own where they are known. */
export type ApiErrorCode =
  | 'AccessDenied'
  | 'ApiNotFound'
  | 'GeneralException'
  | 'InvalidArgument'
  | 'InvalidObjectPath'
  | 'InvalidOperation'
  | 'ItemAlreadyExists'
  | 'ItemNotFound';

const HTTP_STATUS: Readonly<Record<ApiErrorCode, number>> = {
  AccessDenied: 403,
  ApiNotFound: 404,
  GeneralException: 500,
  InvalidArgument: 400,
  InvalidObjectPath: 400,
  InvalidOperation: 400,
  ItemAlreadyExists: 409,
  ItemNotFound: 404,
};

/** A refusal that the add-in sees as `OfficeExtension.Error` with this code, message and location. */
export class ApiError extends Error {
  readonly code: ApiErrorCode;
  readonly location: string;

  constructor(code: ApiErrorCode, message: string, location = '') {
    super(message);
    this.name = 'ApiError';
    this.code = code;
    this.location = location;
  }

  get httpStatus(): number {
    return HTTP_STATUS[this.code];
  }
}

/** A member this host does not have: always named, never answered with a silent null. */
export function apiNotFound(member: string): ApiError {
  return new ApiError('ApiNotFound', `${member} is not implemented by this preview host.`, member);
}

export function invalidArgument(location: string, message?: string): ApiError {
  const text = message ?? 'The argument is invalid or missing or has an incorrect format.';
  return new ApiError('InvalidArgument', text, location);
}

export function itemNotFound(location: string): ApiError {
  return new ApiError('ItemNotFound', "The requested resource doesn't exist.", location);
}
