import type { PolicyStamp } from '../../src/core/policy/policyPart';
import type { RegisterPlace } from '../../src/core/register/registerPlace';
import type { CaseReading, CellPlace } from '../../src/core/model/reading';
import type {
  CaseOutcome,
  CellConflict,
  CellEdit,
  CreateOutcome,
  SheetGrowth,
  WorkbookError,
  WorkbookPort,
} from '../../src/workbook/port';
import { placeHostCells } from '../../src/workbook/live/read/placeHostCells';
import { hostCellsOfCase } from '../workbook-live/hostCellsOfCase';

/** A stand-in for the open workbook: answers from memory, notes what was asked, fails when told to. */
export interface StandInWorkbook extends WorkbookPort {
  readonly visited: CellPlace[];
  /** Policies that were kept beside the cells. */
  readonly policies: PolicyStamp[];
  /** The custom XML with the answers of the submissions. */
  history: string | null;
  /** Edits written with `apply`, in order. */
  readonly applied: CellEdit[];
  /** What the next `apply` is to find changed. */
  conflicts: readonly CellConflict[];
  /** File names of the workbooks created here, and the files opened as new ones. */
  readonly created: string[];
  readonly opened: Uint8Array[];
  /** What the next `createCase` comes to. */
  creation: CreateOutcome;
  outcome: CaseOutcome;
  /** 台帳 of the open workbook, and the row down to which it was made ready. */
  register: RegisterPlace | null;
  reach: number;
  /** New rows that sheets were made ready for. */
  readonly grown: SheetGrowth[];
  failWith: WorkbookError | null;
  /** The user edits a cell. */
  edit(reading: CaseReading): void;
  select(itemId: string | null): void;
  watchers: number;
}

/** The reading of an untouched case. */
export function untouchedCase(): CaseReading {
  const outcome = placeHostCells(hostCellsOfCase('ja'));
  if (outcome.kind !== 'case') throw new Error('the template is no case');
  return outcome.reading;
}

export function standInWorkbook(
  outcome: CaseOutcome = { kind: 'case', reading: untouchedCase() },
): StandInWorkbook {
  let onChange: (reading: CaseReading) => void = () => undefined;
  let onSelect: (itemId: string | null) => void = () => undefined;
  const stand: StandInWorkbook = {
    host: { language: 'ja', platform: 'OfficeOnline', isDark: false },
    visited: [],
    policies: [],
    history: null,
    applied: [],
    grown: [],
    conflicts: [],
    created: [],
    opened: [],
    creation: { kind: 'created' },
    outcome,
    register: null,
    reach: 0,
    failWith: null,
    watchers: 0,
    edit: (reading) => onChange(reading),
    select: (itemId) => onSelect(itemId),
    readCase: () => answer(stand.outcome),
    watch: (change) => {
      onChange = change;
      stand.watchers += 1;
      return answer(() => undefined);
    },
    watchSelection: (select) => {
      onSelect = select;
      return answer(() => undefined);
    },
    selectedItems: () => answer([]),
    apply: (edits) => {
      const { conflicts } = stand;
      const isWritten = conflicts.length === 0 && stand.failWith === null;
      stand.conflicts = [];
      if (isWritten) stand.applied.push(...edits);
      return answer({ written: isWritten ? edits.length : 0, conflicts });
    },
    answer: async (edits, next) => {
      const outcome = await stand.apply(edits);
      if (outcome.conflicts.length === 0 && next !== null) stand.visited.push(next);
      return outcome;
    },
    writePolicy: (stamp) => {
      stand.policies.push(stamp);
      return answer(undefined);
    },
    showRows: () => Promise.resolve(),
    showSheets: () => Promise.resolve(),
    readHistory: () => answer(stand.history),
    writeHistory: (xml) => {
      if (stand.failWith === null) stand.history = xml;
      return answer(undefined);
    },
    createCase: ({ fileName }, onProgress, signal) => {
      onProgress(0, 3);
      const creation: CreateOutcome = signal.aborted ? { kind: 'cancelled' } : stand.creation;
      if (creation.kind === 'created' && stand.failWith === null) stand.created.push(fileName);
      return answer(creation);
    },
    openAsNewWorkbook: (bytes) => {
      if (stand.failWith === null) stand.opened.push(bytes);
      return answer(undefined);
    },
    readRegister: () => answer(stand.register),
    extendRegister: (_place, lastRow) => {
      stand.reach = Math.max(stand.reach, lastRow);
      return answer(undefined);
    },
    growSheet: (growth) => {
      if (stand.failWith === null) stand.grown.push(growth);
      return answer(undefined);
    },
    goTo: (place) => {
      stand.visited.push(place);
      return answer(undefined);
    },
    capture: () => answer(new Uint8Array([0x50, 0x4b, 3, 4])),
  };
  const answer = <T>(value: T): Promise<T> =>
    stand.failWith === null ? Promise.resolve(value) : Promise.reject(stand.failWith);
  return stand;
}
