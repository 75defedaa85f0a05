import type { WorkbookDescription } from '../../src/core/sheets/description';
import { readHistory } from '../../src/core/review/historyXml';
import { putHistory } from '../../src/workbook/file/history/putHistory';
import { writeWorkbook } from '../../src/workbook/file/write/writeWorkbook';
import { WorkbookError, type WorkbookPort } from '../../src/workbook/port';
import { edited, readingOf } from '../review/caseBook';
import { standInWorkbook } from './standInWorkbook';

/** Calls of the port that can be made to fail. */
export type Faulty = 'readCase' | 'apply' | 'capture' | 'writeHistory' | 'readHistory';

/**
 * A stand-in for the open workbook that really holds one: edits change it, and what is captured are the
 * bytes of an .xlsx with its history.
 */
export function bookWorkbook(start: WorkbookDescription) {
  const state = { book: start, history: null as string | null };
  /** Calls left before each one fails; `apply:2` is the second one. */
  const faults = new Map<string, WorkbookError>();
  const counts = new Map<string, number>();
  const guarded = async <T>(call: Faulty, work: () => T): Promise<T> => {
    const count = (counts.get(call) ?? 0) + 1;
    counts.set(call, count);
    await Promise.resolve();
    const fault = faults.get(`${call}:${count}`) ?? faults.get(call);
    if (fault !== undefined) throw fault;
    return work();
  };
  const port: WorkbookPort = {
    ...standInWorkbook(),
    readCase: () => guarded('readCase', () => ({ kind: 'case', reading: readingOf(state.book) })),
    apply: (edits) =>
      guarded('apply', () => {
        state.book = edited(state.book, edits);
        return { written: edits.length, conflicts: [] };
      }),
    capture: () =>
      guarded('capture', () => {
        const bytes = writeWorkbook(state.book);
        const kept = readHistory(state.history === null ? [] : [state.history]);
        return kept.kind === 'history' ? putHistory(bytes, kept.history) : bytes;
      }),
    readHistory: () => guarded('readHistory', () => state.history),
    writeHistory: (xml) => guarded('writeHistory', () => void (state.history = xml)),
  };
  return {
    port,
    state,
    /** Makes a call fail until it is mended; `apply:2` is its second one from now. */
    fail(call: Faulty | `${Faulty}:${number}`, code: WorkbookError['code'] = 'HOST_FAILED'): void {
      counts.clear();
      faults.set(call, new WorkbookError(code, 'on purpose'));
    },
    mend(): void {
      faults.clear();
      counts.clear();
    },
  };
}
