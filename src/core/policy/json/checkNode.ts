import type { FaultCode, FaultValues, PolicyFault } from '../../model/policyFault';
import type { TextPlace } from '../../model/textPlace';
import { plainOf, pointerTo, type JsonMember, type JsonNode } from './jsonNode';
import { resolved, type JsonSchema, type SchemaFile } from './schema';

/** Collects faults while a document is checked. */
type Report = (code: FaultCode, pointer: string, place: TextPlace, values?: FaultValues) => void;

interface Check {
  readonly file: SchemaFile;
  readonly report: Report;
}

type Of<K extends JsonNode['kind']> = Extract<JsonNode, { kind: K }>;

/** What a schema finds wrong in a document, in the order of the text. Unknown keys are faults. */
export function checkDocument(file: SchemaFile, node: JsonNode): readonly PolicyFault[] {
  const faults: PolicyFault[] = [];
  const report: Report = (code, pointer, place, values = {}) =>
    void faults.push({ code, pointer, place, values });
  checkNode(file, node, '', { file, report });
  return faults;
}

function checkNode(given: JsonSchema, node: JsonNode, pointer: string, check: Check): void {
  const schema = resolved(given, check.file);
  if (schema.type !== undefined && !hasType(node, schema.type)) {
    check.report('WRONG_TYPE', pointer, node.at, { expected: schema.type, found: node.kind });
    return;
  }
  if (node.kind === 'object') checkObject(schema, node, pointer, check);
  else if (node.kind === 'array') checkArray(schema, node, pointer, check);
  else if (node.kind === 'string') checkString(schema, node.value, node.at, pointer, check);
  else if (node.kind === 'number') checkNumber(schema, node, pointer, check);
}

function hasType(node: JsonNode, type: NonNullable<JsonSchema['type']>): boolean {
  return type === 'integer' ? node.kind === 'number' && Number.isSafeInteger(node.value) : node.kind === type;
}

function checkObject(schema: JsonSchema, node: Of<'object'>, pointer: string, check: Check): void {
  const present = new Set(node.members.map(({ key }) => key));
  for (const key of schema.required ?? []) {
    if (!present.has(key)) check.report('MISSING_KEY', pointer, node.at, { key });
  }
  checkCount(node.members.length, schema.minProperties, schema.maxProperties, node.at, pointer, check);
  for (const member of node.members) checkMember(schema, member, pointerTo(pointer, member.key), check);
}

function checkMember(
  schema: JsonSchema,
  { key, keyAt, value }: JsonMember,
  pointer: string,
  check: Check,
): void {
  const properties = schema.properties ?? {};
  const known = Object.hasOwn(properties, key) ? properties[key] : schema.additionalProperties;
  if (known === undefined || known === false) {
    check.report('UNKNOWN_KEY', pointer, keyAt, { key, allowed: Object.keys(properties).join(', ') });
    return;
  }
  if (schema.propertyNames !== undefined) {
    checkString(resolved(schema.propertyNames, check.file), key, keyAt, pointer, check);
  }
  checkNode(known, value, pointer, check);
}

function checkArray(schema: JsonSchema, node: Of<'array'>, pointer: string, check: Check): void {
  checkCount(node.items.length, undefined, schema.maxItems, node.at, pointer, check);
  const seen = new Set<string>();
  node.items.forEach((item, index) => {
    const inside = pointerTo(pointer, index);
    const text = JSON.stringify(plainOf(item));
    if (schema.uniqueItems === true && seen.has(text))
      check.report('TWICE', inside, item.at, { value: text });
    seen.add(text);
    if (schema.items !== undefined) checkNode(schema.items, item, inside, check);
  });
}

function checkCount(
  count: number,
  min = 0,
  max = Number.POSITIVE_INFINITY,
  place: TextPlace,
  pointer: string,
  check: Check,
): void {
  if (count < min || count > max) check.report('WRONG_COUNT', pointer, place, { count, min, max });
}

function checkString(
  schema: JsonSchema,
  value: string,
  place: TextPlace,
  pointer: string,
  { report }: Check,
): void {
  const allowed = schema.enum ?? (schema.const === undefined ? null : [schema.const]);
  if (allowed !== null && !allowed.includes(value)) {
    report('NOT_ALLOWED', pointer, place, { value: shown(value), allowed: allowed.join(', ') });
    return;
  }
  const [min, max] = [schema.minLength ?? 0, schema.maxLength ?? Number.POSITIVE_INFINITY];
  if (value.length < min || value.length > max) {
    report('WRONG_LENGTH', pointer, place, { min, max, length: value.length });
  } else if (schema.pattern !== undefined && !new RegExp(schema.pattern, 'u').test(value)) {
    report('WRONG_FORM', pointer, place, {
      value: shown(value),
      example: schema.examples?.[0] ?? '',
    });
  }
}

function checkNumber(
  { minimum = Number.NEGATIVE_INFINITY, maximum = Number.POSITIVE_INFINITY }: JsonSchema,
  { value, at }: Of<'number'>,
  pointer: string,
  { report }: Check,
): void {
  if (value < minimum || value > maximum) {
    report('OUT_OF_RANGE', pointer, at, { value, min: minimum, max: maximum });
  }
}

/** A message names a value; it does not repeat a page of it. */
function shown(value: string): string {
  return value.length > 60 ? `${value.slice(0, 60)}…` : value;
}
