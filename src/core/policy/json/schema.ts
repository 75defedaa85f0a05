/**
 * The part of JSON Schema (2020-12) that our published schema uses and that `checkNode` understands. A
 * test holds the schema file against these keywords, so none is ever ignored.
 */
export interface JsonSchema {
  readonly $ref?: string;
  readonly type?: 'object' | 'array' | 'string' | 'integer' | 'boolean';
  readonly const?: string;
  readonly enum?: readonly string[];
  readonly pattern?: string;
  readonly examples?: readonly string[];
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly required?: readonly string[];
  readonly additionalProperties?: false | JsonSchema;
  readonly propertyNames?: JsonSchema;
  readonly minProperties?: number;
  readonly maxProperties?: number;
  readonly items?: JsonSchema;
  readonly maxItems?: number;
  readonly uniqueItems?: boolean;
  readonly description?: string;
}

/** A schema with the definitions that its references name. */
export interface SchemaFile extends JsonSchema {
  readonly $defs: Readonly<Record<string, JsonSchema>>;
}

const DEFINITION = '#/$defs/';

/** The schema that stands behind a reference. */
export function resolved(schema: JsonSchema, file: SchemaFile): JsonSchema {
  if (schema.$ref === undefined) return schema;
  const found = file.$defs[schema.$ref.slice(DEFINITION.length)];
  if (found === undefined) throw new Error(`company-policy.schema.json: ${schema.$ref} is not defined`);
  return found;
}
