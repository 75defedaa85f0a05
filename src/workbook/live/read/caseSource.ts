import type { CaseReading } from '../../../core/model/reading';
import type { CaseOutcome } from '../../port';
import { unfinishedCells, type Unfinished } from './unfinished';
import { runBatch } from '../host/runBatch';
import { placeHostCells } from './placeHostCells';
import type { HostCells } from './hostCells';
import { readHostCells } from './readHostCells';
import { reread } from './reread';
import { rereadScope, type Edit, type RereadScope } from './rereadScope';

interface Known {
  readonly cells: HostCells;
  readonly outcome: CaseOutcome;
}

/** What is selected in the workbook. */
export interface Selection {
  readonly worksheetId: string;
  readonly address: string;
}

/** The latest reading of the open workbook and the ways to renew it. */
export interface CaseSource {
  /** Reads everything. */
  read(): Promise<CaseOutcome>;
  /**
   * Reads again what a scope names.
   * @param before queues what is to be done before, in the same round trip
   */
  refresh(scope: RereadScope, before?: (context: Excel.RequestContext) => void): Promise<CaseOutcome>;
  /** What was read from the host, null before the first reading. */
  cells(): HostCells | null;
  scopeOf(edit: Edit): RereadScope;
  /** Latest reading, null before the first one or when the workbook is no case. */
  reading(): CaseReading | null;
  /** Id of the part with the company's policy, null where there is none. */
  policyId(): string | null;
  /** What was read before its formula was finished, null where nothing was. */
  unfinished(): Unfinished | null;
  /** Keeps what is selected: a sheet by its id, and an address of one or several areas. */
  select(selection: Selection): void;
  selection(): Selection | null;
  /** Item id of a 1-based row of a sheet, null where there is none. No round trip. */
  itemAt(worksheetId: string, row: number): string | null;
}

/** A source over the open workbook. It holds what it read last and nothing that the pane made up. */
export function createCaseSource(): CaseSource {
  let known: Known | null = null;
  let selection: Selection | null = null;
  const keep = (cells: HostCells): CaseOutcome => {
    const outcome = placeHostCells(cells);
    known = { cells, outcome };
    return outcome;
  };
  const reading = () => (known?.outcome.kind === 'case' ? known.outcome.reading : null);
  return {
    read: async () => keep(await runBatch(readHostCells)),
    refresh: async (scope, before) => {
      const cells = known?.cells;
      return keep(
        await runBatch((context) => {
          before?.(context);
          return cells === undefined ? readHostCells(context) : reread(context, cells, scope);
        }),
      );
    },
    cells: () => known?.cells ?? null,
    scopeOf: (edit) => (known === null ? 'all' : rereadScope(known.cells, edit)),
    reading,
    policyId: () => known?.cells.policy?.id ?? null,
    unfinished: () => (reading() === null || known === null ? null : unfinishedCells(known.cells)),
    select: (selected) => {
      selection = selected;
    },
    selection: () => selection,
    itemAt: (worksheetId, row) => {
      const name = known?.cells.sheets.find(({ id }) => id === worksheetId)?.name;
      return reading()?.rows.find((entry) => entry.sheet === name && entry.row === row)?.itemId ?? null;
    },
  };
}
