import { DescriptionError } from '../DescriptionError';

/** Where a checked value stands; every check reports through it. */
export interface Place {
  readonly sheet: string | null;
  readonly at: string | null;
}

export function refuse(problem: string, place: Place): never {
  throw new DescriptionError(problem, place.sheet, place.at);
}
