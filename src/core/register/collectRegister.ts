import type { RegisterRow } from './registerRow';

/** Why a workbook is not in the register. */
export interface Rejection {
  readonly source: string;
  /** A code of the reader, `NO_CASE_NUMBER`, `OLDER` or `ANOTHER_DEVICE`. */
  readonly reason: string;
  /** The workbook that is there instead. */
  readonly inFavourOf: string | null;
}

/** What became of every workbook that was handed in; the parts add up to `read`. */
export interface RegisterCounts {
  readonly read: number;
  /** Cases that were not there before. */
  readonly added: number;
  /** Cases whose row came from an older workbook. */
  readonly updated: number;
  readonly unchanged: number;
  readonly rejected: number;
}

/** A register that grows: one row a case, keyed by the case number. Memory is a row a case, no more. */
export interface RegisterCollector {
  /** Takes a case in, or says why not. */
  add(row: RegisterRow): void;
  /** Notes a workbook that could not be read. */
  reject(source: string, reason: string): void;
  /** Rows in the order of their case numbers. */
  rows(): readonly RegisterRow[];
  rejections(): readonly Rejection[];
  counts(): RegisterCounts;
}

const byCaseNumber = new Intl.Collator('ja', { numeric: true }).compare;
const NO_DATE = '';

/** @param known rows of the register so far; their sources count as read before */
export function collectRegister(known: readonly RegisterRow[] = []): RegisterCollector {
  const rows = new Map(known.map((row) => [keyOf(row), row]));
  const rejections: Rejection[] = [];
  const counts = { added: 0, updated: 0, unchanged: 0 };
  const reject = (source: string, reason: string, inFavourOf: string | null = null): void => {
    rejections.push({ source, reason, inFavourOf });
  };
  const add = (row: RegisterRow): void => {
    const present = rows.get(keyOf(row)) ?? null;
    const fate = fateOf(row, present);
    if (!isTaken(fate)) {
      reject(row.source, fate, present?.source ?? null);
      return;
    }
    counts[fate] += 1;
    if (fate !== 'unchanged') rows.set(keyOf(row), row);
  };
  return {
    add,
    reject: (source, reason) => {
      reject(source, reason);
    },
    rows: () => [...rows.values()].sort((a, b) => byCaseNumber(a.caseId, b.caseId)),
    rejections: () => rejections,
    counts: () => {
      const rejected = rejections.length;
      return { read: counts.added + counts.updated + counts.unchanged + rejected, ...counts, rejected };
    },
  };
}

type Taken = 'added' | 'updated' | 'unchanged';
type Fate = Taken | 'NO_CASE_NUMBER' | 'ANOTHER_DEVICE' | 'OLDER';

const isTaken = (fate: Fate): fate is Taken => ['added', 'updated', 'unchanged'].includes(fate);

/** What becomes of a workbook, given the row that its case has so far. */
function fateOf(row: RegisterRow, present: RegisterRow | null): Fate {
  if (keyOf(row) === '') return 'NO_CASE_NUMBER';
  if (present === null) return 'added';
  if (!isSameDevice(present, row)) return 'ANOTHER_DEVICE';
  if (isSame(present, row)) return 'unchanged';
  return (row.assessedOn ?? NO_DATE) < (present.assessedOn ?? NO_DATE) ? 'OLDER' : 'updated';
}

/** Full and half width, case and outer spaces make no other case. */
const keyOf = ({ caseId }: RegisterRow): string => caseId.normalize('NFKC').trim().toLowerCase();

/** A case is one model at one place: the same number on another device is a mistake that people must see. */
function isSameDevice(a: RegisterRow, b: RegisterRow): boolean {
  return a.device === b.device && a.model === b.model && a.site === b.site;
}

/** Whether two rows say the same, wherever they came from. */
function isSame(a: RegisterRow, b: RegisterRow): boolean {
  const saying = ({ source: _source, readOn: _readOn, ...said }: RegisterRow): string => JSON.stringify(said);
  return saying(a) === saying(b);
}
