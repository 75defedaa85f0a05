import {
  collectRegister,
  isConflict,
  type RegisterCollector,
  type Rejection,
} from '../../../core/register/collectRegister';
import { importEdits } from '../../../core/register/importEdits';
import { registerSayings } from '../../../core/register/knownCases';
import { registerEdits } from '../../../core/register/registerEdits';
import type { RegisterPlace } from '../../../core/register/registerPlace';
import type { Language } from '../../../core/model/language';
import type { IsoDate } from '../../../core/model/isoDate';
import { WorkbookError, type WorkbookPort } from '../../../workbook/port';
import { createStore, type Store } from '../../store/createStore';
import { startWorker, type RegisterWorker } from './askWorker';
import type { BookFile } from './booksOf';
import type { ImportState } from './importState';
import { writeRows } from './writeRows';

/** Lends the open workbook; what fails is a WorkbookError. */
type WithWorkbook = <T>(work: (port: WorkbookPort) => Promise<T>) => Promise<T>;

/** One import: chosen workbooks are read, what was found is shown, and only then written. */
export interface ImportSession {
  readonly state: Store<ImportState>;
  readonly read: (files: readonly BookFile[], readOn: IsoDate, language: Language) => Promise<void>;
  /** @param overruled conflicts in which the workbook that was read shall count */
  readonly write: (overruled: readonly Rejection[]) => Promise<void>;
  /** Opens a new register with what was read beside the open workbook. */
  readonly openNew: (overruled: readonly Rejection[]) => Promise<void>;
  readonly cancel: () => void;
  readonly reset: () => void;
}

/** What was read, until it is written. */
interface Collected {
  readonly register: RegisterCollector;
  readonly place: RegisterPlace | null;
  readonly readOn: IsoDate;
  readonly language: Language;
}

export function importSession(
  withWorkbook: WithWorkbook,
  start: () => RegisterWorker = startWorker,
): ImportSession {
  const state = createStore<ImportState>({ stage: 'idle' });
  const set = (next: ImportState) => state.update(() => next);
  let collected: Collected | null = null;
  let controller = new AbortController();
  const attempt = async (work: (signal: AbortSignal) => Promise<ImportState>): Promise<void> => {
    controller = new AbortController();
    const { signal } = controller;
    try {
      set(await work(signal));
    } catch (error) {
      const during = state.get().stage === 'writing' ? 'writing' : 'reading';
      set(signal.aborted ? { stage: 'cancelled', during } : failure(error));
    }
  };
  const read: ImportSession['read'] = (files, readOn, language) =>
    attempt(async (signal) => {
      collected = null;
      set({ stage: 'reading', done: 0, of: files.length });
      const place = await withWorkbook((port) => port.readRegister());
      const { known, sayingOf } = place === null ? NOTHING_KNOWN : registerSayings(place);
      const register = collectRegister(known, sayingOf);
      const order = { register, readOn, language: place?.language ?? language };
      await readAll(files, order, start(), signal, (done) =>
        set({ stage: 'reading', done, of: files.length }),
      );
      if (signal.aborted) return { stage: 'cancelled', during: 'reading' };
      collected = { place, ...order };
      return found(collected);
    });
  const overrule = ({ register }: Collected, overruled: readonly Rejection[]): void =>
    overruled.forEach((rejection) => register.overrule(rejection));
  const write: ImportSession['write'] = (overruled) =>
    attempt(async (signal) => {
      const { place } = collected ?? {};
      if (!collected || !place) return { stage: 'idle' };
      overrule(collected, overruled);
      return writeAll(withWorkbook, collected, place, set, signal);
    });
  const openNew: ImportSession['openNew'] = (overruled) =>
    attempt(async () => {
      if (collected === null) return { stage: 'idle' };
      overrule(collected, overruled);
      set({ stage: 'writing', done: 0, of: 1 });
      const bytes = await newBook(collected, start());
      await withWorkbook((port) => port.openAsNewWorkbook(bytes));
      return { stage: 'opened' };
    });
  return {
    state,
    read,
    write,
    openNew,
    cancel: () => controller.abort(),
    reset: () => set({ stage: 'idle' }),
  };
}

const NOTHING_KNOWN = { known: [], sayingOf: undefined };

async function readAll(
  files: readonly BookFile[],
  { register, readOn, language }: Omit<Collected, 'place'>,
  worker: RegisterWorker,
  signal: AbortSignal,
  onDone: (done: number) => void,
): Promise<void> {
  signal.addEventListener('abort', worker.end);
  try {
    for (const [index, { file, source }] of files.entries()) {
      if (signal.aborted) return;
      const answer = await worker.ask({ kind: 'read', file, source, readOn, language });
      if (answer.kind === 'row') register.add(answer.row);
      else if (answer.kind === 'refused') register.reject(source, answer.reason, answer.said);
      else throw new Error(answer.kind === 'failed' ? `${source}: ${answer.detail}` : answer.kind);
      onDone(index + 1);
    }
  } finally {
    worker.end();
  }
}

/** What is shown before anything is written. */
function found({ register, place }: Collected): ImportState {
  return {
    stage: 'read',
    isRegister: place !== null,
    counts: register.counts(),
    rejections: register.rejections(),
    replacements: register.replacements(),
  };
}

async function writeAll(
  withWorkbook: WithWorkbook,
  { register, readOn }: Collected,
  place: RegisterPlace,
  set: (state: ImportState) => void,
  signal: AbortSignal,
): Promise<ImportState> {
  const rows = registerEdits(place, register.changes());
  const lines =
    place.importSheet === null ? [] : importEdits(place.importSheet, register, readOn, place.language);
  const edits = [...rows, ...lines];
  const onDone = (done: number): void => set({ stage: 'writing', done, of: edits.length });
  onDone(0);
  const outcome = await withWorkbook(async (port) => {
    const lastRow = rows.reduce((last, { row }) => Math.max(last, row), 0);
    if (rows.length > 0) await port.extendRegister(place, lastRow);
    return writeRows(port, place, edits, onDone, signal);
  });
  switch (outcome.kind) {
    case 'changed':
      return { stage: 'changed', cells: outcome.cells };
    case 'cancelled':
      return { stage: 'cancelled', during: 'writing' };
    case 'written':
      return { stage: 'written', counts: register.counts(), rejections: register.rejections() };
  }
}

async function newBook(
  { register, readOn, language }: Collected,
  worker: RegisterWorker,
): Promise<Uint8Array> {
  const rejections = register
    .rejections()
    .map(({ source, reason, inFavourOf, said }) => ({ source, reason, inFavourOf, ...(said && { said }) }));
  try {
    const answer = await worker.ask({ kind: 'newBook', rows: register.rows(), rejections, readOn, language });
    if (answer.kind !== 'bytes') throw new Error(answer.kind === 'failed' ? answer.detail : answer.kind);
    return answer.bytes;
  } finally {
    worker.end();
  }
}

function failure(error: unknown): ImportState {
  return error instanceof WorkbookError
    ? { stage: 'failed', detail: error.detail, code: error.code }
    : { stage: 'failed', detail: error instanceof Error ? error.message : String(error), code: null };
}

/** Conflicts, in which people decide, apart from what cannot be written at all. */
export function splitRejections(rejections: readonly Rejection[]) {
  return {
    conflicts: rejections.filter(({ reason }) => isConflict(reason)),
    refused: rejections.filter(({ reason }) => !isConflict(reason)),
  };
}
