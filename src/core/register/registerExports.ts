import type { RegisterRow } from './registerRow';

/** A case as the exports have it. */
export interface ExportRow extends RegisterRow {
  /** Advisories about its devices on which somebody still has to act; null before any were read. */
  readonly openAdvisories: number | null;
}

/** Columns of the exports in their order; `register-row.schema.json` describes each. */
export const EXPORT_FIELDS = [
  'caseId',
  'device',
  'maker',
  'model',
  'site',
  'department',
  'sector',
  'level',
  'phase',
  'verdict',
  'decidedBy',
  'state',
  'nextActor',
  'nextStep',
  'conditions',
  'nextConditionDue',
  'nextCheck',
  'labelExpiry',
  'supportEnd',
  'openAdvisories',
  'assessedOn',
  'policyVersion',
  'source',
  'readOn',
] as const satisfies readonly (keyof ExportRow)[];

/** What a spreadsheet takes for the beginning of a formula (OWASP: CSV injection). */
const FORMULA_LIKE = /^[=+\-@\t\r＝＋－＠]/;
const NEEDS_QUOTES = /[",\r\n]/;
/** Makes Excel read the file as UTF-8. */
const BYTE_ORDER_MARK = '\uFEFF';

/** One field of a CSV line (RFC 4180); a text that looks like a formula gets an apostrophe before it. */
function csvField(value: string | number | null): string {
  if (value === null) return '';
  const text = typeof value === 'string' && FORMULA_LIKE.test(value) ? `'${value}` : String(value);
  return NEEDS_QUOTES.test(text) ? `"${text.replace(/"/g, '""')}"` : text;
}

/** Lines as CSV for spreadsheets and Power Query: UTF-8 with its mark, CRLF. */
export const csvText = (lines: readonly (readonly (string | number | null)[])[]): string =>
  `${BYTE_ORDER_MARK}${lines.map((line) => `${line.map(csvField).join(',')}\r\n`).join('')}`;

/** The register as CSV; ISO dates. */
export const registerCsv = (rows: readonly ExportRow[]): string =>
  csvText([EXPORT_FIELDS, ...rows.map((row) => EXPORT_FIELDS.map((field) => row[field]))]);

/** The register as JSON Lines for programs: one object a line, every field present, texts as they are. */
export function registerJsonLines(rows: readonly ExportRow[]): string {
  return rows
    .map(
      (row) => `${JSON.stringify(Object.fromEntries(EXPORT_FIELDS.map((field) => [field, row[field]])))}\n`,
    )
    .join('');
}
