import { isFilled } from '../assessment/cell';
import type { CaseReading, RangeReading } from '../assessment/reading';
import { ITEMS } from '../guide/catalogue';
import { serialOfDate } from '../lifecycle/isoDate';
import { rangeEdit, type CellEdit } from './cellEdit';
import { decisionEdits, SEALED_AT_INTAKE, withDecision, type ReviewDecision } from './decision';
import { digestSnapshot, type Digest } from './digest';
import { recordAnswer } from './nextSubmission';
import { MOST_FIELDS, SEALED_COLUMNS, SEALED_FLAG, SEAL_ROWS } from './recordLayout';
import { coverLine, fieldsOf, type LineKey } from './sealedLine';
import { entryKey, takeSnapshot, type CaseSnapshot } from './snapshot';

/** Edits that decide and seal, or why the workbook cannot be sealed. */
export type Sealing =
  | { readonly kind: 'edits'; readonly edits: readonly CellEdit[]; readonly digest: string }
  | {
      readonly kind: 'refused';
      /** `NO_SEAL_SHEET`: made before sealing existed, or its names are gone. `ERROR_CELLS`: nothing to seal in them. */
      readonly reason: 'NO_SEAL_SHEET' | 'ERROR_CELLS';
      readonly lines: readonly LineKey[];
    };

/**
 * Writes the decision, binds it to digest and copies of what it was made on, and logs it: all or nothing
 * in one `apply`. A later sealing replaces the former.
 */
export async function sealEdits(
  reading: CaseReading,
  decision: ReviewDecision,
  digest: Digest,
): Promise<Sealing> {
  const { seal, sealed } = reading.record ?? {};
  if (!seal || !sealed) return { kind: 'refused', reason: 'NO_SEAL_SHEET', lines: [] };
  const decided = withDecision(reading, decision);
  const snapshot = takeSnapshot(decided, sealedLines(decided, sealed, decision));
  const broken = [...snapshot.entries].filter(([, value]) => typeof value === 'object');
  if (broken.length > 0) {
    const lines = broken.map(([key]) => key.split('/')[0] ?? key);
    return { kind: 'refused', reason: 'ERROR_CELLS', lines: [...new Set(lines)] };
  }
  const sum = await digestSnapshot(snapshot, digest);
  const { edits: log } = await recordAnswer('decision', decided, decision, digest);
  const head = (row: keyof typeof SEAL_ROWS, value: CellEdit['value']) =>
    rangeEdit(seal, SEAL_ROWS[row], 0, value);
  return {
    kind: 'edits',
    digest: sum,
    edits: [
      ...decisionEdits(reading, decision),
      head('digest', sum),
      head('on', serialOfDate(decision.on)),
      head('by', decision.by),
      ...copyEdits(sealed, snapshot),
      ...log,
    ],
  };
}

const keyOf = (cells: RangeReading['values'][number]): string => {
  const key = cells[SEALED_COLUMNS.key];
  return typeof key === 'string' ? key : '';
};

/**
 * Lines with a place for their copy and whose sheet is decided on. Management may approve after the
 * intake (policy.bcpForHigh.gate), so its approval is sealed only once it is there.
 */
function sealedLines(
  { cover }: CaseReading,
  sealed: RangeReading,
  { sheets = SEALED_AT_INTAKE }: ReviewDecision,
): (line: LineKey) => boolean {
  const places = new Set(sealed.values.map(keyOf));
  const isApproved = isFilled(cover.managementName) && isFilled(cover.managementDate);
  const management = [coverLine('managementName'), coverLine('managementDate')];
  return (line) => {
    const item = ITEMS.get(line);
    if (item !== undefined && !sheets.includes(item.sheet)) return false;
    return places.has(line) && (isApproved || !management.includes(line));
  };
}

/** Copies of the sealed lines; what a former seal left on other lines is emptied. */
function copyEdits(sealed: RangeReading, { lines, entries }: CaseSnapshot): readonly CellEdit[] {
  const covered = new Set(lines);
  return sealed.values.flatMap((cells, row) => {
    const line = keyOf(cells);
    if (line === '') return [];
    const isCovered = covered.has(line);
    const fields = isCovered ? fieldsOf(line) : [];
    const values = Array.from({ length: MOST_FIELDS }, (_none, index) => {
      const field = fields[index];
      const value = field === undefined ? null : (entries.get(entryKey(line, field)) ?? null);
      return typeof value === 'object' ? null : value;
    });
    return [isCovered ? SEALED_FLAG : null, ...values].flatMap((value, index) =>
      editOf(sealed, row, SEALED_COLUMNS.flag + index, value),
    );
  });
}

/** Blank stays blank without an edit: most cells of a copy are. */
function editOf(
  range: RangeReading,
  row: number,
  column: number,
  value: CellEdit['value'],
): readonly CellEdit[] {
  const now = range.values[row]?.[column] ?? null;
  return now === value || (now === '' && value === null) ? [] : [rangeEdit(range, row, column, value)];
}
