import type { Language } from '../core/model/language';
import { FUNCTION_DESCRIPTIONS, type FunctionDescription } from './descriptions';

interface ParameterMetadata {
  readonly name: string;
  readonly description: string;
  readonly type: 'any';
  readonly dimensionality: 'matrix';
  readonly optional?: true;
}

interface FunctionMetadata {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  readonly parameters: readonly ParameterMetadata[];
  readonly result: { readonly type: 'any'; readonly dimensionality: 'matrix' };
}

/** The custom-functions metadata file that Excel reads (`functions.<language>.json`). */
export interface FunctionsMetadata {
  readonly $schema: string;
  readonly functions: readonly FunctionMetadata[];
}

const SCHEMA = 'https://developer.microsoft.com/json-schemas/office-js/custom-functions.schema.json';

/** Every argument may be a range, so every parameter and result is a matrix of any values. */
function functionMetadata(
  id: string,
  { text, parameters }: FunctionDescription,
  language: Language,
): FunctionMetadata {
  return {
    id,
    name: id,
    description: text[language],
    parameters: parameters.map(({ name, text: described, optional }) => ({
      name,
      description: described[language],
      type: 'any',
      dimensionality: 'matrix',
      ...(optional === undefined ? {} : { optional }),
    })),
    result: { type: 'any', dimensionality: 'matrix' },
  };
}

/** The metadata of all custom functions in one language, ready to be written as JSON. */
export function functionsMetadata(language: Language): FunctionsMetadata {
  const entries: readonly (readonly [string, FunctionDescription])[] = Object.entries(FUNCTION_DESCRIPTIONS);
  return { $schema: SCHEMA, functions: entries.map(([id, entry]) => functionMetadata(id, entry, language)) };
}
