import { hasExcelApi } from '../host/requirement';
import { runBatch } from '../host/runBatch';
import { HISTORY_API, historyParts } from './historyParts';

/**
 * The XML that keeps the answers of submissions; null where there is none. Several parts are given as one
 * text, which nobody can read as a history: none of them is preferred.
 * @throws {WorkbookError}
 */
export async function readHistory(): Promise<string | null> {
  if (!hasExcelApi(HISTORY_API)) return null;
  return runBatch(async (context) => {
    const { items } = await historyParts(context);
    const texts = items.map((part) => part.getXml());
    if (texts.length === 0) return null;
    await context.sync();
    return texts.map(({ value }) => value).join('\n');
  });
}
