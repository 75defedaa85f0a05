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
  const reject = (source: string, reason: string, inFavourOf: string | null = null): void =>
    void rejections.push({ source, reason, inFavourOf });
  const add = (row: RegisterRow): void => {
    const key = keyOf(row);
    if (key === '') {
      reject(row.source, 'NO_CASE_NUMBER');
      return;
    }
    const present = rows.get(key);
    if (present === undefined) counts.added += 1;
    else if (!isSameDevice(present, row)) {
      reject(row.source, 'ANOTHER_DEVICE', present.source);
      return;
    } else if (isSame(present, row)) {
      counts.unchanged += 1;
      return;
    } else if ((row.assessedOn ?? NO_DATE) < (present.assessedOn ?? NO_DATE)) {
      reject(row.source, 'OLDER', present.source);
      return;
    } else counts.updated += 1;
    rows.set(key, row);
  };
  return {
    add,
    reject: (source, reason) => reject(source, reason),
    rows: () => [...rows.values()].sort((a, b) => byCaseNumber(a.caseId, b.caseId)),
    rejections: () => rejections,
    counts: () => {
      const rejected = rejections.length;
      return { read: counts.added + counts.updated + counts.unchanged + rejected, ...counts, rejected };
    },
  };
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
