import { CONFIDENTIALITIES, MEDIUM_TYPES, METHODS, TECHNIQUES } from '../../src/core/guide/media';
import {
  entriesOf,
  failAt,
  flag,
  mapOf,
  nullable,
  oneOf,
  text,
  type Reader,
} from '../../src/core/guide/shape';
import {
  CIRCUMSTANCES,
  IMPACT_LEVELS,
  SECTORS,
  SHEET_KEYS,
  USES,
  USE_CASES,
  type SheetKey,
} from '../../src/core/model/terms';

/** How the rows of a sheet are answered before `except` (cases file, meta.schema.default). */
export const ROW_DEFAULTS = ['ok', 'requiredOnly', 'okNonExempt', 'requiredAtLow', 'blank'] as const;
export type RowDefault = (typeof ROW_DEFAULTS)[number];

export const CASE_PHASES = [
  'consult',
  'intake',
  'intake-risk',
  'intake-check',
  'settings',
  'operation',
  'disposal',
] as const;
export type CasePhase = (typeof CASE_PHASES)[number];

/** An object of a cases file, its keys already checked. */
export type Entries = Readonly<Record<string, unknown>>;

/** One decision case as the file gives it; `input` and `expected` keep their own form. */
export interface DecisionCase {
  readonly id: string;
  readonly input: Entries;
  readonly expected: Entries;
}

/** Reads a key, or gives the fallback where it is missing or null. */
export function read<T>(entries: Entries, key: string, reader: Reader<T>, fallback: T, at: string): T {
  const value = entries[key];
  return value === undefined || value === null ? fallback : reader(value, `${at}.${key}`);
}

/** Keys that only explain a case to people. */
const EXPLANATORY: ReadonlySet<string> = new Set(['title', 'note', 'notes', 'comment', 'rationale', 'refs']);

/** Tells of a key that the schema does not know and that no rule reads: it may be a slip of the pen. */
export function onlyKeys(entries: Entries, keys: readonly string[], at: string): void {
  for (const key of Object.keys(entries)) {
    if (!keys.includes(key) && !EXPLANATORY.has(key)) console.error(`${at}.${key}: unknown key, not read`);
  }
}

const ISO = /^\d{4}-\d{2}-\d{2}$/;
/** An ISO date as text. */
const isoText: Reader<string> = (value, at) => {
  const written = text(value, at);
  return ISO.test(written) && !Number.isNaN(Date.parse(written))
    ? written
    : failAt(at, 'a date YYYY-MM-DD', value);
};

export const readers = {
  flag,
  text,
  isoText,
  level: oneOf(IMPACT_LEVELS),
  use: oneOf(USES),
  useCase: oneOf(USE_CASES),
  sector: oneOf(SECTORS),
  sheet: oneOf(SHEET_KEYS),
  answer: oneOf(['yes', 'no', 'unknown']),
  scenario: oneOf(['high', 'mid', 'low', 'none', 'unknown']),
  phase: oneOf(CASE_PHASES),
  rowDefault: oneOf(ROW_DEFAULTS),
  method: oneOf(METHODS),
  medium: oneOf(MEDIUM_TYPES),
  technique: oneOf(TECHNIQUES),
  confidentiality: oneOf(CONFIDENTIALITIES),
  passFail: oneOf(['pass', 'fail']),
  circumstances: mapOf(nullable(flag)),
} as const;

/** Reads the answer of a yes/no/unknown question; true and false are yes and no. */
export function yesNo(entries: Entries, key: string, at: string): 'yes' | 'no' | 'unknown' | null {
  const value = entries[key];
  if (value === undefined || value === null || value === '') return null;
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  return readers.answer(value, `${at}.${key}`);
}

/** Circumstances that a case states; an unknown one stops. */
export function readCircumstances(
  input: Entries,
  at: string,
): Readonly<Partial<Record<(typeof CIRCUMSTANCES)[number], boolean>>> {
  const stated = read(input, 'applies', entriesOf, {}, at);
  onlyKeys(stated, CIRCUMSTANCES, `${at}.applies`);
  return Object.fromEntries(
    Object.entries(stated)
      .filter(([, value]) => value !== null)
      .map(([key, value]) => [key, flag(value, `${at}.applies.${key}`)]),
  );
}

/**
 * Reads a cases file.
 * @throws GuideDataError naming file and path where it is not a cases file
 */
export function readCases(data: unknown, file: string): readonly DecisionCase[] {
  const cases = Array.isArray(data) ? data : entriesOf(data, file).cases;
  if (!Array.isArray(cases)) failAt(`${file}.cases`, 'a list of cases', cases);
  return (cases as readonly unknown[]).map((entry, index) => {
    const at = `${file}.cases[${index}]`;
    const fields = entriesOf(entry, at);
    return {
      id: text(fields.id, `${at}.id`),
      input: entriesOf(fields.input, `${at}.input`),
      expected: entriesOf(fields.expected, `${at}.expected`),
    };
  });
}

/** Sheets a case names, in sheet order. */
export function namedSheets(input: Entries, at: string): readonly SheetKey[] {
  const named = Object.keys(read(input, 'sheets', entriesOf, {}, at));
  named.forEach((sheet) => readers.sheet(sheet, `${at}.sheets`));
  return SHEET_KEYS.filter((sheet) => named.includes(sheet));
}
