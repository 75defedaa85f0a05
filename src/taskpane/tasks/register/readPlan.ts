import type { IsoDate } from '../../../core/model/isoDate';
import type { Language } from '../../../core/model/language';
import type { PlanNews } from '../../../worker/planMessages';
import { startWorker, type RegisterWorker } from '../../browser/askWorker';
import type { Work } from '../desk';

/** What came of planning; nothing is written yet. */
export type PlanRead =
  | { readonly kind: 'planned'; readonly news: PlanNews }
  /** The open workbook has no existing devices, or cannot be read; in words. */
  | { readonly kind: 'refused'; readonly said: string };

/** Plans the cases of the open register's existing devices beside the pane's thread. */
export function readPlan(
  perMonth: number,
  on: IsoDate,
  language: Language,
  start: () => RegisterWorker = startWorker,
): Work<PlanRead> {
  return async ({ port }) => {
    const book = await port.capture();
    const worker = start();
    try {
      const answer = await worker.ask({ kind: 'plan', book, perMonth, on, language });
      if (answer.kind === 'plan') return { kind: 'planned', news: answer.news };
      if (answer.kind === 'refused') return { kind: 'refused', said: answer.said };
      throw new Error(answer.kind === 'failed' ? answer.detail : answer.kind);
    } finally {
      worker.end();
    }
  };
}
