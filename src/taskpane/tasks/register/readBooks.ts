import {
  collectRegister,
  type RegisterCollector,
  type RegisterCounts,
  type Rejection,
  type Replacement,
} from '../../../core/register/collectRegister';
import { registerSayings } from '../../../core/register/knownCases';
import type { RegisterPlace } from '../../../core/register/registerPlace';
import type { Language } from '../../../core/model/language';
import type { IsoDate } from '../../../core/model/isoDate';
import { startWorker, type RegisterWorker } from '../../browser/askWorker';
import type { BookFile } from '../../browser/booksOf';
import type { Desk, Work } from '../desk';

/** Workbooks that were read, until they are written. */
export interface Collected {
  readonly register: RegisterCollector;
  /** 台帳 of the open workbook; null where it has none. */
  readonly place: RegisterPlace | null;
  readonly readOn: IsoDate;
  readonly language: Language;
}

/** What came of reading workbooks; nothing is written yet. */
export type BooksRead =
  | { readonly kind: 'cancelled' }
  | {
      readonly kind: 'read';
      readonly collected: Collected;
      readonly counts: RegisterCounts;
      readonly rejections: readonly Rejection[];
      readonly replacements: readonly Replacement[];
    };

const NOTHING_KNOWN = { known: [], sayingOf: undefined };

/** Reads chosen workbooks one after the other, beside the pane's thread, and sets them against the open register. */
export function readBooks(
  books: readonly BookFile[],
  readOn: IsoDate,
  language: Language,
  start: () => RegisterWorker = startWorker,
): Work<BooksRead> {
  return async (desk) => {
    desk.onProgress(0, books.length);
    const place = await desk.port.readRegister();
    const { known, sayingOf } = place === null ? NOTHING_KNOWN : registerSayings(place);
    const register = collectRegister(known, sayingOf);
    const collected = { register, place, readOn, language: place?.language ?? language };
    await readAll(books, collected, start(), desk);
    if (desk.signal.aborted) return { kind: 'cancelled' };
    return {
      kind: 'read',
      collected,
      counts: register.counts(),
      rejections: register.rejections(),
      replacements: register.replacements(),
    };
  };
}

/** Stops without a failure where somebody asked for it. */
async function readAll(
  books: readonly BookFile[],
  { register, readOn, language }: Collected,
  worker: RegisterWorker,
  { signal, onProgress }: Desk,
): Promise<void> {
  signal.addEventListener('abort', worker.end);
  try {
    for (const [index, { file, source }] of books.entries()) {
      if (signal.aborted) return;
      const answer = await worker.ask({ kind: 'read', file, source, readOn, language });
      if (answer.kind === 'row') register.add(answer.row);
      else if (answer.kind === 'refused') register.reject(source, answer.reason, answer.said);
      else throw new Error(answer.kind === 'failed' ? `${source}: ${answer.detail}` : answer.kind);
      onProgress(index + 1, books.length);
    }
  } catch (error) {
    if (!signal.aborted) throw error;
  } finally {
    worker.end();
  }
}
