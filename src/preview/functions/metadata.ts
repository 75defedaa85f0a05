/** The part of Excel's custom-functions metadata (functions.json) that the host acts on. */
export interface FunctionParameter {
  readonly name: string;
  readonly type?: string;
  readonly dimensionality?: 'scalar' | 'matrix';
  readonly optional?: boolean;
}

export interface CustomFunction {
  /** What `CustomFunctions.associate` is called with. */
  readonly id: string;
  /** What a formula calls, without the namespace. */
  readonly name: string;
  readonly description?: string;
  readonly parameters: readonly FunctionParameter[];
  readonly result?: { readonly dimensionality?: 'scalar' | 'matrix' };
}

/** Reads the metadata file; throws where Excel would refuse to register the functions. */
export function readMetadata(json: unknown): CustomFunction[] {
  const functions = isRecord(json) ? json.functions : undefined;
  if (!Array.isArray(functions)) throw new Error('functions.json has no list of functions.');
  return functions.map((each: unknown) => {
    if (!isRecord(each) || typeof each.id !== 'string' || typeof each.name !== 'string') {
      throw new Error(`functions.json: a function has no id or name: ${JSON.stringify(each)}`);
    }
    return {
      ...each,
      id: each.id,
      name: each.name,
      parameters: (each.parameters ?? []) as FunctionParameter[],
    };
  });
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}
