import { copyText } from '../browser/copyText';
import { historyWith, keepHistory } from './keepHistory';
import type { Delivered } from './mailCopy';
import type { BookTools } from '../tasks/desk';
import { keptSnapshot, type Submission } from './submission';

/**
 * Where no copy can be made or downloaded: the open workbook itself carries the submission, its sender
 * shares it with Excel's own means and pastes the text. Nothing can be cleaned on this way.
 */
export async function shareBook({ port }: BookTools, submission: Submission): Promise<Delivered> {
  const { history, isRestarted } = await historyWith(port, keptSnapshot(submission));
  const isKept = await keepHistory(port, history);
  const isCopied = await copyText(`${submission.subject}\n\n${submission.text}`);
  return {
    fileName: submission.fileName,
    isCopied,
    warnings: [
      ...(isRestarted ? [{ code: 'historyRestarted' } as const] : []),
      ...(isKept ? [] : [{ code: 'historyNotKept' } as const]),
    ],
  };
}
