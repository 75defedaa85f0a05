import type { AdvisoryRules } from '../../../core/model/companyPolicyFile';
import type { IsoDate } from '../../../core/model/isoDate';
import type { Language } from '../../../core/model/language';
import type { AdvisoriesNews } from '../../../worker/advisoryMessages';
import { startWorker, type RegisterWorker } from '../../browser/askWorker';
import type { BookFile } from '../../browser/booksOf';
import type { Work } from '../desk';

/** What came of reading advisories; nothing is written yet. */
export type AdvisoriesRead =
  | { readonly kind: 'cancelled' }
  /** The open workbook is no register, or cannot be read; in words. */
  | { readonly kind: 'refused'; readonly said: string }
  | { readonly kind: 'read'; readonly news: AdvisoriesNews };

/** Reads advisories one file after the other, beside the pane's thread, and compares them with the open register. */
export function readAdvisories(
  files: readonly BookFile[],
  rules: AdvisoryRules,
  on: IsoDate,
  language: Language,
  start: () => RegisterWorker = startWorker,
): Work<AdvisoriesRead> {
  return async ({ port, signal, onProgress }) => {
    const book = await port.capture();
    const worker = start();
    signal.addEventListener('abort', worker.end);
    try {
      onProgress(0, files.length);
      for (const [index, { file, source }] of files.entries()) {
        const isNamed = !source.includes('/');
        const noted = await worker.ask({ kind: 'advisoryFile', file, name: source, isNamed });
        if (noted.kind === 'failed') throw new Error(`${source}: ${noted.detail}`);
        onProgress(index + 1, files.length);
      }
      const answer = await worker.ask({ kind: 'advisories', book, rules, on, language });
      if (answer.kind === 'advisories') return { kind: 'read', news: answer.news };
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
