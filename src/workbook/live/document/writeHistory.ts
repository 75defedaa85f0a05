import { requireExcelApi } from '../host/requirement';
import { runBatch } from '../host/runBatch';
import { HISTORY_API, historyParts } from './historyParts';

/**
 * Keeps the answers of submissions in the workbook's one part for them; further parts are taken away.
 * @throws {WorkbookError}
 */
export async function writeHistory(xml: string): Promise<void> {
  requireExcelApi(HISTORY_API);
  await runBatch(async (context) => {
    const { items } = await historyParts(context);
    const [first, ...further] = items;
    if (first === undefined) context.workbook.customXmlParts.add(xml);
    else first.setXml(xml);
    for (const part of further) part.delete();
    await context.sync();
  });
}
