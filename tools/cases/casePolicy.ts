import { overridePolicy } from '../../src/core/guide/overridePolicy';
import { DEFAULT_POLICY, type Policy } from '../../src/core/guide/policy';
import { entriesOf } from '../../src/core/guide/shape';
import type { Entries } from './caseSchema';

const isEntries = (value: unknown): value is Entries =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** `[{ id: 'X1', default: true }]`, `{ X1: { default: true } }` and `{ X1: true }` all mean the same. */
function relaxations(value: unknown, at: string): unknown {
  const listed = Array.isArray(value)
    ? Object.fromEntries(value.map((entry: unknown) => [String(entriesOf(entry, at).id), entry]))
    : entriesOf(value, at);
  return Object.fromEntries(
    Object.entries(listed).map(([id, entry]) => [id, isEntries(entry) ? entry.default : entry]),
  );
}

function disposal(value: unknown, at: string): unknown {
  const fields = entriesOf(value, at);
  if (fields.relaxations === undefined) return fields;
  return { ...fields, relaxations: relaxations(fields.relaxations, `${at}.relaxations`) };
}

function audit(value: unknown, at: string): unknown {
  const { verification, ...rest } = entriesOf(value, at);
  return isEntries(verification) ? { ...rest, verificationMonths: verification.months } : rest;
}

/** Levels by item id, with or without `requiredAt` between: `{ 'SPEC-…': { requiredAt: { mid: '必須' } } }`. */
function itemLevels(value: unknown, at: string): unknown {
  return Object.fromEntries(
    Object.entries(entriesOf(value, at)).map(([id, entry]) => [
      id,
      isEntries(entry) && entry.requiredAt !== undefined ? entry.requiredAt : entry,
    ]),
  );
}

const isMatrixWrapped = (value: unknown): value is Entries => isEntries(value) && value.default !== undefined;

/** How the parts of the policy file are named in an override, and where they belong in the policy. */
const PARTS: Readonly<Record<string, (value: unknown, at: string) => unknown>> = {
  matrix: (value) => ({ matrix: isMatrixWrapped(value) ? value.default : value }),
  disposal: (value, at) => ({ disposal: disposal(value, at) }),
  relaxations: (value, at) => ({ disposal: { relaxations: relaxations(value, at) } }),
  audit: (value, at) => ({ audit: audit(value, at) }),
  intervalMonths: (value) => ({ audit: { intervalMonths: value } }),
  exemptAtImpact: (value) => ({ jcstar: { exemptAtImpact: value } }),
  requiredAt: (value, at) => ({ requiredAt: itemLevels(value, at) }),
  items: (value, at) => ({ requiredAt: itemLevels(value, at) }),
};

/**
 * Policy of a case: the default one with its `policyOverride`.
 * @throws GuideDataError for an unknown path or value
 */
export function readPolicy(override: unknown, at: string): Policy {
  if (override === undefined || override === null) return DEFAULT_POLICY;
  return Object.entries(entriesOf(override, at)).reduce((policy, [key, value]) => {
    const part = PARTS[key];
    return overridePolicy(policy, part === undefined ? { [key]: value } : part(value, `${at}.${key}`));
  }, DEFAULT_POLICY);
}
