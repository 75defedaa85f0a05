import type { IsoDate } from '../../../core/model/isoDate';
import type { Language } from '../../../core/model/language';
import type { ListCorrection, ListsNews } from '../../../worker/listMessages';
import { startWorker, type RegisterWorker } from '../../browser/askWorker';
import type { BookFile } from '../../browser/booksOf';
import type { Work } from '../desk';

/** What came of reading lists of devices; nothing is written yet. */
export type ListsRead =
  | { readonly kind: 'cancelled' }
  /** The open workbook is no register, or cannot be read; in words. */
  | { readonly kind: 'refused'; readonly said: string }
  | { readonly kind: 'read'; readonly news: ListsNews };

/** Reads lists beside the pane's thread and compares them with the open register. */
export function readDeviceLists(
  files: readonly BookFile[],
  corrections: ReadonlyMap<string, ListCorrection>,
  on: IsoDate,
  language: Language,
  start: () => RegisterWorker = startWorker,
): Work<ListsRead> {
  return async ({ port, signal }) => {
    const book = await port.capture();
    const worker = start();
    signal.addEventListener('abort', worker.end);
    try {
      const answer = await worker.ask({
        kind: 'lists',
        book,
        files: files.map(({ file, source }) => ({ file, name: source })),
        corrections,
        on,
        language,
      });
      if (answer.kind === 'lists') return { kind: 'read', news: answer.news };
      if (answer.kind === 'refused') return { kind: 'refused', said: answer.said };
      throw new Error(answer.kind === 'failed' ? answer.detail : answer.kind);
    } catch (error) {
      if (signal.aborted) return { kind: 'cancelled' };
      throw error;
    } finally {
      worker.end();
    }
  };
}
