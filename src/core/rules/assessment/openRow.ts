import type { RowStateKey } from '../../model/states';
import type { RowAssessment } from './assessment';

const OPEN: ReadonlySet<RowStateKey> = new Set(['unanswered', 'unmet', 'incomplete']);

/** True while somebody still has to do something about the row. */
export function isOpenRow({ state }: RowAssessment): boolean {
  return OPEN.has(state);
}
