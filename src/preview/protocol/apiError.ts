/** Error codes of the Excel API that this host raises; the texts are Excel's own where they are known. */
export type ApiErrorCode =
  | 'AccessDenied'
  | 'ApiNotFound'
  | 'GeneralException'
  | 'InvalidArgument'
  | 'InvalidObjectPath'
  | 'InvalidOperation'
  | 'ItemAlreadyExists'
  | 'ItemNotFound'
  | 'UnsupportedFeature';

const HTTP_STATUS: Readonly<Record<ApiErrorCode, number>> = {
  AccessDenied: 403,
  ApiNotFound: 404,
  GeneralException: 500,
  InvalidArgument: 400,
  InvalidObjectPath: 400,
  InvalidOperation: 400,
  ItemAlreadyExists: 409,
  ItemNotFound: 404,
  UnsupportedFeature: 400,
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

/** What Excel says when it refuses without a reason of its own. */
const TEXTS: Readonly<Record<ApiErrorCode, string>> = {
  AccessDenied: 'You cannot perform the requested operation.',
  ApiNotFound: 'The API you are trying to use could not be found.',
  GeneralException: 'There was an internal error while processing the request.',
  InvalidArgument: 'The argument is invalid or missing or has an incorrect format.',
  InvalidObjectPath: 'The object path is not valid.',
  InvalidOperation: 'The operation attempted is invalid on the object.',
  ItemAlreadyExists: 'The resource being created already exists.',
  ItemNotFound: "The requested resource doesn't exist.",
  UnsupportedFeature:
    'The operation failed because the source worksheet has features that are not supported.',
};

/** A refusal in Excel's own words. */
export function refusal(code: ApiErrorCode, location = ''): ApiError {
  return new ApiError(code, TEXTS[code], location);
}

/** A member this host does not have: always named, never answered with a silent null. */
export function apiNotFound(member: string): ApiError {
  return new ApiError('ApiNotFound', `${member} is not implemented by this preview host.`, member);
}

export function invalidArgument(location: string, message?: string): ApiError {
  return new ApiError('InvalidArgument', message ?? TEXTS.InvalidArgument, location);
}

export function itemNotFound(location: string): ApiError {
  return refusal('ItemNotFound', location);
}
