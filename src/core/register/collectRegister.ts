import type { IsoDate } from '../model/isoDate';
import { caseKey } from './caseKey';
import type { RegisterRow } from './registerRow';

/** Why the row of a case stays as it was. */
const CONFLICTS = ['OLDER', 'ANOTHER_DEVICE'] as const;
export type Conflict = (typeof CONFLICTS)[number];

/** Why a workbook is not in the register. */
export interface Rejection {
  readonly source: string;
  /** A code of the reader, `NO_CASE_NUMBER`, `OLDER` or `ANOTHER_DEVICE`. */
  readonly reason: string;
  /** The workbook that is there instead. */
  readonly inFavourOf: string | null;
  /** What the reader said of a file that it refused. */
  readonly said?: string;
  /** The case that was not taken, so that people may decide otherwise. */
  readonly row?: RegisterRow;
}

/** A row that took the place of an older one. */
export interface Replacement {
  readonly caseId: string;
  readonly source: string;
  readonly replaced: string;
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

/** What a register says of a case already: what a newcomer is compared with. */
export interface KnownCase extends Readonly<Record<(typeof DEVICE_FIELDS)[number], string>> {
  readonly caseId: string;
  readonly assessedOn: IsoDate | null;
  readonly source: string;
  /** All that the register shows of the case, but for where and when it was read. */
  readonly saying: string;
}

/** A register that grows: one row a case, keyed by the case number. Memory is a row a case, no more. */
export interface RegisterCollector {
  /** Takes a case in, or says why not. */
  add(row: RegisterRow): void;
  /** Notes a workbook that could not be read. */
  reject(source: string, reason: string, said?: string): void;
  /** Takes in what was rejected for a conflict: somebody decided so. */
  overrule(rejection: Rejection): void;
  /** The cases that were handed in, in the order of their numbers. */
  rows(): readonly RegisterRow[];
  /** Those of them that are new or changed. */
  changes(): readonly RegisterRow[];
  replacements(): readonly Replacement[];
  rejections(): readonly Rejection[];
  counts(): RegisterCounts;
}

/** A case is one model at one place: the same number on another device is a mistake that people must see. */
const DEVICE_FIELDS = ['device', 'model', 'site'] as const;
const NO_DATE = '';
const byCaseNumber = new Intl.Collator('ja', { numeric: true }).compare;
const inOrder = (rows: readonly RegisterRow[]): readonly RegisterRow[] =>
  [...rows].sort((a, b) => byCaseNumber(a.caseId, b.caseId));

/**
 * @param known what the register says so far
 * @param sayingOf what it would say of a row; rows that say the same are unchanged
 */
export function collectRegister(
  known: readonly KnownCase[] = [],
  sayingOf: (row: RegisterRow) => string = sayingOfRow,
): RegisterCollector {
  const present = new Map(known.map((each) => [caseKey(each.caseId), each]));
  const rows = new Map<string, RegisterRow>();
  const changed = new Set<string>();
  const replacements: Replacement[] = [];
  const counts = { added: 0, updated: 0, unchanged: 0 };
  const rejections: Rejection[] = [];
  const take = (row: RegisterRow, fate: Taken): void => {
    const key = caseKey(row.caseId);
    const before = present.get(key);
    counts[fate] += 1;
    if (fate === 'unchanged') {
      if (!rows.has(key)) rows.set(key, row);
      return;
    }
    if (before !== undefined)
      replacements.push({ caseId: row.caseId, source: row.source, replaced: before.source });
    rows.set(key, row);
    changed.add(key);
    present.set(key, knownCase(row, sayingOf));
  };
  return {
    add: (handed) => {
      const row = ownCopy(handed);
      const before = present.get(caseKey(row.caseId)) ?? null;
      const fate = fateOf(row, before, sayingOf);
      if (isTaken(fate)) take(row, fate);
      else rejections.push({ source: row.source, reason: fate, inFavourOf: before?.source ?? null, row });
    },
    reject: (source, reason, said) => {
      rejections.push(ownCopy({ source, reason, inFavourOf: null, ...(said === undefined ? {} : { said }) }));
    },
    overrule: (rejection) => {
      const index = rejections.indexOf(rejection);
      if (index < 0 || rejection.row === undefined || !isConflict(rejection.reason)) return;
      rejections.splice(index, 1);
      take(rejection.row, 'updated');
    },
    rows: () => inOrder([...rows.values()]),
    changes: () => inOrder([...rows].flatMap(([key, row]) => (changed.has(key) ? [row] : []))),
    replacements: () => replacements,
    rejections: () => [...rejections],
    counts: () => {
      const rejected = rejections.length;
      return { read: counts.added + counts.updated + counts.unchanged + rejected, ...counts, rejected };
    },
  };
}

/**
 * Texts that were cut out of a workbook's XML would keep the whole of it in memory (engines share the
 * characters): what is kept holds characters of its own.
 */
const ownCopy = <Kept extends RegisterRow | Rejection>(kept: Kept): Kept =>
  JSON.parse(JSON.stringify(kept)) as Kept;

type Taken = 'added' | 'updated' | 'unchanged';
type Fate = Taken | Conflict | 'NO_CASE_NUMBER';

const isTaken = (fate: Fate): fate is Taken => ['added', 'updated', 'unchanged'].includes(fate);

/** Whether people may decide otherwise. */
export const isConflict = (reason: string): reason is Conflict =>
  CONFLICTS.some((conflict) => conflict === reason);

/** What becomes of a workbook, given what the register says of its case so far. */
function fateOf(row: RegisterRow, known: KnownCase | null, sayingOf: (row: RegisterRow) => string): Fate {
  if (caseKey(row.caseId) === '') return 'NO_CASE_NUMBER';
  if (known === null) return 'added';
  if (DEVICE_FIELDS.some((field) => known[field] !== row[field])) return 'ANOTHER_DEVICE';
  if (known.saying === sayingOf(row)) return 'unchanged';
  return (row.assessedOn ?? NO_DATE) < (known.assessedOn ?? NO_DATE) ? 'OLDER' : 'updated';
}

/** A row as those who come later are compared with it. */
export function knownCase(row: RegisterRow, sayingOf: (row: RegisterRow) => string = sayingOfRow): KnownCase {
  const { caseId, device, model, site, assessedOn, source } = row;
  return { caseId, device, model, site, assessedOn, source, saying: sayingOf(row) };
}

/** All that a row says, wherever it came from. */
function sayingOfRow({ source: _source, readOn: _readOn, ...said }: RegisterRow): string {
  return JSON.stringify(said);
}
