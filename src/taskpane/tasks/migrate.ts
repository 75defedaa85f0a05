import type { MigrationPlan } from '../../core/migrate/migrationPlan';
import { startWorker } from '../browser/askWorker';
import type { Work } from './desk';

/** A case of an older template: what becomes of each item, or the new workbook. */
export type Migration =
  | { readonly kind: 'previewed'; readonly plan: MigrationPlan; readonly bytes: Uint8Array }
  | { readonly kind: 'opened' };

/** Reads the open case as Excel would save it now and brings it forward, beside the pane's own thread. */
export const planMigration: Work<Migration> = async ({ port }) => {
  const bytes = await port.capture();
  const worker = startWorker();
  try {
    const answer = await worker.ask({ kind: 'migrate', bytes });
    if (answer.kind !== 'migrated') throw new Error(answer.kind === 'failed' ? answer.detail : answer.kind);
    return { kind: 'previewed', plan: answer.plan, bytes: answer.bytes };
  } finally {
    worker.end();
  }
};

/** Opens the case that was brought forward as a new workbook. */
export function openMigrated(bytes: Uint8Array): Work<Migration> {
  return async ({ port }) => {
    await port.openAsNewWorkbook(bytes);
    return { kind: 'opened' };
  };
}
