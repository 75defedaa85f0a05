import type { WorkbookDescription } from '../../../core/sheets/description';
import type { CreateOutcome, OnProgress } from '../../port';
import { runBatch } from '../host/runBatch';
import { requireExcelApi } from '../host/requirement';
import { clearAway } from './clearAway';
import { fillWorkbook } from './fillWorkbook';
import { finishWorkbook } from './finishWorkbook';
import { readGround, type Ground } from './ground';

/** Page layout and filters of sheets. */
const NEEDED_API = '1.9';
const STEPS = 3;

/**
 * Builds a workbook into the open one (port.ts says the whole of it), in three round trips: look, fill,
 * finish. Between them it can be cancelled; a cancelled or failed creation is cleared away.
 * @throws {WorkbookError}
 */
export async function createCase(
  description: WorkbookDescription,
  onProgress: OnProgress,
  signal: AbortSignal,
): Promise<CreateOutcome> {
  requireExcelApi(NEEDED_API);
  return runBatch(async (context) => {
    onProgress(0, STEPS);
    const ground = await readGround(context, description);
    if (ground.filled.length + ground.names.length > 0)
      return { kind: 'occupied', sheets: ground.filled, names: ground.names };
    onProgress(1, STEPS);
    return build(context, description, ground, (done) => onProgress(done, STEPS), signal);
  });
}

async function build(
  context: Excel.RequestContext,
  description: WorkbookDescription,
  ground: Ground,
  onDone: (done: number) => void,
  signal: AbortSignal,
): Promise<CreateOutcome> {
  const isWanted = (): boolean => !signal.aborted;
  if (!isWanted()) return { kind: 'cancelled' };
  try {
    fillWorkbook(context, description, ground);
    await context.sync();
    onDone(2);
    if (isWanted()) {
      finishWorkbook(context, description);
      await context.sync();
      onDone(STEPS);
      return { kind: 'created' };
    }
  } catch (error) {
    await clearAway(context, description, ground);
    throw error;
  }
  await clearAway(context, description, ground);
  return { kind: 'cancelled' };
}
