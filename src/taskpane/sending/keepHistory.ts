import { historyXml, readHistory } from '../../core/review/historyXml';
import { remember, type KeptSnapshot, type SnapshotHistory } from '../../core/review/snapshotHistory';
import { WorkbookError, type WorkbookPort } from '../../workbook/port';

/**
 * Keeps the answers of the submissions in the open workbook, too, so that the next one goes on from them.
 * @returns whether it does; a failure costs the comparison with this submission, not the submission
 */
export async function keepHistory(port: WorkbookPort, history: SnapshotHistory): Promise<boolean> {
  try {
    await port.writeHistory(historyXml(history));
    return true;
  } catch (error) {
    if (error instanceof WorkbookError) return false;
    throw error;
  }
}

/** The history of the open workbook with one more snapshot. */
export async function historyWith(
  port: WorkbookPort,
  kept: KeptSnapshot,
): Promise<{ readonly history: SnapshotHistory; readonly isRestarted: boolean }> {
  const xml = await port.readHistory();
  const former = readHistory(xml === null ? [] : [xml]);
  const history = remember(former.kind === 'history' ? former.history : [], kept);
  return { history, isRestarted: former.kind === 'unreadable' };
}
