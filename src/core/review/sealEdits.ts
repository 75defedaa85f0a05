import { isApproval } from '../rules/record/recordedDecision';
import type { CaseAssessment } from '../rules/assessment/assessment';
import { judgeRecorded } from './judgeDecision';
import { isBound } from '../rules/record/boundValue';
import type { Standing } from '../rules/standing/standing';
import type { CoverField } from '../model/coverFields';
import type { SheetKey } from '../model/terms';
import { assessedEdits } from './assessedEdits';
import { isFilled } from '../model/cell';
import type { CaseReading, RangeReading } from '../model/reading';
import { serialOfDate } from '../model/isoDate';
import { rangeEdit, type CellEdit } from '../model/cellEdit';
import { decisionEdits, SEALED_AT_INTAKE, withDecision, type ReviewDecision } from './decision';
import { digestSnapshot, type Digest } from './digest';
import { recordAnswer } from './nextSubmission';
import { SEALED_COLUMNS, SEALED_FLAG, SEAL_ROWS } from '../model/recordLayout';
import { uncoveredLines } from '../rules/record/uncoveredLines';
import { coverLine, fieldsOf, MOST_FIELDS, type LineKey } from '../rules/sealedLine';
import { entryKey, takeSnapshot, type CaseSnapshot } from '../rules/record/snapshot';
import type { KeptSnapshot } from './snapshotHistory';

/** Edits that decide and seal, or why the workbook cannot be sealed. */
export type Sealing =
  | {
      readonly kind: 'edits';
      readonly edits: readonly CellEdit[];
      /** null for a decision that is no approval: it is not sealed. */
      readonly digest: string | null;
      /** What HQ decided on, under the digest of its line in the log. */
      readonly kept: KeptSnapshot;
    }
  | {
      readonly kind: 'refused';
      /**
       * `NO_SEAL_SHEET`: its names are gone. `NO_PLACE`: lines for which the hidden sheet has no place for a copy.
       * `ERROR_CELLS`: nothing to seal in them.
       */
      readonly reason: 'NO_SEAL_SHEET' | 'NO_PLACE' | 'ERROR_CELLS';
      readonly lines: readonly LineKey[];
    };

/**
 * Writes the decision, binds an approval to digest and copies of what it was made on, and logs it: all or
 * nothing in one `apply`. A later decision replaces the former one with its seal, hold and fail included.
 */
export async function sealEdits(
  reading: CaseReading,
  decision: ReviewDecision,
  digest: Digest,
): Promise<Sealing> {
  const decided = withDecision(reading, decision);
  const assessment = judgeRecorded(reading);
  const {
    edits: log,
    entry,
    snapshot: decidedOn,
  } = await recordAnswer('decision', decided, decision, digest);
  const kept = { digest: entry.digest, snapshot: decidedOn };
  const written = [
    ...decisionEdits(reading, decision),
    ...log,
    ...assessedEdits(reading, assessment, decision),
  ];
  if (!isApproval(decision.verdict))
    return { kind: 'edits', digest: null, kept, edits: [...written, ...unsealEdits(reading)] };
  const { seal, sealed } = reading.record ?? {};
  if (!seal || !sealed) return { kind: 'refused', reason: 'NO_SEAL_SHEET', lines: [] };
  const snapshot = takeSnapshot(decided, sealedLines(decided, sealed, decision, assessment));
  const bare = uncoveredLines(decided, new Set(snapshot.lines));
  if (bare.length > 0) return { kind: 'refused', reason: 'NO_PLACE', lines: bare };
  const lines = brokenLines(snapshot);
  if (lines.length > 0) return { kind: 'refused', reason: 'ERROR_CELLS', lines };
  const sum = await digestSnapshot(snapshot, digest);
  const head = { digest: sum, on: serialOfDate(decision.on), by: decision.by };
  return {
    kind: 'edits',
    digest: sum,
    kept,
    edits: [...written, ...headEdits(seal, head), ...copyEdits(sealed, snapshot)],
  };
}

function headEdits(
  seal: RangeReading,
  values: Readonly<Record<keyof typeof SEAL_ROWS, CellEdit['value']>>,
): readonly CellEdit[] {
  const rows = Object.keys(SEAL_ROWS) as readonly (keyof typeof SEAL_ROWS)[];
  return rows.map((row) => rangeEdit(seal, SEAL_ROWS[row], 0, values[row]));
}

/** Takes a former seal away. */
function unsealEdits({ record }: CaseReading): readonly CellEdit[] {
  const { seal, sealed } = record ?? {};
  return [
    ...(seal ? headEdits(seal, { digest: null, on: null, by: null }) : []),
    ...(sealed ? copyEdits(sealed, NOTHING) : []),
  ];
}

const NOTHING: CaseSnapshot = { lines: [], entries: new Map() };

/** Lines with an error in a cell, in which there is nothing to seal. */
function brokenLines({ entries }: CaseSnapshot): readonly LineKey[] {
  const broken = [...entries].filter(([, value]) => typeof value === 'object');
  return [...new Set(broken.map(([key]) => key.split('/')[0] ?? key))];
}

const keyOf = (cells: RangeReading['values'][number]): string => {
  const key = cells[SEALED_COLUMNS.key];
  return typeof key === 'string' ? key : '';
};

const lines = (...fields: readonly CoverField[]): readonly LineKey[] => fields.map(coverLine);

/** An intake decision covers what the intake asks for; one on the settings, and every later one, covers these, too. */
function sheetsDecided({ phase, facts }: Standing): readonly SheetKey[] {
  const isLater = phase === 'operation' || phase === 'disposal' || facts.settingsDecided === 'yes';
  const isOfSettings = phase === 'settings' && facts.turn === 'submitted';
  return facts.approved === 'yes' && (isLater || isOfSettings)
    ? [...SEALED_AT_INTAKE, 'settings']
    : SEALED_AT_INTAKE;
}

/**
 * Lines with a place for their copy and whose sheet is decided on. Management may approve after the
 * intake (policy.bcpForHigh.gate) and the head acknowledges after it, so both are sealed only once they are there; after a change under the seal
 * the head is asked again.
 */
function sealedLines(
  reading: CaseReading,
  sealed: RangeReading,
  decision: ReviewDecision,
  { standing }: CaseAssessment,
): (line: LineKey) => boolean {
  const { cover, rows } = reading;
  const sheets = decision.sheets ?? sheetsDecided(standing);
  const places = new Set(sealed.values.map(keyOf));
  const isApproved = isFilled(cover.managementName) && isFilled(cover.managementDate);
  const management = lines('managementName', 'managementDate');
  const head = lines('headName', 'headDate');
  const { acknowledged, approved, altered } = standing.facts;
  const isAcknowledged = acknowledged === 'yes' && approved === 'yes' && altered === 'no';
  const sheetOf = new Map(rows.map(({ itemId, sheetKey }) => [itemId, sheetKey]));
  return (line) => {
    const sheet = sheetOf.get(line);
    if (sheet !== undefined && !sheets.includes(sheet)) return false;
    if (!places.has(line) || !isBound(line, null)) return false;
    return (isApproved || !management.includes(line)) && (isAcknowledged || !head.includes(line));
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
